using System.Globalization;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Suppressions;

/// <summary>Takes out the findings that the author suppressed, and reports suppressions that do nothing or may not be.</summary>
public static class SuppressionFilter
{
    /// <summary>A suppression that covers no finding.</summary>
    public static DiagnosticDescriptor Unused { get; } = new()
    {
        Id = "PL0002",
        Title = new("Onderdrukking zonder melding", "Suppression of nothing"),
        Message = new("Hier wordt {0} onderdrukt, maar er is niets te onderdrukken.", "{0} is suppressed here, but there is nothing to suppress."),
        Advice = new("Haal dit commentaar weg.", "Remove this comment."),
        IsAboutTheRun = true,
        AuthorMaySuppress = false,
    };

    /// <summary>An approval beside the draft that covers no finding, or whose day has passed.</summary>
    public static DiagnosticDescriptor UnusedApproval { get; } = Unused with
    {
        Title = new("Akkoord zonder melding", "Approval of nothing"),
        Message = new(
            "In " + ApprovalFiles.FileName + " staat een akkoord voor {0}, maar er is niets wat dat nodig heeft.",
            ApprovalFiles.FileName + " approves {0}, but nothing needs it."),
        Advice = new("Haal dat akkoord daar weg.", "Remove that approval there."),
    };

    /// <summary>An approval beside the draft whose last day has passed.</summary>
    public static DiagnosticDescriptor ExpiredApproval { get; } = UnusedApproval with
    {
        Title = new("Akkoord dat verlopen is", "Approval that has expired"),
        Message = new(
            "Het akkoord voor {0} in " + ApprovalFiles.FileName + " liep tot en met {1} en telt niet meer.",
            "The approval of {0} in " + ApprovalFiles.FileName + " ran until {1} and counts no more."),
        Advice = new(
            "Kijk of het nog mag, en geef dan een nieuwe datum; of haal het weg.",
            "See whether it is still all right, and then give a new date; or remove it."),
    };

    /// <summary>A suppression without a rule or a reason.</summary>
    public static DiagnosticDescriptor Incomplete { get; } = new()
    {
        Id = "PL0003",
        Title = new("Onderdrukking zonder reden", "Suppression without a reason"),
        Message = new(
            "Deze onderdrukking telt niet: er hoort een regel en een reden bij.",
            "This suppression does not count: it needs a rule and a reason."),
        Advice = new(
            "Schrijf <!-- pl-ok PL1001: waarom dit hier mag -->.",
            "Write <!-- pl-ok PL1001: why this is all right here -->."),
        IsAboutTheRun = true,
        AuthorMaySuppress = false,
    };

    /// <summary>A suppression that the author may not give.</summary>
    public static DiagnosticDescriptor NotAllowed { get; } = new()
    {
        Id = "PL0004",
        Title = new("Onderdrukking die niet aan de auteur is", "Suppression that is not the author's to give"),
        Message = new(
            "{0} kun je niet zelf onderdrukken; dat kan alleen een leidinggevende.",
            "You cannot suppress {0} yourself; only a manager can."),
        Advice = new(
            "Pas de tekst aan, of leg het bericht voor aan je leidinggevende.",
            "Change the text, or show the post to your manager."),
        IsAboutTheRun = true,
        AuthorMaySuppress = false,
    };

    /// <param name="document">The draft, of which the comments may suppress.</param>
    /// <param name="metadata">Tells who writes.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="approvals">What is approved beside the draft.</param>
    /// <param name="now">The moment of the check.</param>
    public static (List<Diagnostic> Standing, List<Diagnostic> Suppressed) Apply(
        PostDocument document, PostMetadata metadata, IEnumerable<Diagnostic> diagnostics, IReadOnlyList<Approval> approvals, LocalMoment now)
    {
        var all = diagnostics.ToArray();
        var reports = new List<Diagnostic>();
        var suppressed = new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance);
        var found = all.Where(d => !d.Finding.Descriptor.IsAboutTheRun).ToLookup(d => d.RuleId, StringComparer.Ordinal);
        var byRule = new Dictionary<string, StandingFindings>(StringComparer.Ordinal);
        foreach (var approval in approvals)
        {
            if (approval.CountsAt(now))
            {
                var whole = new TextSpan(0, document.Source.Length);
                ApplyOne(new Suppression([approval.Rule], approval.Reason, SuppressionScope.Draft, whole, default), approval.Rule, UnusedApproval);
            }
            else
            {
                reports.Add(Report(ExpiredApproval, default, approval.Rule, approval.Until!.Value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
        }

        foreach (var suppression in document.Comments.IsEmpty ? [] : SuppressionReader.Read(document))
        {
            if (suppression.Rules.IsEmpty || suppression.Reason.Length == 0)
            {
                reports.Add(Report(Incomplete, suppression.Comment));
                continue;
            }

            foreach (var rule in suppression.Rules)
            {
                ApplyOne(suppression, rule, Unused);
            }
        }

        return ([.. all.Where(d => !suppressed.ContainsKey(d)), .. reports], [.. suppressed.Values]);

        void ApplyOne(Suppression suppression, string rule, DiagnosticDescriptor unused)
        {
            if (!byRule.TryGetValue(rule, out var findings))
            {
                findings = byRule[rule] = new StandingFindings(found[rule]);
            }

            var covered = findings.CoveredBy(suppression, IsNotTheAuthors);
            if (covered.Count == 0)
            {
                reports.Add(Report(unused, suppression.Comment, rule));
            }
            else if (IsNotTheAuthors(covered[^1]))
            {
                reports.Add(Report(NotAllowed, suppression.Comment, rule));
            }
            else
            {
                covered.ForEach(d => suppressed[d] = d with { SuppressionReason = suppression.Reason });
                findings.Remove(suppression);
            }
        }

        bool IsNotTheAuthors(Diagnostic diagnostic) => !diagnostic.Finding.Descriptor.AuthorMaySuppress && !metadata.Role.IsLeadership();
    }

    private static Diagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) => new(
        new Finding { Descriptor = descriptor, Span = span, Arguments = [.. arguments] }, Outcome.Violation, Severity.Warning, []);
}
