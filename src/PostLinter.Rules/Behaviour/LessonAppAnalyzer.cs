using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7005: WhatsApp or another medium used with pupils. Asks what the protocol wants on record: consent of this school
/// year, no objection of the management, a purpose of the school. Parents among themselves are left alone.
/// </summary>
public sealed class LessonAppAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Consent = new()
    {
        Id = "PL7005",
        Title = new("Inzet van WhatsApp of social media in het onderwijs", "WhatsApp or social media in education"),
        Message = new(
            "Voor een app met leerlingen is elk schooljaar toestemming nodig.",
            "An app with pupils needs consent every school year."),
        Advice = new(
            "Leg de toestemming vast (vanaf 16 jaar van de leerling zelf, anders van de ouders), of gebruik Teams.",
            "Put the consent on record (from 16 by the pupil, otherwise by the parents), or use Teams."),
    };

    private static readonly DiagnosticDescriptor Objection = Consent with
    {
        Message = new(
            "Een app met leerlingen mag, zolang de schoolleiding er geen bezwaar tegen heeft.",
            "An app with pupils is allowed as long as the management does not object."),
        Advice = new("Vraag het na bij de schoolleiding.", "Ask the management."),
    };

    private static readonly DiagnosticDescriptor Purpose = Consent with
    {
        Message = new(
            "Dit bericht aan leerlingen lijkt niet over school te gaan.",
            "This message to pupils does not seem to be about school."),
        Advice = new(
            "Houd de app voor schoolzaken, of zet erbij waar het voor is.",
            "Keep the app for matters of school, or say what it is for."),
    };

    private static readonly DiagnosticDescriptor Use = Consent with
    {
        Message = new(
            "Sociale media met leerlingen moeten iets toevoegen aan het leren.",
            "Social media with pupils should add something to learning."),
        Advice = new("Zet erbij waar het voor is, of gebruik Teams.", "Say what it is for, or use Teams."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Consent, Objection, Purpose, Use];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var metadata = facts.Metadata;
        if (metadata.Role is AuthorRole.Parent or AuthorRole.Pupil
            || Place(facts) is not { } span)
        {
            return;
        }

        if (context.Settings.Is("social_media_in_de_les", "met_schooldoel"))
        {
            Report(context, Use, span, Questions.SchoolPurpose);
            return;
        }

        if (IsWithoutPurpose(facts))
        {
            context.Report(new Finding { Descriptor = Purpose, Span = span, Cases = ["zonder_schooldoel"], Outcome = Outcome.Violation });
            return;
        }

        if (metadata.Attested(Questions.AppConsent) != Answer.Yes && !RegisterHasAll(metadata))
        {
            Report(context, Consent, span, Questions.AppConsent);
        }

        if (metadata.Attested(Questions.AppNoObjection) == Answer.No)
        {
            Report(context, Objection, span, Questions.AppNoObjection);
        }
    }

    /// <summary>The announcement of an app, or the whole draft where it goes to pupils through one.</summary>
    private static TextSpan? Place(PostFacts facts)
    {
        var metadata = facts.Metadata;
        foreach (var match in facts.Phrases.Of("klassenapp"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, Frame.Quotation)
                && !metadata.AddressedTo.ContainsKey("ouder") && !facts.Addressee.Parents)
            {
                return span;
            }
        }

        var isApp = metadata.Channel is Channel.WhatsApp or Channel.Snapchat or Channel.Instagram or Channel.TikTok or Channel.Other;
        return isApp && metadata.AddressedTo.ContainsKey("leerling") && metadata.Role.WorksForSchool() ? new TextSpan(0, 0) : null;
    }

    private static bool IsWithoutPurpose(PostFacts facts)
    {
        if (facts.Metadata.Attested(Questions.SchoolPurpose) is var answer and not Answer.Unknown)
        {
            return answer == Answer.No;
        }

        return facts.Metadata.AddressedTo.ContainsKey("leerling")
            && facts.Phrases.Any("appinhoud.prive")
            && !facts.Phrases.Any("appinhoud.school");
    }

    private static bool RegisterHasAll(PostMetadata metadata)
    {
        var count = 0;
        foreach (var entry in metadata.Consents)
        {
            count += entry.Agreed == Answer.Yes && entry.For.Contains(ConsentPurpose.App) ? 1 : 0;
        }

        return count > 0 && metadata.AddressedTo.TryGetValue("leerling", out var pupils) && count >= pupils;
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string question) =>
        context.Report(new Finding { Descriptor = descriptor, Span = span, Question = question });
}
