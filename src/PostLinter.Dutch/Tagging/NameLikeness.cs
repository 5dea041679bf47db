namespace PostLinter.Dutch.Tagging;

/// <summary>How much a word looks like the name of a person: a step from 0, not at all, to the last of <see cref="NameLikeness"/>.</summary>
/// <param name="lower">The word in small letters, without a possessive ending.</param>
public delegate int NameScore(ReadOnlySpan<char> lower);

/// <summary>
/// Tells names from words by their letters alone: a logistic regression over hashed runs of two to four letters, the ends of the
/// word among them. It speaks where the lists are silent, and for names from everywhere, whether or not somebody wrote them down.
/// </summary>
public sealed class NameLikeness
{
    /// <summary>Log 2 of the number of weights.</summary>
    public const int Bits = 15;

    /// <summary>How many bytes its weights take.</summary>
    public const int Size = 1 << Bits;

    /// <summary>How many steps there are.</summary>
    public const int Steps = 8;

    /// <summary>A weight of one, in the units of the table.</summary>
    public const int One = 24;

    /// <summary>The longest word that is looked at, and the most runs that it has.</summary>
    private const int MostLetters = 24;

    private const int MostRuns = 3 * (MostLetters + 2);

    private const int Shortest = 2;

    private const int Longest = 4;

    private const char Border = '^';

    private readonly ReadOnlyMemory<byte> _weights;

    /// <param name="weights">One signed byte a run, in 1/<see cref="One"/> of log-odds; <see cref="Size"/> long.</param>
    public NameLikeness(ReadOnlyMemory<byte> weights) => _weights = weights;

    /// <summary>The step of a word.</summary>
    public int Of(ReadOnlySpan<char> lower)
    {
        Span<int> runs = stackalloc int[MostRuns];
        runs = runs[..Runs(lower, runs)];
        var weights = _weights.Span;
        var sum = 0;
        foreach (var run in runs)
        {
            sum += (sbyte)weights[run];
        }

        return StepOf((float)sum / One);
    }

    /// <summary>The step of log-odds.</summary>
    public static int StepOf(float odds) => odds switch
    {
        < -4 => 0,
        < -2 => 1,
        < -0.7f => 2,
        < 0.4f => 3,
        < 1.5f => 4,
        < 3 => 5,
        < 5 => 6,
        _ => 7,
    };

    /// <summary>Writes down the numbers of a word's runs of letters.</summary>
    /// <returns>How many there are.</returns>
    public static int Runs(ReadOnlySpan<char> lower, Span<int> runs)
    {
        Span<char> word = stackalloc char[MostLetters + 2];
        lower = lower[..Math.Min(lower.Length, MostLetters)];
        word[0] = Border;
        lower.CopyTo(word[1..]);
        word[lower.Length + 1] = Border;
        word = word[..(lower.Length + 2)];
        var count = 0;
        for (var start = 0; start < word.Length; start++)
        {
            var hash = FeatureHash.Add(FeatureHash.Empty, word[start]);
            for (var length = Shortest; length <= Longest && start + length <= word.Length; length++)
            {
                hash = FeatureHash.Add(hash, word[start + length - 1]);
                runs[count++] = (int)(FeatureHash.Combine((uint)length, hash) >> (32 - Bits));
            }
        }

        return count;
    }

    /// <summary>Room for the runs of any word.</summary>
    public static int[] Buffer() => new int[MostRuns];
}
