using System.Collections.Immutable;
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

    public void Write(Dictionary<Section, int[]> sections, PhraseCompiler.TextTable texts)
    {
        var (nodes, edgeSymbols, edgeTargets, accepts) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        foreach (var node in _nodes)
        {
            nodes.AddRange([edgeSymbols.Count, node.RepeatedSymbol, node.AnyTarget, accepts.Count]);
            foreach (var (symbol, target) in node.Edges)
            {
                edgeSymbols.Add(symbol);
                edgeTargets.Add(target);
            }

            foreach (var (list, payload, atEnd) in node.Accepts)
            {
                accepts.AddRange([texts.NumberOf(list), texts.NumberOf(payload), atEnd ? 1 : 0]);
            }
        }

        nodes.AddRange([edgeSymbols.Count, -1, -1, accepts.Count]);
        sections[Section.Nodes] = [.. nodes];
        sections[Section.EdgeSymbols] = [.. edgeSymbols];
        sections[Section.EdgeTargets] = [.. edgeTargets];
        sections[Section.Accepts] = [.. accepts];
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
    }
}
