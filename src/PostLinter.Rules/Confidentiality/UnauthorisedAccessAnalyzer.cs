using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2006: somebody tells of getting into an account or system that is not theirs, of changing what stands there, or calls
/// for it. What others did to the author, workshops and warnings are left alone.
/// </summary>
public sealed class UnauthorisedAccessAnalyzer : PostAnalyzer
{
    /// <summary>The value for ways around the school's filter: a game named beside it is why, not a sign of play.</summary>
    private const string Filter = "filter";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2006",
        Title = new("Ongeoorloofde toegang of wijziging", "Unauthorised access or change"),
        Message = new(
            "'{0}' gaat over binnenkomen of iets veranderen waar dat niet mag. Dat is niet toegestaan, ook niet als grap.",
            "'{0}' is about getting in or changing something without permission. That is not allowed, not as a joke either."),
        Advice = new(
            "Plaats dit niet. Is er iets misgegaan of staat er iets open, meld het dan bij ICT of je mentor.",
            "Do not post this. If something went wrong or stands open, tell ICT or your mentor."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("inbreken", Analyze);

        // A teacher changes marks for a living; a pupil does not.
        context.RegisterPhraseAction("inbreken.leerling", c =>
        {
            if (!c.Rule.Metadata.Role.WorksForSchool())
            {
                Analyze(c);
            }
        });
    }

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        if (context.Match.Tokens.Start < facts.Tokens.ProseCount
            && !facts.Frames.IsAny(context.Span, context.Match.Payload == Filter ? Frame.Fiction : Frame.Fiction | Frame.Sport)
            && !facts.Phrases.AnyIn("inbreken.voorlichting", facts.Tokens.SentenceOf(context.Match.Tokens.Start)))
        {
            context.Rule.Report(Descriptor, context.Span, facts.Document.Source.ToString(context.Span));
        }
    }
}
