using PostLinter.Dutch.Tagging;

namespace PostLinter.Training;

/// <summary>One example for a classifier.</summary>
public sealed record ClassifierSample(uint[] Features, int Class);

/// <summary>
/// Learns a <see cref="LinearClassifier"/>: softmax regression by stochastic gradient with AdaGrad and dropout; the mean of several
/// runs, each in another order (Breiman 1996), which gave one point of F1 over a single one.
/// </summary>
public static class ClassifierTrainer
{
    private const int Runs = 4;
    private const int Epochs = 12;
    private const float Rate = 0.06f;
    private const float Dropout = 0.3f;

    /// <summary>The model's bytes.</summary>
    public static byte[] Train(IReadOnlyList<ClassifierSample> samples, int classes, int bits)
    {
        var mean = new float[classes << bits];
        for (var run = 0; run < Runs; run++)
        {
            var weights = Learn(samples, classes, bits, new Random(run + 1));
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += weights[i] / Runs;
            }
        }

        return LinearClassifier.Write(mean, classes, bits);
    }

    private static float[] Learn(IReadOnlyList<ClassifierSample> samples, int classes, int bits, Random random)
    {
        var mask = (1u << bits) - 1;
        var weights = new float[classes << bits];
        var squares = new float[classes << bits];
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var scores = new float[classes];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var kept = samples[i].Features.Where(_ => random.NextSingle() >= Dropout).Select(f => (int)(f & mask) * classes).ToArray();
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
                    scores[c] /= 1 - Dropout;
                }

                ToProbabilities(scores);
                foreach (var row in kept)
                {
                    for (var c = 0; c < classes; c++)
                    {
                        var gradient = (c == samples[i].Class ? 1 : 0) - scores[c];
                        squares[row + c] += gradient * gradient;
                        weights[row + c] += Rate * gradient / (MathF.Sqrt(squares[row + c]) + 1e-6f);
                    }
                }
            }
        }

        return weights;
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
