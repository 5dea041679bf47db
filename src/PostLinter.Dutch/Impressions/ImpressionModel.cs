using PostLinter.Core.Data;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Impressions;

/// <summary>
/// Logistic regression for each rule of <see cref="ImpressionRule"/> over the features of a whole draft. The weight of a feature is shared
/// by the root of their number, so that long and short drafts are measured alike.
/// </summary>
public sealed class ImpressionModel(LinearClassifier model)
{
    /// <summary>So few words make no impression.</summary>
    private const int FewestWords = 20;

    /// <summary>What a word list found in a draft of fewer words is most of the draft.</summary>
    private const int FewestToDoubt = 25;

    /// <summary>
    /// From this probability on a sentence by itself says what the rest of the draft does not sound like: one insult in a friendly newsletter.
    /// </summary>
    private const double MeantAlone = 0.01;

    /// <summary>The ids of the rules, in the order of the model's classes.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. ImpressionRule.All.Select(r => r.Id)];

    /// <summary>The model in a table of the program.</summary>
    public static ImpressionModel FromTable(string name) =>
        new(new LinearClassifier(FlatTables.Of(typeof(ImpressionModel).Assembly, name), ImpressionRule.All.Length));

    /// <summary>The impression of a draft.</summary>
    public Impression Of(PostFacts facts)
    {
        var stream = facts.Tokens;
        var words = 0;
        for (var i = 0; i < stream.ProseCount && words < FewestToDoubt; i++)
        {
            words += stream[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return words < FewestWords || stream.ProseCount > ImpressionFeatures.MostTokens
            ? Impression.None
            : new DraftImpression(
                this, facts, [.. Score(facts, new TokenRange(0, stream.ProseCount)).Select(ProbabilityOf)],
                mayDoubt: words >= FewestToDoubt);
    }

    private static double ProbabilityOf(float score) => 1 / (1 + Math.Exp(-score));

    private float[] Score(PostFacts facts, TokenRange range)
    {
        var features = ImpressionFeatures.Of(facts.Tokens, range, facts.Metadata);
        var scores = new float[ImpressionRule.All.Length];
        model.Score([.. features], scores);
        var share = MathF.Sqrt(features.Count);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= share;
        }

        model.Score([ImpressionFeatures.Always], scores);
        return scores;
    }

    private sealed class DraftImpression(ImpressionModel model, PostFacts facts, double[] probabilities, bool mayDoubt) : Impression
    {
        public override Belief Of(string rule)
        {
            var index = IndexOf(rule);
            if (index < 0)
            {
                return Belief.Unknown;
            }

            var limits = ImpressionRule.All[index];
            return probabilities[index] switch
            {
                var p when p >= limits.Likely => Belief.Likely,
                _ when !mayDoubt => Belief.Unknown,
                var p when p < limits.Unlikely => Belief.Unlikely,
                var p when p < limits.Hardly => Belief.Hardly,
                var p when p < limits.Doubtful => Belief.Doubtful,
                _ => Belief.Possible,
            };
        }

        public override Belief At(string rule, TextSpan span)
        {
            var whole = Of(rule);
            return whole is Belief.Unlikely or Belief.Hardly or Belief.Doubtful && IsMeantAlone(rule, facts.Tokens.TokensIn(span)) ? Belief.Possible : whole;
        }

        public override TextSpan StrongestSentence(string rule)
        {
            var index = IndexOf(rule);
            var stream = facts.Tokens;
            var best = (Score: float.NegativeInfinity, Sentence: new TokenRange(0, 0));
            foreach (var sentence in stream.Sentences)
            {
                if (sentence.Start < stream.ProseCount && model.Score(facts, sentence)[index] is var score && score > best.Score)
                {
                    best = (score, sentence);
                }
            }

            return stream.SpanOf(best.Sentence);
        }

        private bool IsMeantAlone(string rule, TokenRange tokens) =>
            tokens.Count > 0 && ProbabilityOf(model.Score(facts, facts.Tokens.SentenceOf(tokens.Start))[IndexOf(rule)]) >= MeantAlone;

        private static int IndexOf(string rule)
        {
            for (var i = 0; i < Rules.Count; i++)
            {
                if (Rules[i] == rule)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
