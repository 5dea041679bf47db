using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>Sequences of symbols, sharing their beginnings, while they are compiled.</summary>
internal sealed class PhraseTrie
{
    private readonly List<Node> _nodes = [new Node(-1), new Node(-1)];

    // In which order the lists name their payloads.
    private readonly Dictionary<(string List, string Payload), int> _ranks = [];

    public PhraseTrie(IEnumerable<PhraseList> lists, SymbolTable symbols)
    {
        foreach (var list in lists)
        {
            foreach (var pattern in list.Patterns)
            {
                foreach (var sequence in pattern.Sequences)
                {
                    Add(list.Name, pattern, sequence, symbols);
                }
            }
        }
    }

    /// <summary>Appends the sections of the trie, with the ends that patterns have in common standing once.</summary>
    /// <param name="sections">Receives the sections.</param>
    /// <param name="texts">Numbers the texts that accepts name.</param>
    /// <param name="table">Knows the symbols; receives those that only needs ask for.</param>
    /// <returns>For each symbol the number that it has in the sections.</returns>
    public int[] Write(Dictionary<Section, int[]> sections, PhraseCompiler.TextTable texts, SymbolTable table)
    {
        var (nodes, accepts) = (new List<PhraseNode>(), new List<PhraseAccept>());
        var (edgeSymbols, edgeTargets) = (new List<int>(), new List<int>());
        var (kept, numbers) = ShareEnds();
        var commonness = table.Commonness();
        var beginnings = kept[PhraseTable.Root].Edges.Where(e => commonness[e.Key] > PhraseNeeds.Seldom).Select(e => numbers[e.Value]).ToHashSet();
        var wide = NeedsOf(kept, numbers, commonness);
        var needs = kept.Select((_, n) => wide.Of(n, beginnings.Contains(n), table.Union)).ToArray();
        var (order, symbols) = OrderOf(needs.SelectMany(n => n), table.Count);
        for (var n = 0; n < kept.Count; n++)
        {
            var node = kept[n];
            var repeated = node.RepeatedSymbol < 0 ? -1 : symbols[node.RepeatedSymbol];
            nodes.Add(new PhraseNode(edgeSymbols.Count, repeated, Number(node.AnyTarget, numbers), accepts.Count, PhraseNeed.Of([.. needs[n].Select(s => symbols[s])])));
            foreach (var (symbol, target) in node.Edges.OrderBy(e => symbols[e.Key]))
            {
                edgeSymbols.Add(symbols[symbol]);
                edgeTargets.Add(numbers[target]);
            }

            foreach (var (list, payload, atEnd) in node.Accepts)
            {
                accepts.Add(new PhraseAccept(texts.NumberOf(list), texts.NumberOf(payload), atEnd ? 1 : 0, _ranks[(list, payload)]));
            }
        }

        nodes.Add(new PhraseNode(edgeSymbols.Count, -1, -1, accepts.Count, default));
        sections[Section.SymbolOrder] = NumbersOf([order]);
        sections[Section.Nodes] = NumbersOf(nodes);
        sections[Section.EdgeSymbols] = [.. edgeSymbols];
        sections[Section.EdgeTargets] = [.. edgeTargets];
        sections[Section.Accepts] = NumbersOf(accepts);
        return symbols;

        static int[] NumbersOf<T>(List<T> rows)
            where T : struct => MemoryMarshal.Cast<T, int>(CollectionsMarshal.AsSpan(rows)).ToArray();
    }

    /// <summary>Numbers the symbols by what they are asked for.</summary>
    private (SymbolOrder Order, int[] Numbers) OrderOf(IEnumerable<int> needs, int count)
    {
        var (isFirst, isNeeded) = (new bool[count], new bool[count]);
        foreach (var symbol in _nodes[PhraseTable.Root].Edges.Keys)
        {
            isFirst[symbol] = true;
        }

        foreach (var symbol in needs)
        {
            isNeeded[symbol] = true;
        }

        return SymbolOrder.Of(isFirst, isNeeded);
    }

