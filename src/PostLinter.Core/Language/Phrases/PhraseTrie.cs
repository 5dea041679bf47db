using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>Sequences of symbols, sharing their beginnings, while they are compiled.</summary>
internal sealed class PhraseTrie
{
    private readonly List<Node> _nodes = [new Node(-1), new Node(-1)];

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
    public void Write(Dictionary<Section, int[]> sections, PhraseCompiler.TextTable texts)
    {
        var (nodes, accepts) = (new List<PhraseNode>(), new List<PhraseAccept>());
        var (edgeSymbols, edgeTargets) = (new List<int>(), new List<int>());
        var (kept, numbers) = ShareEnds();
        foreach (var node in kept)
        {
            nodes.Add(new PhraseNode(edgeSymbols.Count, node.RepeatedSymbol, node.AnyTarget < 0 ? -1 : numbers[node.AnyTarget], accepts.Count));
            foreach (var (symbol, target) in node.Edges)
            {
                edgeSymbols.Add(symbol);
                edgeTargets.Add(numbers[target]);
            }

            foreach (var (list, payload, atEnd) in node.Accepts)
            {
                accepts.Add(new PhraseAccept(texts.NumberOf(list), texts.NumberOf(payload), atEnd ? 1 : 0));
            }
        }

        nodes.Add(new PhraseNode(edgeSymbols.Count, -1, -1, accepts.Count));
        sections[Section.Nodes] = NumbersOf(nodes);
        sections[Section.EdgeSymbols] = [.. edgeSymbols];
        sections[Section.EdgeTargets] = [.. edgeTargets];
        sections[Section.Accepts] = NumbersOf(accepts);

        static int[] NumbersOf<T>(List<T> rows)
            where T : struct => MemoryMarshal.Cast<T, int>(CollectionsMarshal.AsSpan(rows)).ToArray();
    }

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
