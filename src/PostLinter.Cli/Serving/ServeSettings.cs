namespace PostLinter.Cli.Serving;

/// <summary>The options of <c>serve</c>, read and found right.</summary>
internal sealed record ServeSettings
{
    public required int Port { get; init; }

    /// <summary>Full path.</summary>
    public required string TokenFile { get; init; }

    /// <summary>Full path of the configuration that was asked for; null looks upwards from the folder.</summary>
    public string? ConfigFile { get; init; }

    public bool RenewsToken { get; init; }

    /// <summary>True to open the page in a browser.</summary>
    public bool Opens { get; init; }
}
