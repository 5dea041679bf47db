using PostLinter.Dutch.Tagging;

namespace PostLinter.Training;

/// <summary>One example for a classifier.</summary>
public sealed record ClassifierSample(uint[] Features, int Class);

/// <summary>Learns a <see cref="LinearClassifier"/>: softmax regression by stochastic gradient with AdaGrad and dropout.</summary>
public static class ClassifierTrainer
{
    /// <summary>The model's bytes.</summary>
    public static byte[] Train(
        IReadOnlyList<ClassifierSample> samples, int classes, int bits, int epochs = 12, float rate = 0.1f, float dropout = 0.3f, int seed = 1)
    {
        var mask = (1u << bits) - 1;
        var weights = new float[classes << bits];
        var squares = new float[classes << bits];
        var random = new Random(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var scores = new float[classes];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var kept = samples[i].Features.Where(_ => random.NextSingle() >= dropout).Select(f => (int)(f & mask) * classes).ToArray();
                Array.Clear(scores);
                foreach (var row in kept)
                {
                    for (var c = 0; c < classes; c++)
                    {
                        scores[c] += weights[row + c];
                    }
                }

                for (var c = 0; c < classes; c++)
                {
                    // What is left stands for all.
                    scores[c] /= 1 - dropout;
                }

                ToProbabilities(scores);
                foreach (var row in kept)
                {
                    for (var c = 0; c < classes; c++)
                    {
                        var gradient = (c == samples[i].Class ? 1 : 0) - scores[c];
                        squares[row + c] += gradient * gradient;
                        weights[row + c] += rate * gradient / (MathF.Sqrt(squares[row + c]) + 1e-6f);
                    }
                }
            }
        }

        return LinearClassifier.Write(weights, classes, bits);
    }

    private static void ToProbabilities(float[] scores)
    {
        var max = scores.Max();
        var sum = 0f;
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = MathF.Exp(scores[c] - max);
            sum += scores[c];
        }

        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] /= sum;
        }
    }
}
