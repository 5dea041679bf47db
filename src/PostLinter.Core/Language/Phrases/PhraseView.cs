using System.Runtime.InteropServices;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>The sections of a <see cref="PhraseTable"/>, open for one walk: nothing is copied out of the table.</summary>
internal readonly ref struct PhraseView
{
    private readonly ReadOnlySpan<int> _keys;
    private readonly ReadOnlySpan<int> _symbols;

    public PhraseView(PhraseTable table)
    {
        _keys = table.Numbers(Section.Keys);
        _symbols = table.Numbers(Section.Symbols);
        PrefixLengths = table.Numbers(Section.PrefixLengths);
        SuffixLengths = table.Numbers(Section.SuffixLengths);
        Nodes = MemoryMarshal.Cast<int, PhraseNode>(table.Numbers(Section.Nodes));
        EdgeSymbols = table.Numbers(Section.EdgeSymbols);
        EdgeTargets = table.Numbers(Section.EdgeTargets);
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

    /// <summary>Adds the symbols of a key.</summary>
    public void AddSymbols(char kind, ReadOnlySpan<char> text, SymbolSet symbols)
    {
        var slots = _keys.Length / PhraseTable.KeySize;
        var hash = PhraseTable.Hash(kind, text);
        for (var slot = (int)(hash % (uint)slots); ; slot = slot + 1 == slots ? 0 : slot + 1)
        {
            var key = _keys.Slice(slot * PhraseTable.KeySize, PhraseTable.KeySize);
            if (key[3] == 0)
            {
                return;
            }

            if (key[0] == (int)hash && key[1] == (int)(hash >> 32))
            {
                foreach (var symbol in _symbols.Slice(key[2], key[3]))
                {
                    symbols.Add(symbol);
                }

                return;
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
internal readonly record struct PhraseNode(int FirstEdge, int Repeated, int Any, int FirstAccept);

/// <summary>What is found where a path ends, as it lies in the table.</summary>
/// <param name="List">Text that names the list.</param>
/// <param name="Payload">Text behind <c>=&gt;</c>.</param>
/// <param name="AtEnd">1 if the sentence must end.</param>
internal readonly record struct PhraseAccept(int List, int Payload, int AtEnd);
