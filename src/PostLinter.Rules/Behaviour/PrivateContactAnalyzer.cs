using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7004: somebody from school invites pupils or parents to a private channel, gives a private address, or mails pupils
/// from one. Parents among themselves, and people with a business of their own, do nothing wrong: without a role at
/// school the rule is silent.
/// </summary>
public sealed class PrivateContactAnalyzer : PostAnalyzer
{
    /// <summary>The case for an app or direct message, as opposed to private mail.</summary>
    private const string App = "app";

    private static readonly DiagnosticDescriptor Invitation = new()
    {
        Id = "PL7004",
        Title = new("Contact via privékanaal", "Contact through a private channel"),
        Message = new(
            "Met '{0}' haal je het contact met leerlingen of ouders naar een privékanaal, waar niemand van school kan meekijken.",
            "'{0}' moves contact with pupils or parents to a private channel, where nobody from school can look along."),
        Advice = new(
            "Verwijs naar je schooladres, Teams of het leerlingsysteem. Dat beschermt ook jou.",
            "Point to your school address, Teams or the pupil system. That protects you too."),
    };

    private static readonly DiagnosticDescriptor Sender = Invitation with
    {
        Message = new(
            "Je mailt leerlingen of ouders vanaf '{0}'; dat is geen adres van school.",
            "You mail pupils or parents from '{0}', which is not an address of the school."),
        Advice = new("Stuur dit bericht vanaf je schoolaccount.", "Send this message from your school account."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Invitation, Sender];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("privecontact", AnalyzeInvitation);
        context.RegisterTokenAction(AnalyzeAddress, TokenKind.Email);
        context.RegisterMetadataAction(AnalyzeSender);
    }

    private static void AnalyzeInvitation(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        if (context.Match.Tokens.Start < facts.Tokens.ProseCount
            && Concerns(facts)
            && !facts.Frames.IsAny(span, Frame.Quotation))
        {
            Report(context.Rule, Invitation, span, facts.Document.Source.ToString(span), context.Match.Payload == App);
        }
    }

    private static void AnalyzeAddress(TokenContext context)
    {
        var facts = context.Rule.Facts;
        var stream = facts.Tokens;
        if (context.Index >= stream.ProseCount
            || !MailDomains.IsPrivate(context.Token.Lower, facts.Organisation)
            || IsPublicContact(facts, context.Token.Lower)
            || !Concerns(facts)
            || facts.Phrases.AnyIn("privecontact", stream.SentenceOf(context.Index)))
        {
            return;
        }

        Report(context.Rule, Invitation, context.Token.Span, stream.TextOf(context.Index), isApp: false);
    }

    private static void AnalyzeSender(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Channel == Channel.Email
            && metadata.AccountName is { Value: var address } name
            && MailDomains.IsForeign(address, context.Organisation)
            && Concerns(context.Facts))
        {
            Report(context, Sender, name.Span ?? new TextSpan(0, 0), address, isApp: false);
        }
    }

    private static bool Concerns(PostFacts facts) =>
        Readers.AuthorWorksForSchool(facts) && Readers.ArePupilsOrParents(facts);

    private static bool IsPublicContact(PostFacts facts, string address)
    {
        foreach (var known in facts.Organisation.PublicContacts)
        {
            if (known.Equals(address, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string words, bool isApp) =>
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [words],
            Cases = isApp ? [App] : [],
        });
}
