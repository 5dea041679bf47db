namespace PostLinter.Core.Language.Phrases;

/// <summary>A long run of symbols, made ready: as a set it is laid over another at once, and what it begins lies in a row.</summary>
/// <param name="Set">The symbols, a bit each.</param>
/// <param name="Beginnings">The edges of the root that its symbols stand for.</param>
internal sealed record LongRun(ulong[] Set, PhraseRootEdge[] Beginnings)
{
    /// <summary>A run of so many symbols is long.</summary>
    public const int Least = 96;

    public static LongRun Of(ReadOnlySpan<int> symbols, PhraseTable table)
    {
        var set = SymbolWindow.NewSet(table.Order);
        var beginnings = new List<PhraseRootEdge>();
        foreach (var symbol in symbols)
        {
            SymbolWindow.Put(set, symbol);
            if (symbol >= table.Order.Firsts && symbol < table.Order.EndOfFirsts)
            {
                beginnings.Add(table.RootEdges[symbol - table.Order.Firsts]);
            }
        }

        return new LongRun(set, [.. beginnings]);
    }
}
