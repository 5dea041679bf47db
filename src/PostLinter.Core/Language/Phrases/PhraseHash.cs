namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Hashes of what tokens offer and patterns ask for: FNV-1a over UTF-16 code units, from the end for the ends of words. So
/// one walk over a word gives the hashes of all its beginnings, and one back those of all its ends.
/// </summary>
internal static class PhraseHash
{
    /// <summary>The state before the first character.</summary>
    public const ulong Start = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The hash of a text of some kind, see <see cref="SymbolTable.Keys"/>.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> text)
    {
        var state = Start;
        if (kind == SymbolTable.Keys.Suffix)
        {
            for (var i = text.Length - 1; i >= 0; i--)
            {
                state = Add(state, text[i]);
            }
        }
        else
        {
            state = Walk(text);
        }

        return Finish(state, kind);
    }

    /// <summary>The state behind a text that is read forwards.</summary>
    public static ulong Walk(ReadOnlySpan<char> text)
    {
        var state = Start;
        foreach (var c in text)
        {
            state = Add(state, c);
        }

        return state;
    }

    public static ulong Add(ulong state, char c) => (state ^ c) * Prime;

    /// <summary>The hash of what was read so far; its low and its middle bits are used apart, so both are mixed.</summary>
    public static ulong Finish(ulong state, char kind)
    {
        state = (state ^ kind) * Prime;
        state = (state ^ (state >> 32)) * 0x9E3779B97F4A7C15UL;
        return state ^ (state >> 29);
    }
}
