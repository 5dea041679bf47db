using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5001: an image, film or recording of people that is attached, offered or announced. One question a draft; where the
/// register or the author says that somebody refused, a violation. Things, animals and drawings are left alone.
/// </summary>
public sealed class ImageConsentAnalyzer : PostAnalyzer
{
    /// <summary>The value for words that offer an image in a short draft; in a long one they mostly tell of an image.</summary>
    private const string Offered = "aangeboden";

    /// <summary>The value for "we zijn live"; a new page is so too.</summary>
    private const string Broadcast = "uitzending";

    /// <summary>A draft that offers an image has so many sentences at most.</summary>
    private const int SentencesOfOffer = 8;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL5001",
        Title = new("Beeld of geluid met herkenbare personen zonder toestemming", "Image or sound with recognisable people without consent"),
        Message = new(
            "Op '{0}' kunnen mensen te herkennen zijn. Zij (of hun ouders) moeten dat vooraf goedvinden.",
            "People may be recognised on '{0}'. They (or their parents) must agree beforehand."),
        Advice = new(
            "Kies een foto zonder herkenbare mensen, of leg vast dat iedereen instemde. Een sticker of vervaging beschermt niet.",
            "Choose a photo without recognisable people, or record that everybody agreed. A sticker or blur does not protect."),
    };

    private static readonly DiagnosticDescriptor OnPublicPlatform = Descriptor with
    {
        Message = new(
            "Op '{0}' kunnen mensen te herkennen zijn, en dit gaat naar een openbaar platform. Zij (of hun ouders) moeten dat vooraf goedvinden.",
            "People may be recognised on '{0}', and this goes to a public platform. They (or their parents) must agree beforehand."),
        Advice = new(
            "Kies een foto zonder herkenbare mensen, of deel hem in de ouderapp of nieuwsbrief. De Autoriteit Persoonsgegevens vraagt scholen om grote terughoudendheid op openbare platforms.",
            "Choose a photo without recognisable people, or share it in the parents' app or newsletter. The Dutch data protection authority asks schools for great restraint on public platforms."),
    };

    private static readonly DiagnosticDescriptor Refused = Descriptor with
    {
        Message = new(
            "Voor '{0}' is toestemming geweigerd of niet gegeven.",
            "Consent for '{0}' was refused or not given."),
        Advice = new(
            "Plaats dit beeld niet. Kies een foto zonder deze persoon.",
            "Do not post this image. Choose a photo without this person."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, OnPublicPlatform, Refused];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var images = PostedImages.Of(context.Facts).FindAll(i => ImagePeople.MayShow(context.Facts, i));
        var refused = images.FindAll(i => ImagePeople.Consent(context.Metadata, context.Facts, i) == Answer.No);
        foreach (var image in refused)
        {
            Report(context, image.Span, "geweigerd");
        }

        var isRefused = context.Metadata.Attested(Questions.ImageConsent) == Answer.No;
        var open = images.Find(i => ImagePeople.Consent(context.Metadata, context.Facts, i) == Answer.Unknown);
        if (refused.Count == 0 && (open?.Span ?? Announcement(context, images.Count > 0)) is { } place)
        {
            Report(context, place, isRefused ? "geweigerd" : null);
        }
    }

    /// <summary>Where the words offer an image of people, or null; words about images that all have their answer add nothing.</summary>
    private static TextSpan? Announcement(RuleContext context, bool hasAnswered)
    {
        var facts = context.Facts;
        var phrases = facts.Phrases;
        if (hasAnswered || context.Metadata.Images.Length > 0 || phrases.Any("beeldinstemming") || phrases.Any("beeldzondermensen"))
        {
            return null;
        }

        TokenRange? found = null;
        foreach (var match in phrases.Of("beeld"))
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && (match.Payload != Broadcast || context.Metadata.Kind != PostKind.Page)
                && (match.Payload != Offered || facts.Tokens.Sentences.Length <= SentencesOfOffer)
                && (match.Payload == "mensen" || phrases.AnyIn("schoolgebeurtenis", match.Tokens) || ImagePeople.InText(facts, match.Tokens))
                && !facts.Frames.IsAny(facts.Tokens.SpanOf(match.Tokens), Frame.CounterSpeech) && !IsHistory(facts.Tokens, match.Tokens))
            {
                found = match.Tokens;
                break;
            }
        }

        return found is { } tokens ? facts.Tokens.SpanOf(tokens) : null;
    }

    /// <summary>A year long past in the sentence: an old class photo from the archive.</summary>
    private static bool IsHistory(TokenStream stream, TokenRange match)
    {
        var sentence = stream.SentenceOf(match.Start);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (stream[i].Kind == TokenKind.Number && stream[i].Lower is ['1', '8' or '9', >= '0' and <= '9', >= '0' and <= '9'])
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(RuleContext context, TextSpan span, string? circumstance) => context.Report(new Finding
    {
        Descriptor = circumstance is not null ? Refused : IsPublicPlatform(context.Metadata) ? OnPublicPlatform : Descriptor,
        Span = span,
        Arguments = [span.IsEmpty ? "het beeld" : context.Document.Source.ToString(span)],
        Cases = circumstance is null ? [] : [circumstance],
        Question = Questions.ImageConsent,
    });

    private static bool IsPublicPlatform(PostMetadata metadata) =>
        metadata.Audience != Audience.Closed
        && metadata.Channel is Channel.Facebook or Channel.Instagram or Channel.X or Channel.TikTok or Channel.YouTube or Channel.LinkedIn or Channel.Snapchat;
}
