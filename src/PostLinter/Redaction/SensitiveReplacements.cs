using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;

namespace PostLinter.Redaction;

/// <summary>Takes away what the check found to be sensitive about people: health, results, telling descriptions.</summary>
internal static class SensitiveReplacements
{
    private const string Word = "[weggelaten]";

    public static void Add(LintResult result, RedactionPlan plan)
    {
        foreach (var diagnostic in Found(result).Where(d => !plan.Touches(d.Span)))
        {
            plan.Add(new Replacement(diagnostic.Span, Word, RedactedKind.Sensitive));
        }
    }

    /// <summary>The findings that taking away names does not solve; suppressed ones too.</summary>
    public static IEnumerable<Diagnostic> Found(LintResult result) => result.Diagnostics.Concat(result.Suppressed).Where(d =>
        !d.Span.IsEmpty && (d.RuleId is "PL1005" or "PL1006" || (d.RuleId == "PL1003" && !HasPerson(result, d))));

    private static bool HasPerson(LintResult result, Diagnostic diagnostic) =>
        result.Entities.Any(e => e.Kind == EntityKind.Person && e.Span.OverlapsWith(diagnostic.Span));
}
