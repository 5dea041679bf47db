using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// What a draft is about, in its words that are neither frequent nor rare, and how many names stand in it: looked up once
/// for all names, each of which asks for the hundreds of words around it.
/// </summary>
internal sealed class DraftThemes
{
    private readonly int[] _tokens;
    private readonly (uint Group, uint Word)[] _themes;
    private readonly int _count;

    // For each token how many names begin before it.
    private readonly int[] _names;
    private readonly Func<int, bool> _isName;

    public DraftThemes(TokenStream stream, Func<int, bool> isName)
    {
        _isName = isName;
        _tokens = new int[stream.ProseCount];
        _themes = new (uint, uint)[stream.ProseCount];
        _names = new int[stream.ProseCount + 1];
        var wasName = false;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var named = isName(i);
            _names[i + 1] = _names[i] + (named && !wasName ? 1 : 0);
            wasName = named;
            if (ThemeOf(stream[i], named) is { } theme)
            {
                (_tokens[_count], _themes[_count++]) = (i, theme);
            }
        }
    }

    /// <summary>The themes of the tokens from one to before another: a group of words around names, or zero and a word's number.</summary>
    public ReadOnlySpan<(uint Group, uint Word)> Between(int from, int to)
    {
        var start = FirstFrom(from);
        return _themes.AsSpan(start, FirstFrom(to) - start);
    }

    /// <summary>How many names stand there, the rest of one at the beginning included.</summary>
    public int NamesBetween(int from, int to) =>
        from >= to ? 0 : _names[to] - _names[from + 1] + (_isName(from) ? 1 : 0);

    private static (uint Group, uint Word)? ThemeOf(Token token, bool isName) =>
        NameCues.GroupOf(token.Lower) is > 0 and var group ? (group, 0)
        : !isName && token.Kind == TokenKind.Word
            && (Lexicon.Lookup(token.Lower) & (WordClasses.Common | WordClasses.Frequent)) == WordClasses.Common ? (0, FeatureHash.Of(token.Lower))
        : null;

    private int FirstFrom(int token)
    {
        var found = Array.BinarySearch(_tokens, 0, _count, token);
        return found < 0 ? ~found : found;
    }
}
