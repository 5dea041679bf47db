namespace PostLinter.Cli.Tests;

/// <summary>Every look at this clock is ten seconds later.</summary>
internal sealed class HurryingClock : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Add(ref _ticks, 10);
}
