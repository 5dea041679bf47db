using System.Collections.Immutable;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>
/// Finds where words are mentioned and not used. Quotation marks and the lines of a script frame what stands in them; a word of a frame
/// list (lesson, fiction, warning, counter-speech, sport, illness) frames its sentence; a denial frames the rest of its
/// clause.
/// </summary>
internal static class FrameFinder
{
    private static readonly (string List, Frame Frame)[] SentenceLists =
    [
        ("kader.les", Frame.Lesson),
        ("kader.fictie", Frame.Fiction),
        ("kader.waarschuwing", Frame.Warning),
        ("kader.tegenspraak", Frame.CounterSpeech),
        ("kader.sport", Frame.Sport),
        ("kader.ziekte", Frame.Health),
    ];

    public static FrameMap Find(PostFacts facts)
    {
        var spans = ImmutableArray.CreateBuilder<FramedSpan>();
        var stream = facts.Tokens;
        foreach (var (list, frame) in SentenceLists)
        {
            // A sentence is framed once, however many of its words do so.
            var framed = -1;
            foreach (var match in facts.Phrases.Of(list))
            {
                var sentence = stream.SentenceIndexOf(match.Tokens.Start);
                if (sentence != framed)
                {
                    spans.Add(new FramedSpan(stream.SpanOf(stream.Sentences[sentence]), frame));
                    framed = sentence;
                }
            }
        }

        var denied = default(TokenRange);
        foreach (var match in facts.Phrases.Of("kader.ontkenning"))
        {
            // A denial in the clause of another goes as far as that.
            denied = match.Tokens.End <= denied.End ? match.Tokens with { End = denied.End } : ClauseFrom(stream, match.Tokens);
            spans.Add(new FramedSpan(stream.SpanOf(denied), Frame.Negation));
        }

        foreach (var quote in QuotationFinder.Find(stream))
        {
            spans.Add(new FramedSpan(quote, Frame.Quotation));
        }

        foreach (var line in PlayScript.Find(facts.Document, facts.Phrases.Any("kader.fictie")))
        {
            spans.Add(new FramedSpan(line, Frame.Quotation | Frame.Fiction));
        }

        foreach (var segment in facts.Document.Segments)
        {
            if (segment.Kind == SegmentKind.Quotation)
            {
                spans.Add(new FramedSpan(segment.Span, Frame.Quotation));
            }
        }

        return new FrameMap(spans.ToImmutable(), facts.Document.Source.Length);
    }

    /// <summary>From a denial to the next comma, <c>maar</c>, or the end of the sentence.</summary>
    private static TokenRange ClauseFrom(TokenStream stream, TokenRange denial)
    {
        var end = denial.End;
        var limit = stream.SentenceOf(denial.Start).End;
        while (end < limit && stream[end].Lower is not ("," or ";" or ":" or "maar" or "."))
        {
            end++;
        }

        return new TokenRange(denial.Start, end);
    }
}
