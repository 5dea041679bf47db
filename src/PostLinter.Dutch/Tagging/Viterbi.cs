using System.Buffers;
using System.Runtime.Intrinsics;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// The best path through the scores of a sequence (Viterbi 1967), four tags at a time. What may not stand before any of the four
/// is not looked at.
/// </summary>
internal static class Viterbi
{
    /// <summary>Places a row of scores takes: one a tag, and some that mean nothing so that vectors fit.</summary>
    public const int Width = (TagSet.Count + 3) / 4 * 4;

    // For each four tags in a row those that one of them may follow, ascending.
    private static readonly int[][] Before = [.. Enumerable.Range(0, Width / 4).Select(four => Enumerable.Range(0, TagSet.Count)
        .Where(from => Enumerable.Range(four * 4, 4).Any(to => to < TagSet.Count && TagSet.MayFollow(from, to))).ToArray())];

    /// <summary>Fills in the best tags; of equals the first wins.</summary>
    /// <param name="words">For each token <see cref="Width"/> scores, one a tag.</param>
    /// <param name="transitions">For each tag <see cref="Width"/> scores of the tags behind it.</param>
    /// <param name="tags">Receives one tag a token.</param>
    public static void FindBest(ReadOnlySpan<float> words, ReadOnlySpan<float> transitions, Span<int> tags)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        var rented = ArrayPool<int>.Shared.Rent(tags.Length * Width);
        var origins = rented.AsSpan(0, tags.Length * Width);
        Span<float> scores = stackalloc float[Width];
        Span<float> next = stackalloc float[Width];

        // A sequence starts as if "no name" stood before it.
        for (var tag = 0; tag < Width; tag++)
        {
            scores[tag] = words[tag] + transitions[(TagSet.Outside * Width) + tag];
        }

        for (var t = 1; t < tags.Length; t++)
        {
            Step(scores, transitions, words.Slice(t * Width, Width), next, origins.Slice(t * Width, Width));
            next.CopyTo(scores);
        }

        var last = TagSet.Outside;
        for (var tag = 1; tag < TagSet.Count; tag++)
        {
            if (TagSet.MayEnd(tag) && scores[tag] > scores[last])
            {
                last = tag;
            }
        }

        for (var t = tags.Length - 1; t >= 0; t--)
        {
            tags[t] = last;
            last = origins[(t * Width) + last];
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    private static void Step(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, ReadOnlySpan<float> word, Span<float> next, Span<int> origins)
    {
        for (var to = 0; to < Width; to += Vector128<float>.Count)
        {
            var best = Vector128.Create(float.MinValue);
            var origin = Vector128<int>.Zero;
            foreach (var from in Before[to / Vector128<float>.Count])
            {
                var score = Vector128.Create(transitions.Slice((from * Width) + to, Vector128<float>.Count)) + Vector128.Create(scores[from]);
                var better = Vector128.GreaterThan(score, best);
                best = Vector128.ConditionalSelect(better, score, best);
                origin = Vector128.ConditionalSelect(better.AsInt32(), Vector128.Create(from), origin);
            }

            (best + Vector128.Create(word.Slice(to, Vector128<float>.Count))).CopyTo(next[to..]);
            origin.CopyTo(origins[to..]);
        }
    }
}
