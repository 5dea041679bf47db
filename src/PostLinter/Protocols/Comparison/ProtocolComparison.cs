using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Rules;

namespace PostLinter.Protocols.Comparison;

/// <summary>A rule that weighs differently in two protocols.</summary>
public sealed record RuleDifference(string RuleId, LocalizedText Title, RuleStance First, RuleStance Second);

/// <summary>A setting of which two protocols have different defaults.</summary>
public sealed record SettingDifference(LocalizedText Topic, ProtocolSetting Setting, string First, string Second);

/// <summary>What differs between two protocols for somebody in a role; what is the same is counted.</summary>
public sealed record ProtocolComparison
{
    public required ProtocolPack First { get; init; }

    public required ProtocolPack Second { get; init; }

    /// <summary>For whom; unknown takes every role together.</summary>
    public required AuthorRole Role { get; init; }

    /// <summary>In the order of the rules' ids.</summary>
    public required ImmutableArray<RuleDifference> Rules { get; init; }

    /// <summary>Number of rules that weigh the same, or are off in both.</summary>
    public required int SameRules { get; init; }

    /// <summary>In the order of the catalogue.</summary>
    public required ImmutableArray<SettingDifference> Settings { get; init; }

    public required int SameSettings { get; init; }

    /// <summary>Compares two protocols for a role.</summary>
    public static ProtocolComparison Of(ProtocolPack first, ProtocolPack second, AuthorRole role)
    {
        var rules = RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id)
            .Where(d => first.Policies.ContainsKey(d.Id) || second.Policies.ContainsKey(d.Id))
            .OrderBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => new RuleDifference(d.Id, d.Title, RuleStance.Of(first, d.Id, role), RuleStance.Of(second, d.Id, role)))
            .ToArray();
        var settings = SettingCatalog.Contradictions
            .SelectMany(c => c.Settings.Select(s => new SettingDifference(c.Topic, s, first.Settings[s.Key], second.Settings[s.Key])))
            .ToArray();
        ImmutableArray<RuleDifference> different = [.. rules.Where(r => !r.First.WeighsLike(r.Second))];
        ImmutableArray<SettingDifference> otherwise = [.. settings.Where(s => s.First != s.Second)];
        return new ProtocolComparison
        {
            First = first,
            Second = second,
            Role = role,
            Rules = different,
            SameRules = rules.Length - different.Length,
            Settings = otherwise,
            SameSettings = settings.Length - otherwise.Length,
        };
    }
}
