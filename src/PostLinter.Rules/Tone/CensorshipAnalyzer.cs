using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules.Tone;

/// <summary>
/// PL3012: the draft announces that opinions are taken away, blocked or kept out. Taking away abuse, spam or private data is
/// moderation, which every page needs. Where a means (deleting, blocking, closing) and an opinion only stand near each
/// other, the rule asks.
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

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Gaat met '{0}' een andere mening weg? Die mag blijven staan.",
            "Does '{0}' take another opinion away? It may stay."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        if (!ReportAnnouncement(context))
        {
            AskAboutMeans(context);
        }
    }

    private static bool ReportAnnouncement(RuleContext context)
    {
        var facts = context.Facts;
        var found = false;
        foreach (var match in facts.Phrases.Of("censuur"))
        {
            if (!IsElsewhere(facts, match) && !facts.Phrases.AnyIn("moderatie", facts.Tokens.SentenceOf(match.Tokens.Start)))
            {
                Report(context, Descriptor, match, null);
                found = true;
            }
        }

        return found;
    }

    private static void AskAboutMeans(RuleContext context)
    {
        var facts = context.Facts;
        foreach (var match in facts.Phrases.Of("censuur.middel"))
        {
            if (!IsElsewhere(facts, match) && IsAboutOpinion(facts, match.Tokens))
            {
                Report(context, Asked, match, Outcome.Question);
                return;
            }
        }
    }

    /// <summary>An opinion in the same sentence, or in the one before if this one points back to it.</summary>
    private static bool IsAboutOpinion(PostFacts facts, TokenRange means)
    {
        var stream = facts.Tokens;
        var sentence = stream.SentenceOf(means.Start);
        var index = stream.SentenceIndexOf(means.Start);
        var near = index > 0 && facts.Phrases.AnyIn("censuur.terugwijzing", sentence)
            ? new TokenRange(stream.Sentences[index - 1].Start, sentence.End)
            : sentence;
        return facts.Phrases.AnyIn("censuur.mening", near)
            && !facts.Phrases.AnyIn("moderatie", near)
            && !facts.Phrases.AnyIn("censuur.welkom", near);
    }

    private static bool IsElsewhere(PostFacts facts, PhraseMatch match) =>
        match.Tokens.Start >= facts.Tokens.ProseCount
        || facts.Frames.IsAny(PhraseSpans.Of(facts, match), Frame.Quotation | Frame.Lesson | Frame.Fiction);

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, PhraseMatch match, Outcome? outcome)
    {
        var span = PhraseSpans.Of(context.Facts, match);
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Outcome = outcome,
            Span = span,
            Arguments = [context.Document.Source.ToString(span)],
        });
    }
}
