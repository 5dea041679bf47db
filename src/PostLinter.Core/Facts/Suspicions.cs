using System.Collections.Immutable;

namespace PostLinter.Core.Facts;

/// <summary>What a sentence may hold, as a model was trained to see it.</summary>
public enum Suspicion
{
    Health,
    SchoolResult,
    Location,
    Confidential,
    Policy,
    InsideSource,
    Profanity,
    Insult,
    Threat,
    Bullying,
    Discrimination,
    Sexual,
    Accusation,
    Image,
    NegativeAboutSchool,
}

/// <summary>
/// How likely each sentence of a draft holds something of which no word list is complete. Rules use it to ask, not to
/// accuse.
/// </summary>
public sealed class SuspicionScores(ImmutableArray<float> probabilities, int sentences)
{
    public static SuspicionScores None { get; } = new([], 0);

    /// <summary>Number of sentences that were scored.</summary>
    public int Sentences => sentences;

    /// <summary>Probability, 0 to 1, by suspicion and index of the sentence.</summary>
    public float Of(Suspicion suspicion, int sentence) =>
        sentence < sentences ? probabilities[(sentence * Enum.GetValues<Suspicion>().Length) + (int)suspicion] : 0;
}
