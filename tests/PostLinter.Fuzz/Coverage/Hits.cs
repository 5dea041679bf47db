namespace PostLinter.Fuzz.Coverage;

/// <summary>
/// Counts what an input made the program do: which blocks of code ran (where <see cref="Instrumenter"/> was at work), and
/// what targets say of the outcome. One map for the process; counts of threads beside each other may be lost, which does
/// no harm.
/// </summary>
public static class Hits
{
    /// <summary>Blocks of code that have a counter of their own.</summary>
    public const int Blocks = 1 << 16;

    private const int Signals = 1 << 14;

    private static readonly byte[] Map = new byte[Blocks + Signals];

    /// <summary>Called by instrumented code at the start of a block.</summary>
    public static void Block(int id) => Map[id]++;

    /// <summary>Called by a target with something of the outcome that is worth telling apart.</summary>
    public static void Signal(string what)
    {
        var hash = 2166136261u;
        foreach (var c in what)
        {
            hash = (hash ^ c) * 16777619u;
        }

        Map[Blocks + (int)(hash % Signals)] = 1;
    }

    internal static void Clear() => Array.Clear(Map);

    /// <summary>
    /// True if the last input did what none before it did: a new block, or one run a different order of times (1, 2, 3, 4-7,
    /// 8-15, 16-31, 32-127, more).
    /// </summary>
    internal static bool IsNew(byte[] seen)
    {
        var isNew = false;
        for (var i = Next(0); i < Map.Length; i = Next(i + 1))
        {
            if ((seen[i] & Bucket(Map[i])) == 0)
            {
                seen[i] |= Bucket(Map[i]);
                isNew = true;
            }
        }

        return isNew;
    }

    /// <summary>The first counter from an index on that is not zero; the end of the map if there is none.</summary>
    private static int Next(int from)
    {
        var next = Map.AsSpan(from).IndexOfAnyExcept((byte)0);
        return next < 0 ? Map.Length : from + next;
    }

    internal static byte[] NewMap() => new byte[Map.Length];

    /// <summary>Blocks that ran at least once.</summary>
    internal static int CountBlocks(byte[] seen) => seen.AsSpan(0, Blocks).Length - seen.AsSpan(0, Blocks).Count((byte)0);

    private static byte Bucket(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
