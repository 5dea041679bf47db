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

    public static (List<Diagnostic> Standing, List<Diagnostic> Suppressed) Apply(
        PostDocument document, PostMetadata metadata, IEnumerable<Diagnostic> diagnostics)
    {
        var standing = diagnostics.ToList();
        var suppressed = new List<Diagnostic>();
        if (document.Comments.IsEmpty)
        {
            return (standing, suppressed);
        }

        foreach (var suppression in SuppressionReader.Read(document))
        {
            if (suppression.Rules.IsEmpty || suppression.Reason.Length == 0)
            {
                standing.Add(Report(Incomplete, suppression.Comment));
                continue;
            }

            foreach (var rule in suppression.Rules)
            {
                ApplyOne(suppression, rule, metadata, standing, suppressed);
            }
        }

        return (standing, suppressed);
    }

    private static void ApplyOne(
        Suppression suppression, string rule, PostMetadata metadata, List<Diagnostic> standing, List<Diagnostic> suppressed)
    {
        var covered = standing.Where(d => d.RuleId == rule && !d.Finding.Descriptor.IsAboutTheRun && Covers(suppression, d.Span)).ToArray();
        if (covered.Length == 0)
        {
            standing.Add(Report(Unused, suppression.Comment, rule));
        }
        else if (!covered[0].Finding.Descriptor.AuthorMaySuppress && !metadata.Role.IsLeadership())
        {
            standing.Add(Report(NotAllowed, suppression.Comment, rule));
        }
        else
        {
            suppressed.AddRange(covered.Select(d => d with { SuppressionReason = suppression.Reason }));
            standing.RemoveAll(covered.Contains);
        }
    }

    /// <summary>A finding about the whole draft has an empty span at the start; only a suppression of the draft covers it.</summary>
    private static bool Covers(Suppression suppression, TextSpan span) =>
        suppression.Scope == SuppressionScope.Draft
        || suppression.Covers.OverlapsWith(span)
        || (span.IsEmpty && span.Start > 0 && suppression.Covers.Contains(span));

    private static Diagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) => new(
        new Finding { Descriptor = descriptor, Span = span, Arguments = [.. arguments] }, Outcome.Violation, Severity.Warning, []);
}
