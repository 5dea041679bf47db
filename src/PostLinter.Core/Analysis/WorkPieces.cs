namespace PostLinter.Core.Analysis;

/// <summary>
/// Cuts the work on a long draft into pieces that a host's threads do at once. What comes of it does not depend on how many
/// pieces there are.
/// </summary>
public static class WorkPieces
{
    /// <summary>Tokens below which a piece is not worth a thread's attention.</summary>
    private const int LeastTokens = 250;

    /// <summary>A few more than most machines have cores: no thread waits long for the last.</summary>
    private const int Most = 16;

    /// <summary>For work in which each piece meets all the frequent words anew.</summary>
    private const int MostOfWords = 4;

    /// <summary>How many pieces a draft of so many tokens is done in: one where the host has no threads.</summary>
    public static int Count(WorkScheduler? scheduler, int tokens) =>
        scheduler is null ? 1 : Math.Clamp(tokens / LeastTokens, 1, Most);

    /// <summary>How many pieces, if each remembers the words that it saw.</summary>
    public static int CountForWords(WorkScheduler? scheduler, int tokens) => Math.Min(MostOfWords, Count(scheduler, tokens));

    /// <summary>Does works that do not wait for each other, at once where the draft is long enough, and returns when all are done.</summary>
    /// <param name="scheduler">Runs them at once, or null.</param>
    /// <param name="tokens">How many tokens the draft has.</param>
    /// <param name="works">What is to be done; each may be cut into pieces in turn.</param>
    public static void AtOnce(WorkScheduler? scheduler, int tokens, params Action[] works) =>
        Run(Count(scheduler, tokens) > 1 ? scheduler : null, works.Length, works.Length, (piece, _, _) => works[piece]());

    /// <summary>Shares out a row of things evenly and returns when all are done.</summary>
    /// <param name="scheduler">Runs the pieces; not asked for one piece.</param>
    /// <param name="pieces">How many pieces, at least one.</param>
    /// <param name="count">How many things.</param>
    /// <param name="work">Does those of a piece: its number, the first, and the one behind the last.</param>
    public static void Run(WorkScheduler? scheduler, int pieces, int count, Action<int, int, int> work)
    {
        if (scheduler is null || pieces == 1)
        {
            for (var piece = 0; piece < pieces; piece++)
            {
                DoPiece(piece);
            }
        }
        else
        {
            scheduler(pieces, DoPiece);
        }

        void DoPiece(int piece) => work(piece, (int)((long)count * piece / pieces), (int)((long)count * (piece + 1) / pieces));
    }
}
