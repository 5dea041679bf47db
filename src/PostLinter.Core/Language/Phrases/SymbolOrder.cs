namespace PostLinter.Core.Language.Phrases;

/// <summary>A run of symbols in <see cref="PhraseTable.Section.Symbols"/>: what one key of a token means.</summary>
internal readonly record struct SymbolRun(int Start, int Length);

/// <summary>
/// Symbols are numbered so that a run, which ascends, begins with those that are asked of every token: first those with which a
/// path begins and that others need, then those with which a path only begins, then those that are only needed, then the rest.
/// </summary>
/// <param name="EndOfBoth">One more than the last of the first kind.</param>
/// <param name="EndOfFirst">One more than the last with which a path begins.</param>
/// <param name="EndOfNeeds">One more than the last that is needed.</param>
internal readonly record struct SymbolOrder(int EndOfBoth, int EndOfFirst, int EndOfNeeds)
{
    /// <summary>True if a path may need the symbol.</summary>
    public bool IsNeeded(int symbol) => symbol < EndOfBoth || (symbol >= EndOfFirst && symbol < EndOfNeeds);

    /// <summary>Numbers symbols anew.</summary>
    /// <param name="isFirst">For each symbol, 0 being none, whether a path begins with it.</param>
    /// <param name="isNeeded">For each whether a path needs it.</param>
    /// <returns>The order, and for each old number the new one.</returns>
    public static (SymbolOrder Order, int[] Numbers) Of(bool[] isFirst, bool[] isNeeded)
    {
        int Kind(int symbol) => (isFirst[symbol], isNeeded[symbol]) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            _ => 3,
        };

        var numbers = new int[isFirst.Length];
        var ends = new int[4];
        var next = 1;
        for (var kind = 0; kind < ends.Length; kind++)
        {
            for (var symbol = 1; symbol < numbers.Length; symbol++)
            {
                if (Kind(symbol) == kind)
                {
                    numbers[symbol] = next++;
                }
            }

            ends[kind] = next;
        }

        return (new SymbolOrder(ends[0], ends[1], ends[2]), numbers);
    }
}
