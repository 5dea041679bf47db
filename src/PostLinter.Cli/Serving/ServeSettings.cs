using PostLinter.OwnRules;

namespace PostLinter.Cli.Serving;

/// <summary>The options of <c>serve</c>, read and found right.</summary>
internal sealed record ServeSettings
{
    public required int Port { get; init; }

    /// <summary>Full path.</summary>
    public required string TokenFile { get; init; }

    /// <summary>Full path of the configuration that was asked for; null looks upwards from the folder.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>True if rules in code that the configuration names may run.</summary>
    public bool AllowsRuleCode { get; init; }

    /// <summary>Loads rules in code, or says that they may not run.</summary>
    public required RuleAssemblyLoader Assemblies { get; init; }

    public bool RenewsToken { get; init; }

    /// <summary>True to open the page in a browser.</summary>
    public bool Opens { get; init; }
}
