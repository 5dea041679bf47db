using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Conduct;

/// <summary>Tells use from mention for the words of the conduct rules: who quotes or condemns a slur does not call names.</summary>
internal static class Mention
{
    /// <summary>Words that must stand outside the quotation marks before a quote counts as one: it needs somebody who quotes.</summary>
    private const int WordsOfAReporter = 3;

    private static readonly string[] GossipNames = ["confess", "roddel", "gossip", "exposed", "bekentenis", "geruchten", "spotted", "onthulling", "leaks"];

    /// <summary>So many words of a match stand between quotation marks, and somebody else says them.</summary>
    private const int WordsOfQuotation = 3;

    /// <summary>A draft is about swearing if so many of its other sentences speak of it.</summary>
    private const int SentencesOfTopic = 2;

    /// <summary>True if the words at a match are quoted, condemned, or stand in a frame that the rule gives a pass.</summary>
    public static bool IsMention(RuleContext context, TokenRange tokens, Frame passes = Frame.None)
    {
        var facts = context.Facts;
        var span = facts.Tokens.SpanOf(tokens);
        var frames = facts.Frames.At(span);
        return (frames & passes) != 0
            || ((frames & Frame.CounterSpeech) != 0 && HasCounterSpeechOutside(facts, tokens))
            || (IsQuoted(facts, tokens) && HasReporter(facts) && !IsPassedOn(facts))
            || IsCondemned(facts, tokens)
            || IsSpecimen(facts, tokens)
            || SpansTurns(facts.Tokens, tokens);
    }

    /// <summary>
    /// The words run on into the next line, where somebody else speaks ("glenn: geen idee", "juf: echt"): nobody said them together.
    /// </summary>
    private static bool SpansTurns(TokenStream stream, TokenRange tokens)
    {
        for (var i = tokens.Start + 1; i < tokens.End; i++)
        {
            var between = TextSpan.FromBounds(stream[i - 1].Span.End, stream[i].Span.Start);
            if (between.Of(stream.Source.Text).Contains('\n') && OpensTurn(stream, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that begins with one to four words and a colon.</summary>
    private static bool OpensTurn(TokenStream stream, int first)
    {
        for (var i = first; i < Math.Min(stream.ProseCount, first + 5) && (i > first || stream[i].Kind == TokenKind.Word); i++)
        {
            if (stream[i].Lower == ":")
            {
                return i > first;
            }
        }

        return false;
    }

    /// <summary>"Homo's zijn niet normaal" holds the words of counter-speech inside the attack; they then counter nothing.</summary>
    private static bool HasCounterSpeechOutside(PostFacts facts, TokenRange tokens)
    {
        var sentence = facts.Tokens.SentenceOf(tokens.Start);
        foreach (var match in facts.Phrases.In("kader.tegenspraak", sentence))
        {
            if (match.Tokens.Start < tokens.Start || match.Tokens.End > tokens.End)
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

        // A report of a book goes on in the next sentence, until somebody is spoken to.
        if (sentence > 0 && facts.Phrases.AnyIn("boekverslag", stream.Sentences[sentence - 1])
            && !facts.Phrases.AnyIn("tweedepersoon", stream.Sentences[sentence]))
        {
            return true;
        }

        return sentence + 1 < stream.Sentences.Length && stream.Sentences[sentence + 1].Start < stream.ProseCount
            && facts.Phrases.AnyIn("afkeuring.ernaast", stream.Sentences[sentence + 1]);
    }

    /// <summary>
    /// A word that is looked at and said to nobody: on a list that is announced ("scheldwoorden die we hoorden: …"), or in a
    /// draft that studies how people swear.
    /// </summary>
    private static bool IsSpecimen(PostFacts facts, TokenRange tokens)
    {
        var sentence = facts.Tokens.SentenceIndexOf(tokens.Start);
        var words = facts.Get(WordsAsSuch.Of);
        return words.AreAnnounced(sentence, tokens.Start)
            || (facts.Phrases.Any("taalstudie")
                && words.SentencesOfTopicBeside(sentence) >= SentencesOfTopic
                && !facts.Phrases.AnyIn("tweedepersoon", facts.Tokens.Sentences[sentence])
                && !facts.EntitiesIn(facts.Tokens.Sentences[sentence], EntityKind.Person).Any());
    }

    /// <summary>Quoted in order to spread it: something placed again, or a page that quotes what others send in unsigned.</summary>
    private static bool IsPassedOn(PostFacts facts) =>
        facts.Metadata.Kind == PostKind.Repost
        || facts.Phrases.Any("doorgeefluik")
        || (facts.Metadata.AccountName is { } name && GossipNames.Any(n => name.Value.Contains(n, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// The words are quoted; a pattern may take the opening mark along, or run on into what somebody says there: "… wil
    /// bedreigen met 'ik sla je tot moes'". A name between marks is no speech: "de groep heet 'iedereen behalve jij'".
    /// </summary>
    private static bool IsQuoted(PostFacts facts, TokenRange tokens)
    {
        var first = tokens.End;
        while (first > tokens.Start && facts.Frames.IsAny(facts.Tokens[first - 1].Span, Frame.Quotation))
        {
            first--;
        }

        return facts.Frames.IsAny(facts.Tokens[tokens.Start].Span, Frame.Quotation)
            || (facts.Tokens[tokens.Start].Kind == TokenKind.Punctuation && first < tokens.End)
            || (tokens.End - first >= WordsOfQuotation && facts.Tokens[first].Lower is "ik" or "we" or "wij" or "jij" or "je" or "hij" or "ze" or "zij");
    }

    private static bool HasReporter(PostFacts facts) => facts.Get(Reporter.Of).IsThere;

    /// <summary>Somebody says more than what stands between quotation marks.</summary>
    private sealed record Reporter(bool IsThere)
    {
        public static Reporter Of(PostFacts facts)
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

            return new Reporter(outside >= WordsOfAReporter);
        }
    }
}
