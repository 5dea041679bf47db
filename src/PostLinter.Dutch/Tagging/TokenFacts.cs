using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Tagging;

/// <summary>What is known of one token by itself.</summary>
/// <param name="Word">Hash of the looked-up word.</param>
/// <param name="Shape">Kind and capitals, see <see cref="ShapeOf"/>.</param>
/// <param name="Classes">What the lists know of it.</param>
/// <param name="ListKey">The classes that matter for names, packed; for a word that no list knows its likeness to names.</param>
/// <param name="Role">Group of words that announce a name: titles, family, prepositions of place …</param>
public readonly record struct TokenFacts(uint Word, uint Shape, WordClasses Classes, uint ListKey, uint Role)
{
    /// <summary>Stands for what lies beyond the block.</summary>
    public static TokenFacts Border { get; } = new(0, 99, WordClasses.None, 0xFFFF, 99);

    /// <summary>The facts of a token.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="token">The token.</param>
    /// <param name="words">See <see cref="OfWord"/>: but for the shape, the facts of a word are the same wherever it stands.</param>
    internal static TokenFacts Of(TokenStream stream, int token, WordMemo<TokenFacts> words)
    {
        var lower = stream[token].Lower;
        var shape = ShapeOf(stream, token);
        return shape < FirstOfSigns
            ? words[lower] with { Shape = shape }
            : new TokenFacts(FeatureHash.Of(lower), shape, WordClasses.None, 0xFF00 + shape, NameCues.GroupOf(lower));
    }

    /// <summary>The facts of a word in small letters.</summary>
    /// <param name="lower">The word as it is looked up.</param>
    /// <param name="lookup">The classes of a lower-cased word.</param>
    /// <param name="score">How much a word looks like a name, asked of words that no list knows.</param>
    internal static TokenFacts OfWord(string lower, WordLookup lookup, NameScore score)
    {
        var classes = LookUp(lower, lookup);
        return new TokenFacts(FeatureHash.Of(lower), 0, classes, KeyOf(lower, classes, score), NameCues.GroupOf(lower));
    }

    /// <summary>From this shape on a token is no word.</summary>
    private const uint FirstOfSigns = 10;

    /// <summary>Above all classes.</summary>
    private const uint LikenessKey = 1 << 24;

    /// <summary>A possessive is looked up without its ending: <c>Sanne's</c>, <c>Hans'</c>.</summary>
    private static WordClasses LookUp(ReadOnlySpan<char> lower, WordLookup lookup)
    {
        var classes = lookup(lower);
        if (classes == WordClasses.None && lower.Length > 3)
        {
            if (lower.EndsWith("'s"))
            {
                classes = lookup(lower[..^2]);
            }
            else if (lower[^1] is '\'' or 's')
            {
                classes = lookup(lower[..^1]) & ~WordClasses.Dutch;
            }
        }

        return classes;
    }

    /// <summary>0 lower case, 1 Capitalised, 2 CAPITALS, 3 one capital or initial, 4 mIxed, 5 with digits, then other kinds.</summary>
    private static uint ShapeOf(TokenStream stream, int token)
    {
        var t = stream[token];
        if (t.Kind != TokenKind.Word)
        {
            // Which sign it is matters: a comma parts names in a list, a bullet begins one.
            return t.Kind == TokenKind.Punctuation ? 20 + (stream.Source[t.Span.Start] % 64u) : 10 + (uint)t.Kind;
        }

        var text = t.Span.Of(stream.Source.Text);
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsDigit(c))
            {
                digits++;
            }
        }

        return digits > 0 ? 5u
            : upper == 0 ? 0u
            : upper == 1 && lower == 0 ? 3u
            : lower == 0 ? (text.Contains('.') ? 3u : 2u)
            : char.IsUpper(text[0]) && upper == 1 ? 1u
            : char.IsUpper(text[0]) ? 6u
            : 4u;
    }

    /// <summary>What the lists know, or where they know next to nothing how much the word looks like a name; stays apart from the shape.</summary>
    /// <remarks>Whether a word is one of the thousand or ten thousand most frequent ones says more than that it is Dutch.</remarks>
    private static uint KeyOf(ReadOnlySpan<char> lower, WordClasses classes, NameScore score) =>
        (classes & ~WordClasses.FirstNameRare) == 0
            ? LikenessKey + ((uint)classes << 4) + (uint)score(DraftEvidence.Key(lower))
            : (uint)classes;
}
