namespace PostLinter.Core.Language.Phrases;

/// <summary>A run of symbols in <see cref="PhraseTable.Section.Symbols"/>: what one key of a token means.</summary>
internal readonly record struct SymbolRun(int Start, int Length);

/// <summary>
/// Symbols are numbered so that a run, which ascends, begins with those that are asked of every token: first those that paths
/// only need (<see cref="PhraseNeed"/>), then those that are needed and begin a path, then those that only begin one, then the rest.
/// </summary>
/// <param name="Firsts">The first symbol that begins a path.</param>
/// <param name="EndOfNeeds">One more than the last that is needed.</param>
/// <param name="EndOfFirsts">One more than the last that begins a path.</param>
/// <param name="End">One more than the last.</param>
internal readonly record struct SymbolOrder(int Firsts, int EndOfNeeds, int EndOfFirsts, int End)
{
    /// <summary>Numbers symbols anew.</summary>
    /// <param name="isFirst">For each symbol, 0 being none, whether a path begins with it.</param>
    /// <param name="isNeeded">For each whether a path needs it.</param>
    /// <returns>The order, and for each old number the new one.</returns>
    public static (SymbolOrder Order, int[] Numbers) Of(bool[] isFirst, bool[] isNeeded)
    {
        int Kind(int symbol) => (isFirst[symbol], isNeeded[symbol]) switch
        {
            (false, true) => 0,
            (true, true) => 1,
            (true, false) => 2,
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

        return (new SymbolOrder(ends[0], ends[1], ends[2], ends[3]), numbers);
    }
}
