namespace PostLinter.Core.Language.Phrases;

/// <summary>A long run of symbols, made ready: as a set it is laid over another at once.</summary>
/// <param name="Set">The symbols, a bit each.</param>
/// <param name="First">Where in the run the symbols start that begin a path.</param>
internal sealed record LongRun(ulong[] Set, int First)
{
    /// <summary>A run of so many symbols is long.</summary>
    public const int Least = 96;

    public static LongRun Of(ReadOnlySpan<int> symbols, SymbolOrder order)
    {
        var set = SymbolWindow.NewSet(order);
        var first = 0;
        foreach (var symbol in symbols)
        {
            SymbolWindow.Put(set, symbol);
            first += symbol < order.Firsts ? 1 : 0;
        }

        return new LongRun(set, first);
    }
}
