using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>How well a rule fits what a draft is about, by all of its words together.</summary>
public enum Belief
{
    /// <summary>Nothing is known: no model for the rule, or a draft of too few words.</summary>
    Unknown,

    /// <summary>Words of such a draft are all but never meant so.</summary>
    Unlikely,

    /// <summary>What is itself but half certain is not meant so; what is certain is worth a question.</summary>
    Hardly,

    /// <summary>They seldom are: what a word list found is worth a question, not a verdict.</summary>
    Doubtful,

    Possible,

    /// <summary>Such a draft mostly breaks the rule, also where no word list knows its words.</summary>
    Likely,
}

/// <summary>
/// What a draft as a whole sounds like. Word lists see some words next to each other; this sees all of them, and so tells a story in which
/// an idiom occurs from a complaint, and knows a reproach in words that no list has.
/// </summary>
public abstract class Impression
{
    /// <summary>Of a language that has no model.</summary>
    public static Impression None { get; } = new Nothing();

    /// <summary>How well a rule, by its id, fits the draft.</summary>
    public abstract Belief Of(string rule);

    /// <summary>
    /// How well a rule fits what was found at a place: by the draft as a whole or by that sentence alone, whichever fits better. One angry
    /// sentence in a friendly newsletter is meant as angrily as one that stands alone.
    /// </summary>
    public abstract Belief At(string rule, TextSpan span);

    /// <summary>The sentence that speaks most for a rule.</summary>
    public abstract TextSpan StrongestSentence(string rule);

    private sealed class Nothing : Impression
    {
        public override Belief Of(string rule) => Belief.Unknown;

        public override Belief At(string rule, TextSpan span) => Belief.Unknown;

        public override TextSpan StrongestSentence(string rule) => default;
    }
}
