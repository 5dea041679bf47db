using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// What a draft is about, in its words that are neither frequent nor rare, and how many names stand in it: looked up once
/// for all names, each of which asks for the hundreds of words around it.
/// </summary>
internal sealed class DraftThemes
{
    private readonly int[] _tokens;
    private readonly (uint Group, uint Word)[] _themes;

    // For each token how many names begin before it.
    private readonly int[] _names;
    private readonly Func<int, bool> _isName;

    public DraftThemes(TokenStream stream, Func<int, bool> isName, WorkScheduler? scheduler)
    {
        _isName = isName;
        var pieces = WorkPieces.CountForWords(scheduler, stream.ProseCount);
        var found = new List<(int Token, (uint, uint) Theme)>[pieces];
        WorkPieces.Run(scheduler, pieces, stream.ProseCount, (piece, from, to) =>
        {
            var here = found[piece] = [];
            var themes = new WordMemo<(uint Group, uint Word)>(to - from, ThemeOf);
            for (var i = from; i < to; i++)
            {
                var theme = themes[stream[i].Lower];
                if (theme.Group != 0 || (theme.Word != 0 && stream[i].Kind == TokenKind.Word && !isName(i)))
                {
                    here.Add((i, theme));
                }
            }
        });
        _tokens = new int[found.Sum(f => f.Count)];
        _themes = new (uint, uint)[_tokens.Length];
        var count = 0;
        foreach (var piece in found)
        {
            foreach (var (token, theme) in piece)
            {
                (_tokens[count], _themes[count++]) = (token, theme);
            }
        }

        _names = new int[stream.ProseCount + 1];
        var isInName = false;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var begins = !isInName;
            isInName = isName(i);
            _names[i + 1] = _names[i] + (isInName && begins ? 1 : 0);
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

    /// <summary>The theme that a word would be, zeros for none.</summary>
    private static (uint Group, uint Word) ThemeOf(string word) =>
        NameCues.GroupOf(word) is > 0 and var group ? (group, 0u)
        : (Lexicon.Lookup(word) & (WordClasses.Common | WordClasses.Frequent)) == WordClasses.Common ? (0u, FeatureHash.Of(word))
        : default;

    private int FirstFrom(int token)
    {
        var found = Array.BinarySearch(_tokens, token);
        return found < 0 ? ~found : found;
    }
}
