namespace PostLinter.Dutch.Offence;

/// <summary>
/// Tells of most words at one look that they are none of a set, by their length and the letters at both ends. What it lets pass
/// is looked up in full.
/// </summary>
internal sealed class WordFilter
{
    private const int SizeLog2 = 16;

    private readonly ulong[] _bits = new ulong[(1 << SizeLog2) / 64];

    /// <summary>A filter of all words that are long enough.</summary>
    public static WordFilter Of(IEnumerable<string> words)
    {
        var filter = new WordFilter();
        filter.Add(words, Shortest);
        return filter;
    }

    /// <summary>Adds words, of at least <see cref="Shortest"/> letters.</summary>
    /// <param name="words">The words.</param>
    /// <param name="shortest">So many letters they have; shorter ones stay outside.</param>
    public void Add(IEnumerable<string> words, int shortest)
    {
        foreach (var word in words)
        {
            if (word.Length >= shortest)
            {
                var bit = BitOf(word);
                _bits[bit / 64] |= 1UL << bit;
            }
        }
    }

    /// <summary>Letters that are looked at, at either end, in UTF-16 code units.</summary>
    public const int Shortest = 3;

    /// <summary>False if the word is certainly none of the set.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest)
        {
            return false;
        }

        var bit = BitOf(word);
        return (_bits[bit / 64] & (1UL << bit)) != 0;
    }

    private static int BitOf(ReadOnlySpan<char> word)
    {
        var (start, end) = ((uint)((word[2] << 10) ^ (word[1] << 5) ^ word[0]), (uint)((word[^3] << 10) ^ (word[^2] << 5) ^ word[^1]));
        return (int)((((start * 0x9E3779B1u) ^ end) + (uint)word.Length) * 0x85EBCA77u >> (32 - SizeLog2));
    }
}
