namespace PostLinter.Cli.Hosting;

/// <summary>A clock that stands still, for a run that reads every draft as of one moment.</summary>
internal sealed class FixedTime(DateTimeOffset moment) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => moment;
}