    private static PhraseNeeds NeedsOf(List<Node> kept, int[] numbers, double[] commonness)
    {
        var needs = new PhraseNeeds(kept.Count, commonness);
        for (var n = kept.Count - 1; n >= 0; n--)
        {
            var node = kept[n];
            needs.Add(n, node.Accepts.Count > 0, node.Edges.Select(e => (e.Key, numbers[e.Value])), Number(node.AnyTarget, numbers));
        }

        return needs;
    }

    private static int Number(int node, int[] numbers) => node < 0 ? -1 : numbers[node];

    /// <summary>
    /// Makes one node of those behind which the same is found: the minimal acyclic automaton (Revuz 1992). A node is
    /// made after the one that leads to it, so that going back from the last, whatever follows a node is known.
    /// </summary>
    /// <returns>The nodes that stay, in order, and for every node the place of the one that stands for it.</returns>
    private (List<Node> Kept, int[] Numbers) ShareEnds()
    {
        var representative = new int[_nodes.Count];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = _nodes.Count - 1; i > PhraseTable.StartRoot; i--)
        {
            var continuation = _nodes[i].Continuation(representative);
            representative[i] = known.TryGetValue(continuation, out var same) ? same : known[continuation] = i;
        }

        (representative[PhraseTable.Root], representative[PhraseTable.StartRoot]) = (PhraseTable.Root, PhraseTable.StartRoot);
        var kept = new List<Node>();
        var numbers = new int[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (representative[i] == i)
            {
                numbers[i] = kept.Count;
                kept.Add(_nodes[i]);
            }
        }

        return (kept, [.. representative.Select(r => numbers[r])]);
    }

    private void Add(string list, PhrasePattern pattern, ImmutableArray<PhraseStep> sequence, SymbolTable symbols)
    {
        var node = pattern.AtStart ? PhraseTable.StartRoot : PhraseTable.Root;
        foreach (var step in sequence)
        {
            node = step.IsAnyToken ? StepAny(node) : Step(node, symbols.SymbolOf(step), SymbolTable.Repeats(step));
        }

        _ranks.TryAdd((list, pattern.Payload), _ranks.Count);
        var accept = (list, pattern.Payload, pattern.AtEnd);
        if (!_nodes[node].Accepts.Contains(accept))
        {
            _nodes[node].Accepts.Add(accept);
        }
    }

    private int StepAny(int node)
    {
        if (_nodes[node].AnyTarget < 0)
        {
            _nodes[node].AnyTarget = _nodes.Count;
            _nodes.Add(new Node(-1));
        }

        return _nodes[node].AnyTarget;
    }

    private int Step(int node, int symbol, bool repeats)
    {
        if (!_nodes[node].Edges.TryGetValue(symbol, out var target))
        {
            target = _nodes[node].Edges[symbol] = _nodes.Count;
            _nodes.Add(new Node(repeats ? symbol : -1));
        }

        return target;
    }

    private sealed class Node(int repeatedSymbol)
    {
        /// <summary>Symbol that may follow itself here, or -1.</summary>
        public int RepeatedSymbol => repeatedSymbol;

        /// <summary>Node behind any token, or -1.</summary>
        public int AnyTarget { get; set; } = -1;

        public SortedDictionary<int, int> Edges { get; } = [];

        public List<(string List, string Payload, bool AtEnd)> Accepts { get; } = [];

        /// <summary>What is found from here on, written so that nodes with the same read the same.</summary>
        public string Continuation(int[] representative)
        {
            var accepts = Accepts.Select(a => $"{a.List}\0{a.Payload}\0{a.AtEnd}").Order(StringComparer.Ordinal);
            var edges = Edges.Select(e => $"{e.Key}>{representative[e.Value]}");
            return $"{RepeatedSymbol};{(AnyTarget < 0 ? -1 : representative[AnyTarget])};{string.Join(',', edges)};{string.Join('\n', accepts)}";
        }
    }
}
