using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3006: porn, sexual remarks about somebody, naked images, and images of blood and death that are passed around. Lessons
/// and information about sexuality are silent.
/// </summary>
public sealed class SexualAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3006",
        Title = new("Seksueel, pornografisch of obsceen", "Sexual, pornographic or obscene"),
        Message = new(
            "'{0}' is seksueel of schokkend. Zoiets hoort niet in een bericht, en bij minderjarigen kan het strafbaar zijn.",
            "'{0}' is sexual or shocking. It does not belong in a post, and where minors are concerned it may be a crime."),
        Advice = new(
            "Plaats het niet, stuur het niet door en maak geen kopie. Gaat het om een leerling, ga dan naar de schoolleiding. Hulp: offlimits.nl.",
            "Do not post it, pass it on or copy it. If a pupil is concerned, go to the head of the school. Help: offlimits.nl."),
        AuthorMaySuppress = false,
    };

    /// <summary>The value for words that have no decent reading.</summary>
    private const string Certain = "zeker";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("seksueel", Report);

    private static void Report(PhraseContext context)
    {
        // Where nothing else can be meant, a lesson or a film in the sentence is no excuse: "ik lette op, niet op de les 🥵".
        var passes = context.Match.Payload == Certain ? Frame.None : Frame.Lesson | Frame.Fiction | Frame.Warning | Frame.Health;
        if (!Mention.IsMention(context.Rule, context.Match.Tokens, passes))
        {
            context.Rule.Report(Descriptor, context.Span, context.Rule.Document.Source.ToString(context.Span));
        }
    }
}
