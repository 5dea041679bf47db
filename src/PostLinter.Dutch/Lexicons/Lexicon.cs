using PostLinter.Core.Data;

namespace PostLinter.Dutch.Lexicons;

/// <summary>The word table that is shipped with the program.</summary>
public static class Lexicon
{
    private static readonly unsafe (nint Address, int Length) Table = Locate();

    /// <summary>The classes of a lower-cased word, as in <see cref="PostLinter.Core.Language.Token.Lower"/>.</summary>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static unsafe WordClasses Lookup(ReadOnlySpan<char> lower) =>
        new LexiconTable(new ReadOnlySpan<byte>((void*)Table.Address, Table.Length)).Lookup(lower);

    public static bool Has(ReadOnlySpan<char> lower, WordClasses any) => (Lookup(lower) & any) != 0;

    private static unsafe (nint Address, int Length) Locate()
    {
        var table = FlatTables.Of(typeof(Lexicon).Assembly, "words.bin");
        return ((nint)table.Pin().Pointer, table.Length);
    }
}
