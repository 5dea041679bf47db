namespace PostLinter.Fuzz.Targets;

/// <summary>A promise of the program that an input broke; the message names the promise, and is the same for the same fault.</summary>
internal sealed class BrokenPromiseException(string promise, string detail = "") : Exception(detail.Length == 0 ? promise : $"{promise}: {detail}")
{
    /// <summary>Which promise, without what is particular to the input.</summary>
    public string Promise { get; } = promise;
}

/// <summary>One way into the program.</summary>
/// <param name="name">Names it on the command line.</param>
/// <param name="weight">How many inputs it gets for every one that a target of weight 1 gets.</param>
internal abstract class FuzzTarget(string name, int weight) : IDisposable
{
    public string Name { get; } = name;

    public int Weight { get; } = weight;

    /// <summary>Inputs to begin with.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>What mutations may put in.</summary>
    public abstract IReadOnlyList<string> Pieces { get; }

    /// <summary>Tries one input. Whatever it throws is a fault.</summary>
    /// <exception cref="BrokenPromiseException">Something came out that should not.</exception>
    public abstract void Run(string input);

    public void Dispose() => CleanUp();

    /// <summary>Puts away what the target made outside the process.</summary>
    protected virtual void CleanUp()
    {
    }

    protected static void Demand(bool holds, string promise, string detail = "")
    {
        if (!holds)
        {
            throw new BrokenPromiseException(promise, detail);
        }
    }

    /// <summary>A number that the same input always gives, to choose what is done only now and then.</summary>
    protected static int Dice(string input, int sides)
    {
        var hash = 2166136261u;
        foreach (var c in input)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash >> 8) % (uint)sides);
    }
}
