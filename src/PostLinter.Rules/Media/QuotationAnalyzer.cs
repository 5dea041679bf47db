using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5004: words of a colleague, pupil, parent or other person concerned, quoted or told. Quotations of writers and public
/// persons, titles, single words and the author's own words are left alone.
/// </summary>
public sealed class QuotationAnalyzer : PostAnalyzer
{
    /// <summary>A quotation has at least so many words; fewer is a title or a word that is talked about.</summary>
    private const int FewestWords = 3;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL5004",
        Title = new("Citaat van collega, leerling of belanghebbende", "Quotation of a colleague, pupil or other person concerned"),
        Message = new(
            "'{0}' zijn de woorden van iemand anders van school; die haal je niet aan zonder dat die het weet.",
            "'{0}' are the words of somebody else at school; you do not quote those without that person knowing."),
        Advice = new(
            "Vertel het in je eigen woorden, zonder te zeggen wie het zei, of vraag eerst of het mag.",
            "Tell it in your own words, without saying who said it, or first ask whether you may."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeQuotations);
        context.RegisterPhraseAction("citaat.indirect", AnalyzeIndirect);
    }

    private static void AnalyzeQuotations(RuleContext context)
    {
        var stream = context.Facts.Tokens;
        foreach (var framed in context.Facts.Frames.Spans)
        {
            var tokens = stream.TokensIn(framed.Span);
            if (framed.Frame == Frame.Quotation && CountWords(stream, tokens) >= FewestWords && HasSpeaker(context, tokens))
            {
                Report(context, framed.Span);
            }
        }

        foreach (var block in stream.Blocks)
        {
            if (block.Block.IsQuote && CountWords(stream, block.Tokens) >= FewestWords && IsPersonNear(context.Facts, block.Tokens))
            {
                Report(context, block.Block.Span);
            }
        }
    }

    private static void AnalyzeIndirect(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        if (!facts.EntitiesIn(context.Match.Tokens, EntityKind.Public).Any() && !Overlapping(context.Rule, context.Span))
        {
            Report(context.Rule, context.Span);
        }
    }

    /// <summary>Somebody says it: a word of saying and a person outside the quotation, in the sentences that it touches.</summary>
    private static bool HasSpeaker(RuleContext context, TokenRange quote)
    {
        var facts = context.Facts;
        var around = Around(facts.Tokens, quote);
        return SaysOutside(facts, around, quote) && IsPersonNear(facts, quote);
    }

    private static bool SaysOutside(PostFacts facts, TokenRange around, TokenRange quote)
    {
        foreach (var match in facts.Phrases.Of("zegwoord"))
        {
            if (match.Tokens.OverlapsWith(around) && !match.Tokens.OverlapsWith(quote))
            {
                return true;
            }
        }

        // "Bea: 'dit jaar …'" says it with a colon.
        return quote.Start > around.Start + 1 && (facts.Tokens[quote.Start].Lower == ":" || facts.Tokens[quote.Start - 1].Lower == ":");
    }

    private static bool IsPersonNear(PostFacts facts, TokenRange quote)
    {
        var around = Around(facts.Tokens, quote);
        if (facts.EntitiesIn(around, EntityKind.Public).Any(e => !e.Tokens.OverlapsWith(quote)))
        {
            return false;
        }

        return facts.EntitiesIn(around, EntityKind.Person).Any(e => e.Role != PersonRole.Author && !e.Tokens.OverlapsWith(quote))
            || facts.Phrases.Of("citaatpersoon").Any(m => m.Tokens.OverlapsWith(around) && !m.Tokens.OverlapsWith(quote));
    }

    private static TokenRange Around(TokenStream stream, TokenRange quote) => quote.Count == 0
        ? quote
        : new TokenRange(stream.SentenceOf(Math.Max(0, quote.Start - 1)).Start, stream.SentenceOf(Math.Min(stream.ProseCount - 1, quote.End)).End);

    private static int CountWords(TokenStream stream, TokenRange tokens)
    {
        var words = 0;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            words += stream[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return words;
    }

    private static bool Overlapping(RuleContext context, TextSpan span) =>
        context.Facts.Frames.Spans.Any(f => f.Frame == Frame.Quotation && f.Span.OverlapsWith(span));

    private static void Report(RuleContext context, TextSpan span) => context.Report(new Finding
    {
        Descriptor = Descriptor,
        Span = span,
        Arguments = [context.Document.Source.ToString(span)],
        Question = Questions.SharingConsent,
    });
}
