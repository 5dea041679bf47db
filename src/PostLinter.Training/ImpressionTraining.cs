using System.Collections.Immutable;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Impressions;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>
/// Trains the model of what a draft as a whole sounds like: for each rule a logistic regression with a small penalty, by coordinate descent in
/// the dual (Yu, Huang and Lin, 2011), which finds the rare drafts that break a rule where stochastic gradient does not.
/// </summary>
public static class ImpressionTraining
{
    private const int Rounds = 30;

    /// <summary>What a draft on the wrong side costs, beside the size of the weights.</summary>
    private const double Cost = 300;

    /// <summary>With weights of fewer steps the limits were set, and kept apart drafts judged, no better.</summary>
    private const int LeastSteps = 7;

    /// <summary>Halvings of the interval in which the weight of a draft lies.</summary>
    private const int Halvings = 30;

    /// <param name="Rows">The features of a draft.</param>
    /// <param name="Wanted">One for a rule that the draft breaks, minus one for one that it keeps, zero where readers differ.</param>
    private sealed record Sample(int[] Rows, int[] Wanted);

    public static byte[] Train(IEnumerable<LabelledDraft> drafts)
    {
        var classes = ImpressionModel.Rules.Count;
        var samples = drafts.Select(SampleOf).ToArray();
        var weights = new float[classes << ImpressionFeatures.Bits];
        for (var c = 0; c < classes; c++)
        {
            var learned = Learn([.. samples.Where(s => s.Wanted[c] != 0)], c);
            for (var row = 0; row < learned.Length; row++)
            {
                weights[(row * classes) + c] = (float)learned[row];
            }
        }

        return LinearClassifier.Write(weights, classes, ImpressionFeatures.Bits, LeastSteps);
    }

    private static Sample SampleOf(LabelledDraft draft)
    {
        var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());
        var metadata = MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, []);
        var features = ImpressionFeatures.Of(stream, new TokenRange(0, stream.ProseCount), metadata);
        return new Sample(
            [.. features.Select(RowOf)],
            [.. ImpressionModel.Rules.Select(r => draft.Rules.Contains(r) ? 1 : draft.Maybe.Contains(r) ? 0 : -1)]);
    }

    private static int RowOf(uint feature) => (int)(feature & ((1u << ImpressionFeatures.Bits) - 1));

    /// <summary>The weights of one rule. Of a draft the features count one over the root of their number each, the constant one.</summary>
    private static double[] Learn(Sample[] samples, int rule)
    {
        var random = new Random(rule + 1);
        var weights = new double[1 << ImpressionFeatures.Bits];
        var held = new double[samples.Length];
        var order = Enumerable.Range(0, samples.Length).ToArray();
        var always = RowOf(ImpressionFeatures.Always);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (rows, side) = (samples[i].Rows, samples[i].Wanted[rule]);
                var share = 1 / Math.Sqrt(rows.Length);
                var score = 0.0;
                foreach (var row in rows)
                {
                    score += weights[row];
                }

                var next = Hold(side * ((score * share) + weights[always]), held[i]);
                var step = side * (next - held[i]);
                held[i] = next;
                weights[always] += step;
                foreach (var row in rows)
                {
                    weights[row] += step * share;
                }
            }
        }

        return weights;
    }

    /// <summary>How hard a draft pulls at the weights: where its own term of the dual is largest, found by halving.</summary>
    /// <param name="margin">How far it lies on the right side.</param>
    /// <param name="held">How hard it pulled until now.</param>
    private static double Hold(double margin, double held)
    {
        // The squares of the features of a draft add up to one, the constant adds another.
        const double norm = 2;
        var (low, high) = (-margin - ((Cost - held) * norm), -margin + (held * norm));
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var isAbove = margin + (((Cost / (1 + Math.Exp(-middle))) - held) * norm) + middle > 0;
            (low, high) = isAbove ? (low, middle) : (middle, high);
        }

        return Cost / (1 + Math.Exp(-(low + high) / 2));
    }
}
