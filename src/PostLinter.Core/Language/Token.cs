using PostLinter.Core.Text;

namespace PostLinter.Core.Language;

/// <summary>What a token is, seen from its characters alone.</summary>
public enum TokenKind
{
    /// <summary>Letters, with the apostrophes, hyphens and dots that belong to the word.</summary>
    Word,

    /// <summary>A number, amount, time, date or mixed form such as <c>1a</c> or <c>7/8</c>.</summary>
    Number,

    Punctuation,

    /// <summary>One emoji sequence, joiners, skin tones and flags included, or a typed smiley.</summary>
    Emoji,

    /// <summary><c>#schoolreis</c>, the number sign included.</summary>
    Hashtag,

    /// <summary><c>@juf_marieke</c>, the at sign included.</summary>
    Handle,

    Url,

    Email,
}

/// <summary>One token: where it stands and what it is. The characters stay in the source text.</summary>
/// <param name="Span">UTF-16 code units in the draft.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lower">The word as it is looked up: lower case, typographic apostrophes and ligatures made plain.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower);

/// <summary>A half-open range of token indices; a type of its own, so that it is never taken for characters.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public int Count => End - Start;

    public bool Contains(int index) => index >= Start && index < End;

    public bool OverlapsWith(TokenRange other) => Start < other.End && other.Start < End;
}
