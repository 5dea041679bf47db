using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.OwnRules;

namespace PostLinter.Configuration;

/// <summary>What <c>postlint.yaml</c> says, read and checked.</summary>
public sealed record LintConfiguration
{
    public static LintConfiguration Empty { get; } = new();

    /// <summary>Ids of the protocols to check against; empty where nothing is said.</summary>
    public ImmutableArray<string> Protocols { get; init; } = [];

    public Organisation Organisation { get; init; } = Organisation.Empty;

    /// <summary>Severity by rule.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Settings that replace those of the pack.</summary>
    public ImmutableDictionary<string, string> Settings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Rules of the school's own, from the rule files that the configuration names.</summary>
    public OwnRuleSet OwnRules { get; init; } = OwnRuleSet.None;

    /// <summary>Metadata that holds for a draft unless the draft says otherwise.</summary>
    public DataMap Defaults { get; init; } = DataMap.Empty;

    /// <summary>True if a part of it could not be read, so that what it says may be less than what it meant.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Globs of files that are left alone.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Sections for some paths, in order; a later one goes before an earlier one.</summary>
    public ImmutableArray<PathSection> Paths { get; init; } = [];
}

/// <summary>Settings for the files that a glob fits.</summary>
public sealed record PathSection(string Glob, LintConfiguration Configuration);
