using System.Buffers.Binary;

namespace PostLinter.Dutch.Lexicons;

/// <summary>
/// A table from words to <see cref="WordClasses"/> that needs no reading at start: it is looked at where it lies.
/// </summary>
/// <remarks>
/// Form, little-endian: the four bytes <c>PLWT</c>, a version (ushort), two bytes of zero, the number of slots (uint), the
/// number of words (uint); then for each slot a fingerprint of 16 bits, zero where empty; then for each slot 16 bits of
/// classes. (One after the other, because classes repeat and fingerprints do not: so they pack best.) Last come
/// <see cref="PairBits"/> bits: set where the hash of the first two words of a listed name points (Bloom 1970, one hash).
/// Open addressing: a word's slot is the high part of its 64-bit FNV-1a hash times the number of slots, its fingerprint the
/// low bits, collisions go to the next slot. A word that is not in the table is taken for one that is with a probability
/// of about the number of slots looked at (3 at 80% load) in 65 thousand: under 1e-4. Words that meet so while the table is
/// made share their classes.
/// </remarks>
public readonly ref struct LexiconTable
{
    public const ushort Version = 4;

    internal const int HeaderSize = 16;

    internal const int FingerprintSize = sizeof(ushort);

    /// <summary>
    /// Slots that a search looks at before it gives up: many times more than the longest run of full ones in a sound table.
    /// </summary>
    internal const int MostProbes = 4096;

    internal const int SlotSize = FingerprintSize + sizeof(ushort);

    /// <summary>Bits for the beginnings of names; a power of two.</summary>
    internal const int PairBits = 1 << 17;

    internal const int PairSize = PairBits / 8;

    private const ulong Empty = 14695981039346656037UL;

    private readonly ReadOnlySpan<byte> _slots;
    private readonly ReadOnlySpan<byte> _classes;
    private readonly ReadOnlySpan<byte> _pairs;
    private readonly uint _slotCount;

    /// <exception cref="InvalidDataException">The data is no table, is cut off, or is of another version.</exception>
    public LexiconTable(ReadOnlySpan<byte> data)
    {
        if (data.Length < HeaderSize || !data[..4].SequenceEqual("PLWT"u8))
        {
            throw new InvalidDataException("The lexicon is no word table; install PostLinter again.");
        }

        var version = BinaryPrimitives.ReadUInt16LittleEndian(data[4..]);
        if (version != Version)
        {
            throw new InvalidDataException($"The lexicon has version {version}, this program reads {Version}; install them together.");
        }

        _slotCount = BinaryPrimitives.ReadUInt32LittleEndian(data[8..]);
        WordCount = (int)BinaryPrimitives.ReadUInt32LittleEndian(data[12..]);
        if (data.Length != HeaderSize + ((long)_slotCount * SlotSize) + PairSize || _slotCount == 0 || (uint)WordCount > _slotCount)
        {
            throw new InvalidDataException("The lexicon is cut off; install PostLinter again.");
        }

        _slots = data[HeaderSize..];
        _classes = _slots[(int)(_slotCount * FingerprintSize)..];
        _pairs = data[^PairSize..];
    }

    /// <summary>Number of words.</summary>
    public int WordCount { get; }

    /// <summary>The classes of a lower-cased word.</summary>
    public WordClasses Lookup(ReadOnlySpan<char> lower)
    {
        var hash = Hash(lower);
        var fingerprint = Fingerprint(hash);
        var slot = SlotOf(hash, _slotCount);

        // A sound table has empty slots; a damaged one without any must not be searched from end to end for every word.
        for (var left = Math.Min(_slotCount, MostProbes); left > 0; left--)
        {
            var here = BinaryPrimitives.ReadUInt16LittleEndian(_slots[((int)slot * FingerprintSize)..]);
            if (here == fingerprint)
            {
                return (WordClasses)BinaryPrimitives.ReadUInt16LittleEndian(_classes[((int)slot * sizeof(ushort))..]);
            }

            if (here == 0)
            {
                return WordClasses.None;
            }

            slot = slot + 1 == _slotCount ? 0 : slot + 1;
        }

        return WordClasses.None;
    }

    /// <summary>False if no listed name of several words begins with these two; true for one pair in a few dozens that begins none.</summary>
    public bool MayBegin(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var bit = PairOf(first, second);
        return (_pairs[bit / 8] & (1 << (bit % 8))) != 0;
    }

    /// <summary>The bit of two words.</summary>
    internal static int PairOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        (int)(Mix(Add(Add(Add(Empty, first), " "), second)) >> 32) & (PairBits - 1);

    /// <summary>FNV-1a over UTF-16 code units, with a final mix (the finaliser of MurmurHash3) so that all bits count.</summary>
    internal static ulong Hash(ReadOnlySpan<char> word) => Mix(Add(Empty, word));

    internal static uint SlotOf(ulong hash, uint slots) => (uint)Math.BigMul(hash, slots, out _);

    /// <summary>Never zero, which marks an empty slot.</summary>
    internal static ushort Fingerprint(ulong hash) => (ushort)hash == 0 ? (ushort)1 : (ushort)hash;

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
