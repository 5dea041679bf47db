using System.Runtime.InteropServices;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// The nodes of a trie that are open at one token, each with the token where its path began. Paths that pass through a gap
/// meet again: a node that was reached twice from one beginning stands here once. Beginnings are added in order.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
internal sealed class OpenPaths(int nodes)
{
    private readonly List<(int Node, int Start)> _items = [];

    // Which round reached a node last; a round is one beginning at one token.
    private readonly int[] _rounds = new int[nodes];
    private int _round;
    private int _start = -1;

    public ReadOnlySpan<(int Node, int Start)> Items => CollectionsMarshal.AsSpan(_items);

    public void Clear()
    {
        _items.Clear();
        _start = -1;
    }

    public void Add(int node, int start)
    {
        if (start != _start)
        {
            _start = start;
            if (_round++ == int.MaxValue)
            {
                Array.Clear(_rounds);
                _round = 1;
            }
        }

        if (_rounds[node] != _round)
        {
            _rounds[node] = _round;
            _items.Add((node, start));
        }
    }
}
