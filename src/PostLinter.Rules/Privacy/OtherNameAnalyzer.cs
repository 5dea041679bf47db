using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1002: the name or account of a colleague, parent or other private person; also of somebody whose role nobody can
/// tell. Names on the public team page and family of the author are left alone.
/// </summary>
public sealed class OtherNameAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Name = new()
    {
        Id = "PL1002",
        Title = new("Naam of account van collega, ouder of ander", "Name or account of a colleague, parent or other person"),
        Message = new(
            "'{0}' staat hier met naam; niet iedereen wil zo online te vinden zijn.",
            "'{0}' is named here; not everybody wants to be found online like this."),
        Advice = new(
            "Vraag of het goed is, of noem de functie ('een collega') in plaats van de naam.",
            "Ask whether it is all right, or give the function ('een collega') instead of the name."),
    };

    private static readonly DiagnosticDescriptor Account = Name with
    {
        Message = new(
            "'{0}' is het account van een ander; wie je aanwijst, wordt door iedereen gevonden.",
            "'{0}' is somebody else's account; whoever you tag is found by everybody."),
        Advice = new(
            "Vraag of het goed is, of laat het account weg.",
            "Ask whether it is all right, or leave the account out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Name, Account];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeNames);
        context.RegisterTokenAction(AnalyzeHandle, TokenKind.Handle);
    }

    private static void AnalyzeNames(RuleContext context)
    {
        foreach (var person in PersonFindings.Collect(context.Facts))
        {
            if (PersonFindings.IsPupil(context, person) || person.Mentions.Any(m => m.IsOwnFamily)
                || person.Mentions.Any(m => m.HoldsOffice)
                || person.First.Source == EntitySource.Handle
                || PersonFindings.IsReceiver(context, person)
                || PersonFindings.IsPublicName(context, person))
            {
                continue;
            }

            var consent = PersonFindings.Consent(context, person, ConsentPurpose.Name);
            if (consent == Answer.Yes)
            {
                continue;
            }

            var isParent = person.Mentions.Any(m => m.Role == PersonRole.Parent);
            context.Report(new Finding
            {
                Descriptor = Name,
                Span = person.First.Span,
                Arguments = [person.Name],
                Cases = isParent ? ["ouder"] : [],
                Question = Questions.PersonsConsent,
                Outcome = PersonFindings.OutcomeOf(person, consent),

                // A wrong guess at a role must not turn a baby into a colleague: only a title is sure enough to rewrite.
                Fixes = NameFix.HasStaffTitle(context.Facts, person) ? NameFix.Replace(context.Facts, person, "collega") : [],
            });
        }
    }

    /// <summary>A handle that is not the school's own and not the author's.</summary>
    private static void AnalyzeHandle(TokenContext context)
    {
        var (facts, organisation) = (context.Rule.Facts, context.Rule.Organisation);
        var span = context.Token.Span;
        var handle = facts.Document.Source.ToString(TextSpan.FromBounds(span.Start + 1, span.End));
        if (organisation.SchoolAccounts.Any(a => IsSame(a, handle))
            || (facts.Metadata.AccountName is { } own && IsSame(own.Value, handle))
            || context.Rule.Metadata.Attested(Questions.PersonsConsent) == Answer.Yes
            || !NamesPerson(facts, span))
        {
            return;
        }

        context.Rule.Report(new Finding
        {
            Descriptor = Account,
            Span = span,
            Arguments = [facts.Document.Source.ToString(span)],
            Question = Questions.PersonsConsent,
        });
    }

    /// <summary>A handle in which a name stands; other handles are mostly shops, clubs and papers.</summary>
    private static bool NamesPerson(Core.Facts.PostFacts facts, TextSpan handle) => facts.EntitiesWithin(handle).Any(e =>
        e.Source == EntitySource.Handle && e.Kind == EntityKind.Person && e.Role != PersonRole.Pupil
        && !(facts.Metadata.Role == AuthorRole.Pupil && e.Role == PersonRole.Unknown));

    private static bool IsSame(string account, string handle) =>
        account.TrimStart('@').Equals(handle, StringComparison.OrdinalIgnoreCase);
}
