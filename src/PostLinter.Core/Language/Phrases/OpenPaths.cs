namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// The nodes of the automaton that are open at one token, each with the token where its path began. Paths that pass through
/// a gap meet again: a node that was reached twice from one beginning stands here once. Beginnings are added in order.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
internal sealed class OpenPaths(int nodes)
{
    // Which round reached a node last; a round is one beginning at one token.
    private readonly int[] _rounds = new int[nodes];
    private int[] _nodes = new int[64];
    private int[] _starts = new int[64];
    private int _count;
    private int _round;
    private int _start = -1;

    public ReadOnlySpan<int> Nodes => _nodes.AsSpan(0, _count);

    /// <summary>For each of <see cref="Nodes"/> the token where its path began.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, _count);

    public void Clear()
    {
        _count = 0;
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

        if (_rounds[node] == _round)
        {
            return;
        }

        _rounds[node] = _round;
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
            Array.Resize(ref _starts, _count * 2);
        }

        _nodes[_count] = node;
        _starts[_count++] = start;
    }
}
