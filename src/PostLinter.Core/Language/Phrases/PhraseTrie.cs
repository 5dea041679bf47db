using System.Collections.Immutable;

namespace PostLinter.Core.Language.Phrases;

/// <summary>Sequences of symbols, sharing their beginnings.</summary>
internal sealed class PhraseTrie
{
    public const int Root = 0;

    /// <summary>Root of the patterns that must begin a sentence.</summary>
    public const int StartRoot = 1;

    private const int AnyToken = 0;

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<Node> _nodes = [new Node(), new Node()];

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

    /// <summary>Appends the nodes that a token leads to from a node.</summary>
    public void Step(int node, List<int> symbols, int start, List<(int Node, int Start)> next)
    {
        foreach (var symbol in symbols)
        {
            if (_edges.TryGetValue(Key(node, symbol), out var target))
            {
                next.Add((target, start));
            }

            if (_nodes[node].RepeatedSymbol == symbol)
            {
                next.Add((node, start));
            }
        }

        if (_nodes[node].HasAny && _edges.TryGetValue(Key(node, AnyToken), out var any))
        {
            next.Add((any, start));
        }
    }

    /// <summary>Appends the matches that end here.</summary>
    public void Accept(int node, TokenRange tokens, bool atEnd, List<PhraseMatch> found)
    {
        foreach (var (list, payload, mustEnd) in _nodes[node].Accepts)
        {
            if (atEnd || !mustEnd)
            {
                found.Add(new PhraseMatch(list, tokens, payload));
            }
        }
    }

    private void Add(string list, PhrasePattern pattern, ImmutableArray<PhraseStep> sequence, SymbolTable symbols)
    {
        var node = pattern.AtStart ? StartRoot : Root;
        foreach (var step in sequence)
        {
            var symbol = step.IsAnyToken ? AnyToken : symbols.SymbolOf(step);
            var key = Key(node, symbol);
            _nodes[node].HasAny |= step.IsAnyToken;
            if (!_edges.TryGetValue(key, out var target))
            {
                target = _nodes.Count;
                _nodes.Add(new Node { RepeatedSymbol = !step.IsAnyToken && SymbolTable.Repeats(step) ? symbol : -1 });
                _edges[key] = target;
            }

            node = target;
        }

        var accept = (list, pattern.Payload, pattern.AtEnd);
        if (!_nodes[node].Accepts.Contains(accept))
        {
            _nodes[node].Accepts.Add(accept);
        }
    }

    private static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private sealed class Node
    {
        /// <summary>Symbol that may follow itself here, or -1.</summary>
        public int RepeatedSymbol { get; init; } = -1;

        /// <summary>True if any token leads on.</summary>
        public bool HasAny { get; set; }

        public List<(string List, string Payload, bool AtEnd)> Accepts { get; } = [];
    }
}
