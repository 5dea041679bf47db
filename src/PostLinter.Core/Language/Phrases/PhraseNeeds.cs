namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Works out what paths need (<see cref="PhraseNeed"/>), from the ends of the automaton to its roots: for each way on from a
/// node its next symbol or what the node behind it needs, whichever is rarer.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
/// <param name="commonness">For each symbol how often it is to be expected, see <see cref="SymbolTable.Commonness"/>.</param>
internal sealed class PhraseNeeds(int nodes, double[] commonness)
{
    /// <summary>The most symbols that are followed up from node to node.</summary>
    private const int Widest = 400;

    /// <summary>What is expected more often than this is in most sentences, and not worth asking for.</summary>
    private const double Everywhere = 5;

    /// <summary>What is expected less often begins so few paths that asking for what they need is not worth its room.</summary>
    public const double Seldom = 0.12;

    private static readonly int[] Nothing = [];

    private readonly int[][] _needs = new int[nodes][];

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
        _needs[node] = isOpen || union.Length > Widest ? Nothing : union;
    }

    /// <summary>The symbols that a node needs, at most <see cref="PhraseNeed.Most"/>; none where an accept may be reached without any.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isBeginning">True for a node that many paths begin with: a token opens dozens of those, so even a wide need is worth a symbol of its own.</param>
    /// <param name="unionOf">Makes one symbol of several.</param>
    public int[] Of(int node, bool isBeginning, Func<int[], int> unionOf)
    {
        var need = _needs[node];
        return need.Length <= PhraseNeed.Most ? need
            : isBeginning && Commonness(need) < Everywhere ? [unionOf(need)]
            : Nothing;
    }

    private int[] Rarer(int[] symbol, int[] behind) =>
        behind.Length > 0 && Commonness(behind) < Commonness(symbol) ? behind : symbol;

    private double Commonness(int[] symbols) => symbols.Sum(s => commonness[s]);
}
