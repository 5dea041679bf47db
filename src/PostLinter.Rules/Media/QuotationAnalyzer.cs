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

    /// <summary>A block quote is introduced in so many sentences at most, the one that it touches left out.</summary>
    private const int SentencesBeforeBlock = 2;

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
            if (framed.Frame == Frame.Quotation && stream.TokensIn(framed.Span) is var tokens
                && !IsTitle(context.Facts, tokens) && !IsAgreed(context) && CountWords(stream, tokens) >= FewestWords && HasSpeaker(context, tokens))
            {
                Report(context, framed.Span);
            }
        }

        foreach (var block in stream.Blocks)
        {
            if (block.Block.IsQuote && !IsAgreed(context) && CountWords(stream, block.Tokens) >= FewestWords && IsPersonNear(context.Facts, block.Tokens, SentencesBeforeBlock))
            {
                Report(context, block.Block.Span);
            }
        }
    }

    /// <summary>The register says that somebody agreed to being quoted, and nobody refused.</summary>
    private static bool IsAgreed(RuleContext context)
    {
        var entries = context.Metadata.Consents.Where(c => c.For.Contains(ConsentPurpose.Quotation)).ToArray();
        return entries.Length > 0 && Array.TrueForAll(entries, e => e.Agreed == Answer.Yes);
    }

    /// <summary>A word such as "motto" or "title" in the sentence, before the quotation: nobody said it.</summary>
    private static bool IsTitle(PostFacts facts, TokenRange quote) =>
        quote.Start > 0 && facts.Phrases.AnyIn("titelwoord", new TokenRange(facts.Tokens.SentenceOf(quote.Start - 1).Start, quote.Start));

    private static void AnalyzeIndirect(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        if (!facts.EntitiesIn(context.Match.Tokens, EntityKind.Public).Any() && !Overlapping(context.Rule, context.Span)
            && !facts.Frames.IsAny(context.Span, Frame.Fiction) && !IsAgreed(context.Rule))
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
        if (facts.Phrases.In("zegwoord", around).Any(m => !m.Tokens.OverlapsWith(quote)))
        {
            return true;
        }

        // "Bea: 'dit jaar …'" says it with a colon, and "(…)" or "— Bea" behind the quotation says it with a mark.
        return HasMark(facts.Tokens, quote.Start - 1, Math.Max(around.Start, quote.Start - 3), ":")
            || HasMark(facts.Tokens, Math.Min(around.End - 1, quote.End + 2), quote.End, "-", "–", "—", "(");
    }

    /// <summary>One of the marks among the tokens from <paramref name="last"/> down to <paramref name="first"/>.</summary>
    private static bool HasMark(TokenStream stream, int last, int first, params ReadOnlySpan<string> marks)
    {
        for (var i = Math.Min(last, stream.Count - 1); i >= Math.Max(0, first); i--)
        {
            if (marks.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody of school in the sentences that the quotation touches; of a block quote also in those before it.</summary>
    private static bool IsPersonNear(PostFacts facts, TokenRange quote, int sentencesBefore = 0)
    {
        var around = Around(facts.Tokens, quote);
        if (sentencesBefore > 0 && around.Count > 0)
        {
            var first = Math.Max(0, facts.Tokens.SentenceIndexOf(around.Start) - sentencesBefore);
            around = new TokenRange(facts.Tokens.Sentences[first].Start, around.End);
        }

        if (facts.EntitiesIn(around, EntityKind.Public).Any(e => !e.Tokens.OverlapsWith(quote)))
        {
            return false;
        }

        return facts.EntitiesIn(around, EntityKind.Person).Any(e => e.Role != PersonRole.Author && !e.Tokens.OverlapsWith(quote))
            || facts.Phrases.In("citaatpersoon", around).Any(m => !m.Tokens.OverlapsWith(quote));
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
        context.Facts.Frames.Touches(span, Frame.Quotation);

    private static void Report(RuleContext context, TextSpan span) => context.Report(new Finding
    {
        Descriptor = Descriptor,
        Span = span,
        Arguments = [context.Document.Source.ToString(span)],
        Question = Questions.SharingConsent,
    });
}
