using System.Runtime.InteropServices;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>The sections of a <see cref="PhraseTable"/>, open for one walk: nothing is copied out of the table.</summary>
internal readonly ref struct PhraseView
{
    private readonly ReadOnlySpan<int> _keys;
    private readonly ReadOnlySpan<int> _keyBits;
    private readonly ReadOnlySpan<int> _symbols;

    public PhraseView(PhraseTable table)
    {
        _keys = table.Numbers(Section.Keys);
        _keyBits = table.Numbers(Section.KeyBits);
        _symbols = table.Numbers(Section.Symbols);
        PrefixLengths = table.Numbers(Section.PrefixLengths);
        SuffixLengths = table.Numbers(Section.SuffixLengths);
        Nodes = MemoryMarshal.Cast<int, PhraseNode>(table.Numbers(Section.Nodes));
        EdgeSymbols = table.Numbers(Section.EdgeSymbols);
        EdgeTargets = table.Numbers(Section.EdgeTargets);
        Order = table.Order;
        Accepts = MemoryMarshal.Cast<int, PhraseAccept>(table.Numbers(Section.Accepts));
    }

    /// <summary>How long the beginnings of words are that patterns ask for, ascending.</summary>
    public ReadOnlySpan<int> PrefixLengths { get; }

    public ReadOnlySpan<int> SuffixLengths { get; }

    /// <summary>One more than there are, so that each knows where its edges and accepts end.</summary>
    public ReadOnlySpan<PhraseNode> Nodes { get; }

    public ReadOnlySpan<int> EdgeSymbols { get; }

    public ReadOnlySpan<int> EdgeTargets { get; }

    public ReadOnlySpan<PhraseAccept> Accepts { get; }

    public SymbolOrder Order { get; }

    /// <summary>The symbols of a run, ascending.</summary>
    public ReadOnlySpan<int> Symbols(SymbolRun run) => _symbols.Slice(run.Start, run.Length);

    /// <summary>The symbols of a key by its <see cref="PhraseHash"/>; none if the lists do not ask for it.</summary>
    public SymbolRun RunOf(ulong hash)
    {
        var bit = PhraseTable.BitOf(hash, _keyBits.Length);
        return (_keyBits[bit / PhraseTable.BitsPerNumber] & (1 << (bit % PhraseTable.BitsPerNumber))) == 0 ? default : Find(hash);
    }

    private SymbolRun Find(ulong hash)
    {
        var last = (_keys.Length / PhraseTable.KeySize) - 1;
        for (var slot = (int)hash & last; ; slot = (slot + 1) & last)
        {
            var key = _keys.Slice(slot * PhraseTable.KeySize, PhraseTable.KeySize);
            if (key[3] == 0)
            {
                return default;
            }

            if (key[0] == (int)hash && key[1] == (int)(hash >> 32))
            {
                return new SymbolRun(key[2], key[3]);
            }
        }
    }

    /// <summary>The node behind an edge, or -1.</summary>
    public int Follow(int node, int symbol)
    {
        var start = Nodes[node].FirstEdge;
        var found = EdgeSymbols[start..Nodes[node + 1].FirstEdge].BinarySearch(symbol);
        return found < 0 ? -1 : EdgeTargets[start + found];
    }
}

/// <summary>A node of the automaton as it lies in the table.</summary>
/// <param name="FirstEdge">Where its edges start; they end where those of the next start.</param>
/// <param name="Repeated">Symbol that may follow itself here, or -1.</param>
/// <param name="Any">Node behind any token, or -1.</param>
/// <param name="FirstAccept">Where its accepts start.</param>
/// <param name="Need">What paths through it need.</param>
internal readonly record struct PhraseNode(int FirstEdge, int Repeated, int Any, int FirstAccept, PhraseNeed Need);

/// <summary>An edge of the root.</summary>
/// <param name="Target">The node behind it.</param>
/// <param name="Need">What paths through that node need.</param>
internal readonly record struct PhraseRootEdge(int Target, PhraseNeed Need);

/// <summary>What is found where a path ends, as it lies in the table.</summary>
/// <param name="List">Text that names the list.</param>
/// <param name="Payload">Text behind <c>=&gt;</c>.</param>
/// <param name="AtEnd">1 if the sentence must end.</param>
/// <param name="Rank">Of the payloads of a list, the one that it names first has the least.</param>
internal readonly record struct PhraseAccept(int List, int Payload, int AtEnd, int Rank);
