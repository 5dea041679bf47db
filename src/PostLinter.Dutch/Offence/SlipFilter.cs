namespace PostLinter.Dutch.Offence;

/// <summary>
/// Tells of most words at one look that no slip of the pen leads from them to a guarded word: neither with the same letters,
/// nor with one more or one less. A Bloom filter (1970) over sums of letters, in which their order does not count; what it
/// lets pass is looked at in full.
/// </summary>
internal sealed class SlipFilter
{
    private const int SizeLog2 = 18;

    private readonly ulong[] _whole = new ulong[(1 << SizeLog2) / 64];
    private readonly ulong[] _oneLess = new ulong[(1 << SizeLog2) / 64];

    public SlipFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var sum = SumOf(word);
            Set(_whole, sum);
            foreach (var c in word)
            {
                Set(_oneLess, sum - ValueOf(c));
            }
        }
    }

    /// <summary>False if the word is certainly no slip for one of the words.</summary>
    public bool MayBeSlip(ReadOnlySpan<char> word)
    {
        var sum = SumOf(word);
        if (Has(_whole, sum) || Has(_oneLess, sum))
        {
            return true;
        }

        foreach (var c in word)
        {
            if (Has(_whole, sum - ValueOf(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static uint SumOf(ReadOnlySpan<char> word)
    {
        var sum = 0u;
        foreach (var c in word)
        {
            sum += ValueOf(c);
        }

        return sum;
    }

    private static uint ValueOf(char c)
    {
        var value = c * 0x9E3779B1u;
        return (value ^ (value >> 15)) * 0x85EBCA77u;
    }

    private static void Set(ulong[] bits, uint sum)
    {
        var bit = BitOf(sum);
        bits[bit / 64] |= 1UL << (bit % 64);
    }

    private static bool Has(ulong[] bits, uint sum)
    {
        var bit = BitOf(sum);
        return (bits[bit / 64] & (1UL << (bit % 64))) != 0;
    }

    private static int BitOf(uint sum) => (int)((sum * 0xC2B2AE3Du) >> (32 - SizeLog2));
}
