using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9009: dates that the school keeps: the life of the rule set, its evaluation, yearly consent. Meant for those who look
/// after the rules: other authors see it only where a reference date shows that somebody runs a check on purpose, and the
/// dates of a protocol's own pack are told to nobody unasked.
/// </summary>
public sealed class SchoolCalendarAnalyzer : PostAnalyzer
{
    private const int MonthsOfNotice = 3;

    private const int YearsBetweenEvaluations = 2;

    private static readonly DiagnosticDescriptor Expiring = new()
    {
        Id = "PL9009",
        Title = new("Beheer door de school", "Upkeep by the school"),
        Message = new(
            "De social-mediaregeling loopt af op {0}, of is al verlopen.",
            "The school's social media rules end on {0}, or have ended already."),
        Advice = new(
            "Zet verlenging of herziening op de agenda van de schoolleiding.",
            "Put renewal or revision on the management's agenda."),
    };

    private static readonly DiagnosticDescriptor Evaluation = Expiring with
    {
        Message = new(
            "De regeling is voor het laatst geëvalueerd op {0}, meer dan twee jaar geleden.",
            "The rules were last evaluated on {0}, more than two years ago."),
        Advice = new("Plan een evaluatie en noteer de datum.", "Plan an evaluation and note its date."),
    };

    private static readonly DiagnosticDescriptor Consent = Expiring with
    {
        Message = new(
            "In het register staat toestemming van {0}; die is van vóór dit schooljaar.",
            "The register holds consent of {0}, from before this school year."),
        Advice = new(
            "Vraag de toestemming dit schooljaar opnieuw en leg haar vast.",
            "Ask for consent again this school year and put it on record."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Expiring, Evaluation, Consent];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var today = context.Facts.Today;
        if (!IsForReader(context))
        {
            return;
        }

        // What the pack alone knows would stand under every post of the management for months: it waits until somebody asks.
        var isAsked = context.Organisation.KeepsCalendar || context.Organisation.ReferenceDate is not null;
        if (isAsked && context.Organisation.ProtocolValidUntil is { } end && today >= end.Date.AddMonths(-MonthsOfNotice))
        {
            context.Report(Expiring, new TextSpan(0, 0), end.ToString());
        }

        if (isAsked && context.Organisation.LastEvaluation is { } evaluation && today > evaluation.Date.AddYears(YearsBetweenEvaluations))
        {
            context.Report(Evaluation, new TextSpan(0, 0), evaluation.ToString());
        }

        if (context.Settings.Is("beeld_toestemming_duur", "schooljaar") && OldestConsent(context, today) is { } date)
        {
            context.Report(Consent, new TextSpan(0, 0), date);
        }
    }

    private static bool IsForReader(RuleContext context) => context.Metadata.Role switch
    {
        AuthorRole.OfficeStaff or AuthorRole.SchoolLeader or AuthorRole.BoardMember => true,
        AuthorRole.Pupil or AuthorRole.Parent => false,
        _ => context.Organisation.ReferenceDate is not null,
    };

    private static string? OldestConsent(RuleContext context, DateOnly today)
    {
        var start = context.Organisation.SchoolYearOf(today);
        foreach (var entry in context.Metadata.Consents)
        {
            if (entry is { Agreed: Answer.Yes, Date: { } date }
                && date.Date < start
                && (entry.For.Contains(ConsentPurpose.Image) || entry.For.Contains(ConsentPurpose.App)))
            {
                return date.ToString();
            }
        }

        return null;
    }
}
