using System.Buffers;

namespace PostLinter.Redaction;

/// <summary>
/// Looks for many names at once, whatever the case: a tree whose branches are the parts of the names, so that a thousand
/// people called Sanne cost no more a place than one.
/// </summary>
internal sealed class NameSearch
{
    private readonly Node _root = new();

    /// <param name="names">Names in parts; of those that are the same but for case the first counts.</param>
    public NameSearch(IEnumerable<string[]> names)
    {
        foreach (var (number, parts) in names.Index())
        {
            var node = _root;
            foreach (var part in parts)
            {
                node = node.Add(part);
            }

            node.Name ??= number;
        }
    }

    /// <summary>Where names stand, name by name in the order given, and where each ends.</summary>
    public List<(int Name, int Start, int End)> Find(string text)
    {
        var found = new List<(int Name, int Start, int End)>();
        var starts = SearchValues.Create([.. _root.Parts], StringComparison.OrdinalIgnoreCase);
        for (var at = 0; text.AsSpan(at).IndexOfAny(starts) is >= 0 and var ahead; at++)
        {
            at += ahead;
            Walk(text, _root, at, at, found);
        }

        found.Sort();
        return found;
    }

    private static void Walk(string text, Node node, int start, int at, List<(int Name, int Start, int End)> found)
    {
        foreach (var length in node.Lengths)
        {
            if (at + length > text.Length || node.Find(text.AsSpan(at, length)) is not { } next)
            {
                continue;
            }

            if (next.Name is { } name)
            {
                found.Add((name, start, at + length));
            }

            if (next.Lengths.Count > 0)
            {
                Walk(text, next, start, PastSign(text, at + length), found);
            }
        }
    }

    /// <summary>Parts follow each other with at most one sign between them.</summary>
    private static int PastSign(string text, int at) =>
        text.AsSpan(at).StartsWith("%20", StringComparison.Ordinal) ? at + 3 : at < text.Length && text[at] is ' ' or '-' or '_' or '.' or '+' ? at + 1 : at;

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.OrdinalIgnoreCase);

        public int? Name { get; set; }

        public List<int> Lengths { get; } = [];

        public IEnumerable<string> Parts => _next.Keys;

        public Node? Find(ReadOnlySpan<char> part) => _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var node) ? node : null;

        public Node Add(string part)
        {
            if (!_next.TryGetValue(part, out var node))
            {
                _next[part] = node = new Node();
                if (!Lengths.Contains(part.Length))
                {
                    Lengths.Add(part.Length);
                }
            }

            return node;
        }
    }
}
