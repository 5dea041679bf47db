using System.Buffers.Binary;
using System.Numerics;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Training;

/// <summary>One block of a draft, ready to learn from.</summary>
/// <param name="Features">For each token, the numbers of its features.</param>
/// <param name="Tags">For each token, its tag.</param>
public sealed record TaggedSequence(int[][] Features, int[] Tags);

/// <summary>
/// Learns the weights of a linear-chain CRF: stochastic gradient of the log-likelihood, step sizes by AdaGrad (Duchi and
/// others 2011), some features of each token left out at random so that no single one is leant on.
/// </summary>
public sealed class CrfTrainer
{
    /// <summary>Tags, rounded up so that rows fit vectors.</summary>
    private const int Row = (TagSet.Count + 7) / 8 * 8;

    private const float Epsilon = 1e-6f;

    /// <summary>Weights are multiples of this, so that the model packs to half its size; finer steps find no more names.</summary>
    private const int Coarseness = 8;

    private const int MostSteps = 127 / Coarseness;

    private readonly float[] _weights = new float[Row << TokenFeatures.Bits];
    private readonly float[] _squares = new float[Row << TokenFeatures.Bits];
    private readonly float[] _transitions = new float[Row * Row];
    private readonly float[] _transitionSquares = new float[Row * Row];
    private readonly bool[] _isLearned;
    private readonly float _rate;
    private readonly float _dropout;
    private readonly Random _random;

    /// <param name="rate">Of AdaGrad.</param>
    /// <param name="dropout">The share of a token's features that are left out in a step.</param>
    /// <param name="seed">Of all that is random.</param>
    /// <param name="isLearned">For each feature whether it gets a weight.</param>
    public CrfTrainer(float rate, float dropout, int seed, bool[] isLearned)
    {
        (_rate, _dropout, _random, _isLearned) = (rate, dropout, new Random(seed), isLearned);
    }

    /// <summary>One pass over the sequences in random order. Returns the mean negative log-likelihood of a token.</summary>
    public double Epoch(IReadOnlyList<TaggedSequence> sequences)
    {
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        _random.Shuffle(order);
        var (loss, tokens) = (0.0, 0);
        foreach (var i in order)
        {
            loss += Step(sequences[i]);
            tokens += sequences[i].Tags.Length;
        }

        return loss / Math.Max(tokens, 1);
    }

