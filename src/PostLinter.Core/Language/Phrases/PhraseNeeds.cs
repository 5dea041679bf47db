namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Works out what paths need (<see cref="PhraseNeed"/>), from the ends of the automaton to its roots: for each way on from a
/// node its next symbol or what the node behind it needs, whichever is rarer.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
/// <param name="commonness">For each symbol how often it is to be expected, on any scale.</param>
internal sealed class PhraseNeeds(int nodes, double[] commonness)
{
    private static readonly int[] Nothing = [];

    private readonly int[][] _needs = new int[nodes][];

    /// <summary>The symbols that a node needs, the rarest first; none where an accept may be reached without any.</summary>
    public int[] this[int node] => _needs[node];

    /// <summary>Works out a node; those that it leads to came before.</summary>
    public void Add(int node, bool accepts, IEnumerable<(int Symbol, int Target)> edges, int any)
    {
        var ways = edges.Select(e => Rarer([e.Symbol], _needs[e.Target])).ToList();
        if (any >= 0)
        {
            ways.Add(_needs[any]);
        }

        int[] union = [.. ways.SelectMany(w => w).Distinct().OrderBy(s => commonness[s]).ThenBy(s => s)];
        var isOpen = accepts || ways.Exists(w => w.Length == 0);
        _needs[node] = isOpen || union.Length > PhraseNeed.Most ? Nothing : union;
    }

    private int[] Rarer(int[] symbol, int[] behind) =>
        behind.Length > 0 && Commonness(behind) < Commonness(symbol) ? behind : symbol;

    private double Commonness(int[] symbols) => symbols.Sum(s => commonness[s]);
}
