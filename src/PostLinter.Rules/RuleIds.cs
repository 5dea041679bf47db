using System.Collections.Immutable;

namespace PostLinter.Rules;

/// <summary>The ids that packs and configurations may name.</summary>
public static class RuleIds
{
    /// <summary>Ids of the rules that exist and of those that are still to come.</summary>
    public static ImmutableSortedSet<string> All { get; } = RuleCatalog.StillToCome.Union(RuleCatalog.Facts).Union(
        RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id));
}
