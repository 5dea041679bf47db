using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5005: other people's work without permission or source: taken from the web, scanned from a book, an image of which
/// nothing is known, research without a reference, a long block quote.
/// </summary>
public sealed class CopyrightAnalyzer : PostAnalyzer
{
    /// <summary>A longer quotation than this is more than a quotation (the approximation of the protocol's makers).</summary>
    private const int LongQuote = 50;

    private static readonly DiagnosticDescriptor Taken = new()
    {
        Id = "PL5005",
        Title = new("Andermans werk of ontbrekende bron", "Other people's work, or a missing source"),
        Message = new(
            "'{0}': dit is gemaakt door iemand anders, en de maker of bron staat er niet bij.",
            "'{0}': this was made by somebody else, and neither maker nor source is given."),
        Advice = new(
            "Gebruik eigen werk, vraag de maker om toestemming, of zet de bron en een link erbij.",
            "Use your own work, ask the maker, or give the source and a link."),
    };

    private static readonly DiagnosticDescriptor Unknown = Taken with
    {
        Message = new(
            "Van '{0}' is niet bekend wie het maakte en of je het mag gebruiken.",
            "Nobody knows who made '{0}' and whether you may use it."),
    };

    private static readonly DiagnosticDescriptor Unsourced = Taken with
    {
        Message = new(
            "'{0}': welk onderzoek dat is, kan de lezer niet nagaan.",
            "'{0}': the reader cannot tell which research that is."),
        Advice = new(
            "Noem het onderzoek of zet er een link bij.",
            "Name the research or add a link."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Taken, Unknown, Unsourced];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("overname", AnalyzeTaken);
        context.RegisterPhraseAction("cijfersbron", AnalyzeResearch);
        context.RegisterDocumentAction(AnalyzeImages);
        context.RegisterDocumentAction(AnalyzeLongQuotes);
    }

    private static void AnalyzeTaken(PhraseContext context)
    {
        if (!context.Rule.Facts.Frames.IsAny(context.Span, Frame.Negation | Frame.Warning)
            && !context.Rule.Facts.Phrases.Any("overauteursrecht")
            && !context.Rule.Metadata.Images.Any(i => i.Rights != ImageRights.Unknown))
        {
            Report(context.Rule, Taken, context.Span, "erkende_overname");
        }
    }

    private static void AnalyzeResearch(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var stream = facts.Tokens;
        var sentence = stream.SentenceIndexOf(context.Match.Tokens.Start);
        var near = new TokenRange(
            stream.Sentences[Math.Max(0, sentence - 1)].Start, stream.Sentences[Math.Min(stream.Sentences.Length - 1, sentence + 1)].End);
        if (!HasSource(facts, near))
        {
            Report(context.Rule, Unsourced, context.Span, "cijfers_zonder_bron");
        }
    }

    private static void AnalyzeImages(RuleContext context)
    {
        if (context.Facts.Phrases.Any("beeldbron") || context.Facts.Phrases.Any("overname"))
        {
            return;
        }

        foreach (var image in PostedImages.Of(context.Facts))
        {
            var isLicensed = image.Data.Rights is ImageRights.Own or ImageRights.Permission or ImageRights.Licence
                || (image.Data.Rights == ImageRights.Quotation && image.Data.Source is { Length: > 0 });
            if (!isLicensed && image.Data.Source is not { Length: > 0 } && image.Data.Kind != ImageKind.Logo)
            {
                Report(context, Unknown, image.Span, null);
                return;
            }
        }
    }

    private static void AnalyzeLongQuotes(RuleContext context)
    {
        foreach (var block in context.Facts.Tokens.Blocks)
        {
            if (block.Block.IsQuote && block.Tokens.Count > LongQuote && !HasSource(context.Facts, new TokenRange(0, context.Facts.Tokens.ProseCount)))
            {
                Report(context, Taken, block.Block.Span, "lange_overname");
            }
        }
    }

    private static bool HasSource(PostFacts facts, TokenRange range) =>
        facts.Phrases.AnyIn("beeldbron", range) || facts.EntitiesIn(range, EntityKind.Organisation).Any() || facts.EntitiesIn(range, EntityKind.Public).Any()
        || facts.Get(Links.Of).Any;

    /// <summary>Whether a draft links to anything.</summary>
    private sealed record Links(bool Any)
    {
        public static Links Of(PostFacts facts) => new(
            facts.Document.Segments.Any(s => s.Kind == SegmentKind.LinkTarget) || facts.Tokens.Tokens.Any(t => t.Kind == TokenKind.Url));
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string? circumstance) => context.Report(new Finding
    {
        Descriptor = descriptor,
        Span = span,
        Arguments = [span.IsEmpty ? "het beeld" : context.Document.Source.ToString(span)],
        Cases = circumstance is null ? [] : [circumstance],
        Question = Questions.Copyright,
    });
}
