using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Conduct;

/// <summary>Tells use from mention for the words of the conduct rules: who quotes or condemns a slur does not call names.</summary>
internal static class Mention
{
    /// <summary>Words that must stand outside the quotation marks before a quote counts as one: it needs somebody who quotes.</summary>
    private const int WordsOfAReporter = 3;

    /// <summary>True if the words at a match are quoted, condemned, or stand in a frame that the rule gives a pass.</summary>
    public static bool IsMention(RuleContext context, TokenRange tokens, Frame passes = Frame.None)
    {
        var facts = context.Facts;
        var span = facts.Tokens.SpanOf(tokens);
        var frames = facts.Frames.At(span);
        return (frames & passes) != 0
            || ((frames & Frame.CounterSpeech) != 0 && HasCounterSpeechOutside(facts, tokens))
            || (facts.Frames.IsAny(facts.Tokens[tokens.Start].Span, Frame.Quotation) && HasReporter(facts))
            || IsCondemned(facts, tokens);
    }

    /// <summary>"Homo's zijn niet normaal" holds the words of counter-speech inside the attack; they then counter nothing.</summary>
    private static bool HasCounterSpeechOutside(PostFacts facts, TokenRange tokens)
    {
        var sentence = facts.Tokens.SentenceOf(tokens.Start);
        foreach (var match in facts.Phrases.Of("kader.tegenspraak"))
        {
            if (match.Tokens.OverlapsWith(sentence) && (match.Tokens.Start < tokens.Start || match.Tokens.End > tokens.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence itself condemns ("zeggen dat … is racistisch") or tells a story, or the next one condemns.</summary>
    private static bool IsCondemned(PostFacts facts, TokenRange tokens)
    {
        var stream = facts.Tokens;
        var sentence = stream.SentenceIndexOf(tokens.Start);
        if (facts.Phrases.AnyIn("afgekeurd", stream.Sentences[sentence]) || facts.Phrases.AnyIn("verzonnen", stream.Sentences[sentence]))
        {
            return true;
        }

        return sentence + 1 < stream.Sentences.Length && stream.Sentences[sentence + 1].Start < stream.ProseCount
            && facts.Phrases.AnyIn("afkeuring.ernaast", stream.Sentences[sentence + 1]);
    }

    private static bool HasReporter(PostFacts facts)
    {
        var stream = facts.Tokens;
        var outside = 0;
        for (var i = 0; i < stream.ProseCount && outside < WordsOfAReporter; i++)
        {
            if (stream[i].Kind == TokenKind.Word && !facts.Frames.IsAny(stream[i].Span, Frame.Quotation))
            {
                outside++;
            }
        }

        return outside >= WordsOfAReporter;
    }
}
