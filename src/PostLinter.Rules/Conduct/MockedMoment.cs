using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// A sentence that laughs ("haha", 🤡) where somebody else is at their weakest ("hij huilde", "Mees valt"). No word of it is
/// unkind by itself; together they deserve a question.
/// </summary>
internal static class MockedMoment
{
    /// <summary>True if a sign of laughter stands in the sentence of a weak moment and the moment is not the author's.</summary>
    public static bool Is(RuleContext context, TokenRange weakness)
    {
        var facts = context.Facts;
        var sentence = facts.Tokens.SentenceOf(weakness.Start);
        return facts.Phrases.AnyIn("spotteken", sentence)
            && IsAboutAnother(facts, sentence)
            && !facts.Frames.IsAny(facts.Tokens.SpanOf(weakness), Frame.Fiction | Frame.Negation);
    }

    /// <summary>The sentence is about somebody who is not the author and does not belong to the author.</summary>
    public static bool IsAboutAnother(RuleContext context, TokenRange words) =>
        IsAboutAnother(context.Facts, context.Facts.Tokens.SentenceOf(words.Start));

    private static bool IsAboutAnother(PostFacts facts, TokenRange sentence)
    {
        var another = facts.EntitiesIn(sentence, EntityKind.Person).Any();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            switch (facts.Tokens[i].Lower)
            {
                case "ik" or "mij" or "me" or "mijn" or "m'n" or "we" or "wij" or "ons" or "onze":
                    return false;
                case "hij" or "zij" or "hem" or "haar" or "ie" or "d'r" or "zijn" or "z'n":
                    another = true;
                    break;
            }
        }

        return another;
    }
}
