using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules.Tone;

/// <summary>
/// PL3012: the draft announces that opinions are taken away, blocked or kept out. Taking away abuse, spam or private data is
/// moderation, which every page needs.
/// </summary>
public sealed class CensorshipAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3012",
        Title = new("Censuur van andermans mening", "Censoring the opinions of others"),
        Message = new(
            "'{0}' klinkt alsof kritiek hier niet mag; een andere mening mag blijven staan.",
            "'{0}' sounds as if criticism is not allowed here; another opinion may stay."),
        Advice = new(
            "Maak er een spelregel van: 'We halen alleen scheldwoorden, dreiging en privégegevens weg.'",
            "Make it a ground rule: 'We only remove abuse, threats and private data.'"),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("censuur", Analyze);

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        var sentence = facts.Tokens.SentenceOf(context.Match.Tokens.Start);
        if (!facts.Phrases.AnyIn("moderatie", sentence)
            && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Lesson | Frame.Fiction))
        {
            context.Rule.Report(Descriptor, span, facts.Document.Source.ToString(span));
        }
    }
}
