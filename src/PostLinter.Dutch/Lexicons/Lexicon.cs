using PostLinter.Core.Data;

namespace PostLinter.Dutch.Lexicons;

/// <summary>The classes of a lower-cased word or listed name of several words; training hides some.</summary>
public delegate WordClasses WordLookup(ReadOnlySpan<char> lower);

/// <summary>The word table that is shipped with the program.</summary>
public static class Lexicon
{
    private static readonly unsafe (nint Address, int Length) Table = Locate();

    /// <summary>The classes of a lower-cased word, as in <see cref="PostLinter.Core.Language.Token.Lower"/>.</summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static WordClasses Lookup(ReadOnlySpan<char> lower) => Open().Lookup(lower);

    /// <summary>False if no listed name of several words begins with these two.</summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static bool MayBegin(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Open().MayBegin(first, second);

    public static bool Has(ReadOnlySpan<char> lower, WordClasses any) => (Lookup(lower) & any) != 0;

    private static unsafe LexiconTable Open() => new(new ReadOnlySpan<byte>((void*)Table.Address, Table.Length));

    private static unsafe (nint Address, int Length) Locate()
    {
        var table = FlatTables.Of(typeof(Lexicon).Assembly, "words.bin");
        return ((nint)table.Pin().Pointer, table.Length);
    }
}
