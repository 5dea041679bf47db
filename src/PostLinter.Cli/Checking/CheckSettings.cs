using PostLinter.Cli.Git;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Checking;

/// <summary>What is done about fixes.</summary>
internal enum FixMode
{
    /// <summary>They are only told about.</summary>
    None,

    /// <summary>Drafts are rewritten.</summary>
    Write,

    /// <summary>The change is shown and nothing is written.</summary>
    Diff,
}

/// <summary>The options of <c>check</c>, read and found right.</summary>
internal sealed record CheckSettings
{
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Only what git says has changed; null checks everything.</summary>
    public GitSelection? Changes { get; init; }

    /// <summary>True if every line of the input is a draft.</summary>
    public bool IsJsonLines { get; init; }

    public IReadOnlyList<string> Protocols { get; init; } = [];

    /// <summary>Metadata from the command line.</summary>
    public DataMap Metadata { get; init; } = DataMap.Empty;

    /// <summary>The configuration that was asked for; null looks upwards from each draft.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>True to check again whenever something changes.</summary>
    public bool Watch { get; init; }

    /// <summary>The baseline that holds what need not be shown again; null shows everything.</summary>
    public string? BaselineFile { get; init; }

    public string Format { get; init; } = "text";

    /// <summary>The file that receives the report; null is standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The file that says how far a run over an archive is; null for a run that is not taken up again.</summary>
    public string? ResumeFile { get; init; }

    /// <summary>The command as it was given, by which a run that goes on is known to be the same.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Lowest severity that makes the command fail; null never fails.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    public FixMode Fix { get; init; }

    /// <summary>True to put the questions to whoever sits at the terminal.</summary>
    public bool Ask { get; init; }

    public Applicability Applicability { get; init; } = Applicability.Safe;

    public required TimeProvider Clock { get; init; }

    /// <summary>True if rules in code that the configuration names may run.</summary>
    public bool AllowRuleCode { get; init; }

    public bool WithEntities { get; init; }

    public bool NoColor { get; init; }
}
