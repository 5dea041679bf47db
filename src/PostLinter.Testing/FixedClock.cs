namespace PostLinter.Testing;

/// <summary>A clock that stands still on Thursday 20 March 2025, 16:30 in Amsterdam, so that no check depends on the day.</summary>
public sealed class FixedClock : TimeProvider
{
    public static FixedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2025, 3, 20, 15, 30, 0, TimeSpan.Zero);
}
