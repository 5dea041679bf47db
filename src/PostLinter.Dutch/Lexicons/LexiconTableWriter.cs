using System.Buffers.Binary;

namespace PostLinter.Dutch.Lexicons;

/// <summary>Builds the data of a <see cref="LexiconTable"/>.</summary>
public static class LexiconTableWriter
{
    /// <summary>Classes whose entries of several words are looked for in drafts.</summary>
    public const WordClasses ListedNameKinds = WordClasses.Public | WordClasses.Place | WordClasses.Organisation;

    private const double Load = 0.8;

    /// <summary>The table of these lower-cased words. The same words give the same bytes.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, WordClasses> words)
    {
        var slots = (uint)(words.Count / Load) + 1;
        var data = new byte[LexiconTable.HeaderSize + (slots * LexiconTable.SlotSize) + LexiconTable.PairSize];
        "PLWT"u8.CopyTo(data);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(4), LexiconTable.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(8), slots);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(12), (uint)words.Count);
        foreach (var (word, classes) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            Insert(data.AsSpan(LexiconTable.HeaderSize), slots, word, classes);
            if ((classes & ListedNameKinds) != 0 && word.Split(' ') is [var first, var second, ..])
            {
                var bit = LexiconTable.PairOf(first, second);
                data[data.Length - LexiconTable.PairSize + (bit / 8)] |= (byte)(1 << (bit % 8));
            }
        }

        return data;
    }

    private static void Insert(Span<byte> table, uint slots, string word, WordClasses classes)
    {
        var hash = LexiconTable.Hash(word);
        var fingerprint = LexiconTable.Fingerprint(hash);
        var slot = LexiconTable.SlotOf(hash, slots);
        for (var probes = 0; probes < LexiconTable.MostProbes; probes++, slot = slot + 1 == slots ? 0 : slot + 1)
        {
            var here = table.Slice((int)slot * LexiconTable.FingerprintSize, LexiconTable.FingerprintSize);
            var other = BinaryPrimitives.ReadUInt16LittleEndian(here);
            if (other == 0 || other == fingerprint)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(here, fingerprint);
                var known = table[(int)((slots * LexiconTable.FingerprintSize) + (slot * sizeof(ushort)))..];
                BinaryPrimitives.WriteUInt16LittleEndian(known, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(known) | (ushort)classes));
                return;
            }
        }

        throw new InvalidOperationException($"No place for '{word}' near its own; the table needs more slots.");
    }
}
