namespace PostLinter.Cli.Hosting;

/// <summary>What the shell gets to know; fixed.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, unreadable input or bad configuration.</summary>
    public const int Trouble = 2;
}