    /// <summary>The model in the form that <see cref="LinearChainModel"/> reads: weights of one byte with a common scale, in coarse steps.</summary>
    public byte[] Export(byte[] likeness)
    {
        // The few largest weights may be cut: a finer scale for the others is worth more.
        var magnitudes = _weights.Where(w => w != 0).Select(Math.Abs).Order().ToArray();
        var limit = magnitudes.Length == 0 ? 1 : magnitudes[(int)((magnitudes.Length - 1) * 0.9998)];
        var scale = limit / 127;
        const int transitionBytes = TagSet.Count * TagSet.Count * sizeof(float);
        const int header = LinearChainModel.HeaderSize;
        var data = new byte[header + transitionBytes + (TagSet.Count << TokenFeatures.Bits) + likeness.Length];
        "PLCF"u8.CopyTo(data);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(4), LinearChainModel.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(6), TagSet.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(8), TokenFeatures.Bits);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(12), scale);
        for (var a = 0; a < TagSet.Count; a++)
        {
            for (var b = 0; b < TagSet.Count; b++)
            {
                BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(header + (((a * TagSet.Count) + b) * sizeof(float))), _transitions[(a * Row) + b]);
            }
        }

        for (var f = 0; f < 1 << TokenFeatures.Bits; f++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                data[header + transitionBytes + (f * TagSet.Count) + tag] =
                    (byte)(sbyte)(Coarseness * Math.Clamp(MathF.Round(_weights[(f * Row) + tag] / (scale * Coarseness)), -MostSteps, MostSteps));
            }
        }

        likeness.CopyTo(data, data.Length - likeness.Length);
        return data;
    }

    /// <summary>One step on one sequence; returns its negative log-likelihood.</summary>
    private double Step(TaggedSequence sequence)
    {
        var n = sequence.Tags.Length;
        if (n == 0)
        {
            return 0;
        }

        var kept = sequence.Features.Select(Drop).ToArray();
        var scores = new float[n][];
        for (var t = 0; t < n; t++)
        {
            scores[t] = Sum(kept[t]);
        }

        var (alpha, beta, logZ) = ForwardBackward(scores);
        var gold = GoldScore(sequence.Tags, scores);
        Update(sequence.Tags, kept, alpha, beta);
        return logZ - gold;
    }

    private int[] Drop(int[] features)
    {
        var kept = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_isLearned[feature] && _random.NextSingle() >= _dropout)
            {
                kept.Add(feature);
            }
        }

        return [.. kept];
    }

    private float[] Sum(int[] features)
    {
        var sum = new float[Row];
        var target = sum.AsSpan();
        foreach (var feature in features)
        {
            var row = _weights.AsSpan(feature * Row, Row);
            for (var i = 0; i < Row; i += Vector<float>.Count)
            {
                (new Vector<float>(target[i..]) + new Vector<float>(row[i..])).CopyTo(target[i..]);
            }
        }

        return sum;
    }

    /// <summary>
    /// Forward and backward probabilities, scaled to sum to one at each token (Rabiner 1989). What may not follow is left
    /// out, at the start and the end of the sequence too.
    /// </summary>
    private (float[][] Alpha, float[][] Beta, double LogZ) ForwardBackward(float[][] scores)
    {
        var n = scores.Length;
        var (onward, back) = (new float[Row * Row], new float[Row * Row]);
        for (var a = 0; a < TagSet.Count; a++)
        {
            for (var b = 0; b < TagSet.Count; b++)
            {
                onward[(a * Row) + b] = back[(b * Row) + a] = TagSet.MayFollow(a, b) ? MathF.Exp(_transitions[(a * Row) + b]) : 0;
            }
        }

        var (alpha, beta, norms) = (new float[n][], new float[n][], new float[n]);
        var emissions = new float[n][];
        double logZ = 0;
        for (var t = 0; t < n; t++)
        {
            var max = float.MinValue;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                max = Math.Max(max, scores[t][tag]);
            }

            emissions[t] = new float[Row];
            alpha[t] = t == 0 ? onward[(TagSet.Outside * Row)..][..Row] : Through(alpha[t - 1], onward);
            var sum = 0f;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                emissions[t][tag] = MathF.Exp(scores[t][tag] - max);
                alpha[t][tag] = t == n - 1 && !TagSet.MayEnd(tag) ? 0 : alpha[t][tag] * emissions[t][tag];
                sum += alpha[t][tag];
            }

            norms[t] = sum;
            logZ += Math.Log(sum) + max;
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                alpha[t][tag] /= sum;
            }
        }

        beta[n - 1] = new float[Row];
        for (var tag = 0; tag < TagSet.Count; tag++)
        {
            beta[n - 1][tag] = TagSet.MayEnd(tag) ? 1 : 0;
        }

        _ahead = new float[n][];
        for (var t = n - 1; t >= 0; t--)
        {
            _ahead[t] = new float[Row];
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                _ahead[t][tag] = emissions[t][tag] * beta[t][tag] / norms[t];
            }

            if (t > 0)
            {
                beta[t - 1] = Through(_ahead[t], back);
            }
        }

        _exponents = onward;
        return (alpha, beta, logZ);
    }

    /// <summary>A row times a square of rows.</summary>
    private static float[] Through(float[] row, float[] square)
    {
        var product = new float[Row];
        for (var k = 0; k < TagSet.Count; k++)
        {
            if (row[k] != 0)
            {
                AddTimes(product, square.AsSpan(k * Row, Row), row[k]);
            }
        }

        return product;
    }

    private static void AddTimes(Span<float> target, ReadOnlySpan<float> row, float factor)
    {
        var factors = new Vector<float>(factor);
        for (var i = 0; i < Row; i += Vector<float>.Count)
        {
            (new Vector<float>(target[i..]) + (factors * new Vector<float>(row[i..]))).CopyTo(target[i..]);
        }
    }

    /// <summary>For each token and tag what the tag and all behind it weigh, seen from the token before.</summary>
    private float[][] _ahead = [];
    private float[] _exponents = [];

    private double GoldScore(int[] tags, float[][] scores)
    {
        double score = 0;
        for (var t = 0; t < tags.Length; t++)
        {
            score += scores[t][tags[t]] + _transitions[((t == 0 ? TagSet.Outside : tags[t - 1]) * Row) + tags[t]];
        }

        return score;
    }

    private void Update(int[] tags, int[][] kept, float[][] alpha, float[][] beta)
    {
        var gradient = new float[Row];
        var pairs = new float[Row * Row];
        for (var t = 0; t < tags.Length; t++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                gradient[tag] = (tag == tags[t] ? 1 : 0) - (alpha[t][tag] * beta[t][tag]);
            }

            foreach (var feature in kept[t])
            {
                Apply(_weights.AsSpan(feature * Row, Row), _squares.AsSpan(feature * Row, Row), gradient);
            }

            for (var p = 0; p < TagSet.Count; p++)
            {
                var reach = t == 0 ? (p == TagSet.Outside ? 1 : 0) : alpha[t - 1][p];
                if (reach != 0)
                {
                    AddTimes(pairs.AsSpan(p * Row, Row), _ahead[t], -reach);
                }
            }
        }

        // What every token adds to a pair has the pair's own weight as a factor.
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] *= _exponents[i];
        }

        for (var t = 0; t < tags.Length; t++)
        {
            pairs[((t == 0 ? TagSet.Outside : tags[t - 1]) * Row) + tags[t]] += 1;
        }

        Apply(_transitions, _transitionSquares, pairs);
    }

    private void Apply(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        var rate = new Vector<float>(_rate);
        var epsilon = new Vector<float>(Epsilon);
        for (var i = 0; i < weights.Length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[i..]);
            var s = new Vector<float>(squares[i..]) + (g * g);
            s.CopyTo(squares[i..]);
            (new Vector<float>(weights[i..]) + (rate * g / (Vector.SquareRoot(s) + epsilon))).CopyTo(weights[i..]);
        }
    }
}
