using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9006: a page that somebody looks after needs a check, or has had its time. Follows the register of pages, the words
/// of a last post, and a page that the metadata or its own words call open, without a known check.
/// </summary>
public sealed class PageUpkeepAnalyzer : PostAnalyzer
{
    private const int DaysBetweenChecks = 7;

    private const int MonthsOfSilence = 6;

    private static readonly DiagnosticDescriptor Check = new()
    {
        Id = "PL9006",
        Title = new("Paginabeheer", "Looking after a page"),
        Message = new(
            "Op deze pagina kunnen anderen schrijven en taggen, en er is langer dan een week niemand geweest om te kijken.",
            "Others can write and tag on this page, and nobody has looked for more than a week."),
        Advice = new(
            "Loop de reacties, tags en leden na, en zet de datum van vandaag in het paginaregister.",
            "Go through replies, tags and members, and put today's date in the register of pages."),
    };

    private static readonly DiagnosticDescriptor Close = Check with
    {
        Message = new(
            "Deze pagina lijkt niet meer nodig.",
            "This page no longer seems to be needed."),
        Advice = new(
            "Sluit of verwijder de pagina, of spreek af wie haar bijhoudt.",
            "Close or delete the page, or agree on who looks after it."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Check, Close];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Account == AccountKind.Personal || metadata.Status == PostStatus.Deleted)
        {
            return;
        }

        foreach (var match in context.Facts.Phrases.Of("laatstebericht"))
        {
            context.Report(Close, PhraseSpans.Of(context.Facts, match));
            return;
        }

        var page = FindPage(context);
        var today = context.Facts.Today;
        if (page is not null && (page.EndDate?.Date <= today || page.LastPost?.Date < today.AddMonths(-MonthsOfSilence)))
        {
            context.Report(Close, metadata.AccountName?.Span ?? new TextSpan(0, 0));
        }
        else if (metadata.CommentsOpen != Answer.No && IsUnchecked(context, page, today))
        {
            context.Report(Check, metadata.AccountName?.Span ?? new TextSpan(0, 0));
        }
    }

    private static bool IsUnchecked(RuleContext context, ManagedPage? page, DateOnly today) =>
        page?.LastCheck is { } check
            ? check.Date < today.AddDays(-DaysBetweenChecks)
            : context.Metadata.Account == AccountKind.School
                && (context.Metadata.CommentsOpen == Answer.Yes || context.Facts.Phrases.Any("openprikbord"))
                && context.Metadata.Attested(Questions.WatchesReplies) != Answer.Yes;

    private static ManagedPage? FindPage(RuleContext context)
    {
        if (context.Metadata.AccountName is not { Value: var name })
        {
            return null;
        }

        foreach (var page in context.Organisation.Pages)
        {
            if (page.Account.TrimStart('@').Equals(name.TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            {
                return page;
            }
        }

        return null;
    }
}
