using System.Numerics;

namespace PostLinter.Redaction;

/// <summary>
/// Tells from the first letters at a place how long the names are that may begin there, and of so many letters whether they
/// may be one: most places are done with after a look or two. Says too much at times (letters share a number, all beyond ASCII
/// are taken for one), never too little.
/// </summary>
internal sealed class NameStarts
{
    /// <summary>From this length on (UTF-16 code units) names share a bit.</summary>
    public const int Long = 31;

    /// <summary>Letters that are looked at; shorter names have a number for each of their lengths.</summary>
    private const int Letters = 3;

    private const int Least = 1 << 10;

    private const int Most = 1 << 16;

    /// <summary>All bits of an ASCII letter but that of its case; of other signs some fall together.</summary>
    private const uint CaseBlind = ~0x20u;

    // For each number of letters the lengths of the names that begin so, a bit each.
    private readonly uint[] _lengths;

    // For each number of all letters whether a name has it.
    private readonly bool[] _isWhole;
    private readonly bool _hasShort;

    /// <param name="names">The names, or the first part of each.</param>
    public NameStarts(IReadOnlyCollection<string> names)
    {
        _lengths = new uint[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(names.Count * 16, Least, Most))];
        _isWhole = new bool[_lengths.Length];
        foreach (var name in names)
        {
            _lengths[NumberOf(name.AsSpan(0, Math.Min(Letters, name.Length)))] |= 1u << Math.Min(name.Length, Long);
            _isWhole[NumberOf(name)] = true;
            _hasShort |= name.Length < Letters;
        }
    }

    /// <summary>The lengths that a name may have that begins a text, a bit each, <see cref="Long"/> for that and more.</summary>
    public uint LengthsAt(ReadOnlySpan<char> text)
    {
        var (lengths, hash) = (0u, 0u);
        for (var length = 1; length <= Letters && length <= text.Length; length++)
        {
            hash = Add(hash, text[length - 1]);
            if (length == Letters)
            {
                lengths |= _lengths[Number(hash)] & ~((1u << Letters) - 1);
            }
            else if (_hasShort)
            {
                lengths |= _lengths[Number(hash)] & (1u << length);
            }
        }

        return lengths;
    }

    /// <summary>False if no name is written so, in any case of its letters.</summary>
    public bool MayBe(ReadOnlySpan<char> name) => _isWhole[NumberOf(name)];

    private int NumberOf(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var c in letters)
        {
            hash = Add(hash, c);
        }

        return Number(hash);
    }

    private int Number(uint hash) => (int)(hash >> 8) & (_lengths.Length - 1);

    private static uint Add(uint hash, char c) => (hash + (c >= 0x80 ? 0x80u : c & CaseBlind)) * 0x9E3779B1u;
}
