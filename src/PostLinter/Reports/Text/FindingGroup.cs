using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports.Text;

/// <summary>Findings about which the report says the same: ten names get one explanation, not ten.</summary>
internal sealed record FindingGroup(ImmutableArray<Diagnostic> Members, string Advice)
{
    public Diagnostic First => Members[0];

    /// <summary>Groups in the order of their first finding.</summary>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Diagnostic> diagnostics, UserLanguage language) => diagnostics
        .GroupBy(d => (
            d.RuleId,
            d.Severity,
            d.Finding.Descriptor.Message.Dutch,
            Advice: d.Finding.Descriptor.Advice.Format(language, d.Finding.Arguments),
            Clauses: string.Join(' ', d.Clauses)))
        .Select(g => new FindingGroup([.. g], g.Key.Advice));
}
