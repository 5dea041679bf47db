namespace PostLinter.Cli.Checking;

/// <summary>A draft that waits for its turn.</summary>
/// <param name="Read">Reads it, on the thread that checks it.</param>
/// <param name="Size">Its bytes, so that not too many large ones are in memory at once.</param>
internal sealed record CheckInput(Func<CheckItem> Read, Func<long> Size)
{
    /// <summary>Weighs nothing, for what cannot be weighed before it is read.</summary>
    public CheckInput(Func<CheckItem> read)
        : this(read, () => 0)
    {
    }
}

/// <summary>A place between two lines of an archive.</summary>
/// <param name="Bytes">Bytes before it.</param>
/// <param name="Lines">Lines before it.</param>
internal readonly record struct ArchivePosition(long Bytes, int Lines);
