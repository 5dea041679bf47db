using System.Numerics;
using System.Runtime.InteropServices;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Looks a <see cref="PhraseTable"/> over before it is walked: what points lies inside what it points into, every search ends,
/// and no walk comes back to where it was. One pass over the numbers, without memory of its own.
/// </summary>
internal static class PhraseTableCheck
{
    /// <summary>The roots, and the node behind the last that tells where its edges end.</summary>
    private const int FewestNodes = 3;

    /// <param name="table">The table; its sections lie inside its data.</param>
    /// <param name="textBytes">Bytes behind the sections.</param>
    public static bool IsSound(PhraseTable table, int textBytes)
    {
        var texts = table.Numbers(Section.TextEnds);
        var symbols = table.Numbers(Section.Symbols);

        // Each symbol stands in a run at least once: a larger number is no symbol, and must not make room for it.
        return table.SymbolCount > 0 && table.SymbolCount <= symbols.Length + 1
            && AreBelow(symbols, table.SymbolCount)
            && AreKeysSound(table, symbols.Length)
            && AreAscending(table.Numbers(Section.PrefixLengths)) && AreAscending(table.Numbers(Section.SuffixLengths))
            && table.Order is { Firsts: > 0 } order && order.Firsts <= order.EndOfNeeds && order.EndOfNeeds <= order.EndOfFirsts
            && order.EndOfFirsts <= table.SymbolCount
            && AreNodesSound(table)
            && AreEndsSound(texts, textBytes)
            && AreAcceptsSound(table.Numbers(Section.Accepts), texts.Length)
            && AreBelow(table.Numbers(Section.Lists), texts.Length)
            && table.Numbers(Section.WordLists).Length % 2 == 0 && AreBelow(table.Numbers(Section.WordLists), texts.Length);
    }

    /// <summary>Half of the slots are empty at least, so a search meets one soon; the runs are those of the symbols, each once.</summary>
    private static bool AreKeysSound(PhraseTable table, int symbols)
    {
        var keys = table.Numbers(Section.Keys);
        var slots = keys.Length / PhraseTable.KeySize;
        if (keys.Length % PhraseTable.KeySize != 0 || !BitOperations.IsPow2(slots)
            || (long)table.Numbers(Section.KeyBits).Length * PhraseTable.BitsPerNumber != (long)slots * PhraseTable.BitsPerSlot)
        {
            return false;
        }

        var (used, total) = (0, 0L);
        for (var at = 0; at < keys.Length; at += PhraseTable.KeySize)
        {
            var (start, count) = (keys[at + 2], keys[at + 3]);
            if (start < 0 || count < 0 || start > symbols - count)
            {
                return false;
            }

            used += count > 0 ? 1 : 0;
            total += count;
        }

        return used <= slots / 2 && total == symbols;
    }

    /// <summary>Edges lead to later nodes, in the order of their symbols: no path goes round, and its length is bounded.</summary>
    private static bool AreNodesSound(PhraseTable table)
    {
        var numbers = table.Numbers(Section.Nodes);
        var nodes = MemoryMarshal.Cast<int, PhraseNode>(numbers);
        var symbols = table.Numbers(Section.EdgeSymbols);
        var targets = table.Numbers(Section.EdgeTargets);
        var accepts = table.Numbers(Section.Accepts).Length;
        if (numbers.Length % PhraseTable.NodeSize != 0 || nodes.Length < FewestNodes || targets.Length != symbols.Length
            || accepts % PhraseTable.AcceptSize != 0
            || nodes[0] is not { FirstEdge: 0, FirstAccept: 0 }
            || nodes[^1].FirstEdge != symbols.Length || nodes[^1].FirstAccept != accepts / PhraseTable.AcceptSize
            || !AreBelow(symbols, table.SymbolCount))
        {
            return false;
        }

        for (var n = 0; n < nodes.Length - 1; n++)
        {
            var (node, next) = (nodes[n], nodes[n + 1]);
            if (next.FirstEdge < node.FirstEdge || next.FirstEdge > symbols.Length || next.FirstAccept < node.FirstAccept
                || node.Repeated < -1 || node.Repeated >= table.SymbolCount
                || (node.Any != -1 && !IsLater(node.Any))
                || Math.Max(Math.Max(node.Need.A, node.Need.B), Math.Max(node.Need.C, node.Need.D)) >= table.Order.EndOfNeeds)
            {
                return false;
            }

            for (var edge = node.FirstEdge; edge < next.FirstEdge; edge++)
            {
                if (!IsLater(targets[edge]) || (edge > node.FirstEdge && symbols[edge] <= symbols[edge - 1]))
                {
                    return false;
                }
            }

            bool IsLater(int target) => target > n && target < table.NodeCount;
        }

        // Edges of the root are looked up by the place of their symbols among those that begin a path.
        var first = symbols[..nodes[PhraseTable.Root + 1].FirstEdge];
        return first.IsEmpty || (first[0] >= table.Order.Firsts && first[^1] < table.Order.EndOfFirsts);
    }

    private static bool AreAcceptsSound(ReadOnlySpan<int> accepts, int texts)
    {
        foreach (var accept in MemoryMarshal.Cast<int, PhraseAccept>(accepts))
        {
            if ((uint)accept.List >= (uint)texts || (uint)accept.Payload >= (uint)texts || accept.AtEnd is not (0 or 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Texts lie one behind the other and fill what is left of the data.</summary>
    private static bool AreEndsSound(ReadOnlySpan<int> ends, int bytes)
    {
        var last = 0;
        foreach (var end in ends)
        {
            if (end < last)
            {
                return false;
            }

            last = end;
        }

        return last == bytes;
    }

    private static bool AreAscending(ReadOnlySpan<int> lengths)
    {
        var last = 0;
        foreach (var length in lengths)
        {
            if (length <= last)
            {
                return false;
            }

            last = length;
        }

        return true;
    }

    private static bool AreBelow(ReadOnlySpan<int> numbers, int limit) =>
        numbers.IsEmpty || (limit > 0 && !numbers.ContainsAnyExceptInRange(0, limit - 1));
}
