using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Dutch;
using PostLinter.Dutch.Suspicions;
using PostLinter.Dutch.Tagging;
using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>The sentences of a draft, with what is known of each.</summary>
/// <param name="Features">For each sentence, its features.</param>
/// <param name="Labels">For each sentence and suspicion: 1 yes, 0 no, -1 not known.</param>
/// <param name="Bags">Suspicions of which some sentence is guilty, but nobody said which.</param>
/// <param name="Wanted">For each suspicion: 1 if the draft holds it, 0 if not, -1 where readers differ.</param>
public sealed record SuspicionSample(uint[][] Features, sbyte[][] Labels, bool[] Bags, sbyte[] Wanted);

/// <summary>
/// Trains the suspicion model: one logistic regression a suspicion. Where only the draft is labelled and not the sentence,
/// the sentence that the model of the moment finds most likely is taken (multiple-instance learning: Dietterich and others
/// 1997).
/// </summary>
public static class SuspicionTraining
{
    private static readonly int Kinds = Enum.GetValues<Suspicion>().Length;

    private static readonly (Suspicion Kind, string Label, string Rule)[] Sources =
    [
        (Suspicion.Health, "sensitive", "PL1005"),
        (Suspicion.SchoolResult, "result", "PL1006"),
        (Suspicion.Location, "", "PL1007"),
        (Suspicion.Confidential, "confidential", "PL2001"),
        (Suspicion.Policy, "", "PL2003"),
        (Suspicion.InsideSource, "", "PL2004"),
        (Suspicion.Profanity, "offence.profanity", "PL3001"),
        (Suspicion.Insult, "offence.insult", "PL3002"),
        (Suspicion.Threat, "offence.threat", "PL3003"),
        (Suspicion.Bullying, "offence.bullying", "PL3004"),
        (Suspicion.Discrimination, "offence.discrimination", "PL3005"),
        (Suspicion.Sexual, "offence.sexual", "PL3006"),
        (Suspicion.Accusation, "offence.accusation", "PL3007"),
        (Suspicion.Image, "", "PL5001"),
        (Suspicion.NegativeAboutSchool, "", "PL6001"),
    ];

    public static List<SuspicionSample> Samples(IEnumerable<LabelledDraft> drafts, DutchLanguageLayer language) =>
        [.. drafts.Select(d => ToSample(d, language))];

    /// <summary>The model's bytes.</summary>
    public static byte[] Train(IReadOnlyList<SuspicionSample> samples, int epochs = 14, float rate = 0.08f, float dropout = 0.5f, float positiveWeight = 3, int seed = 1)
    {
        const uint mask = (1u << SentenceFeatures.Bits) - 1;
        var weights = new float[Kinds << SentenceFeatures.Bits];
        var squares = new float[weights.Length];
        var random = new Random(seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                var chosen = ChooseFromBags(sample, weights, epoch);
                for (var i = 0; i < sample.Features.Length; i++)
                {
                    var rows = sample.Features[i].Where(_ => random.NextSingle() >= dropout).Select(f => (int)(f & mask) * Kinds).ToArray();
                    Step(rows, 1 / (1 - dropout), sample.Labels[i], chosen, i, weights, squares, rate, positiveWeight);
                }
            }
        }

        return LinearClassifier.Write(weights, Kinds, SentenceFeatures.Bits);
    }

    /// <summary>For each suspicion the best threshold on these drafts and what it gives.</summary>
    public static IEnumerable<(Suspicion Kind, float Threshold, Score Score)> Thresholds(LinearClassifier model, IReadOnlyList<SuspicionSample> samples)
    {
        var best = samples.Select(s => Best(model, s)).ToArray();
        for (var k = 0; k < Kinds; k++)
        {
            var ranked = samples.Select((s, i) => (s.Wanted[k], P: best[i][k])).Where(x => x.Item1 >= 0).OrderByDescending(x => x.P).ToArray();
            var wanted = ranked.Count(x => x.Item1 == 1);
            var (top, topScore, right) = (1f, default(Score), 0);
            for (var i = 0; i < ranked.Length; i++)
            {
                right += ranked[i].Item1;
                var score = new Score(right, i + 1 - right, wanted - right);
                if (score.F1 > topScore.F1)
                {
                    (top, topScore) = (ranked[i].P, score);
                }
            }

            yield return ((Suspicion)k, top, topScore);
        }
    }

    private static float[] Best(LinearClassifier model, SuspicionSample sample)
    {
        var best = new float[Kinds];
        var scores = new float[Kinds];
        foreach (var features in sample.Features)
        {
            Array.Clear(scores);
            model.Score(features, scores);
            for (var k = 0; k < Kinds; k++)
            {
                best[k] = Math.Max(best[k], 1 / (1 + MathF.Exp(-scores[k])));
            }
        }

        return best;
    }

    /// <summary>For each bag the guilty sentence, as far as can be told; -2 while nothing can.</summary>
    private static int[] ChooseFromBags(SuspicionSample sample, float[] weights, int epoch)
    {
        var chosen = new int[Kinds];
        Array.Fill(chosen, -1);
        for (var k = 0; k < Kinds; k++)
        {
            if (!sample.Bags[k])
            {
                continue;
            }

            chosen[k] = -2;
            if (epoch > 0)
            {
                chosen[k] = Enumerable.Range(0, sample.Features.Length)
                    .MaxBy(i => sample.Features[i].Sum(f => weights[((f & ((1u << SentenceFeatures.Bits) - 1)) * Kinds) + k]));
            }
        }

        return chosen;
    }

    private static void Step(
        int[] rows, float scale, sbyte[] labels, int[] chosen, int sentence, float[] weights, float[] squares, float rate, float positiveWeight)
    {
        for (var k = 0; k < Kinds; k++)
        {
            // In the first pass over a bag every sentence is a little guilty; later only the chosen one, and the others say nothing.
            var label = chosen[k] == -1 ? labels[k] : chosen[k] == -2 || chosen[k] == sentence ? 1 : -1;
            if (label < 0)
            {
                continue;
            }

            var score = 0f;
            foreach (var row in rows)
            {
                score += weights[row + k];
            }

            // What is left stands for all.
            score *= scale;

            var gradient = (label - (1 / (1 + MathF.Exp(-score)))) * (label == 1 ? (chosen[k] == -2 ? 0.3f : positiveWeight) : 1);
            if (Math.Abs(gradient) < 1e-4f)
            {
                continue;
            }

            foreach (var row in rows)
            {
                squares[row + k] += gradient * gradient;
                weights[row + k] += rate * gradient / (MathF.Sqrt(squares[row + k]) + 1e-6f);
            }
        }
    }

    private static SuspicionSample ToSample(LabelledDraft draft, DutchLanguageLayer language)
    {
        var metadata = MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, []);
        var facts = new PostFacts(PostDocument.Parse(draft.Text), metadata, Organisation.Empty, default, language);
        var features = SentenceFeatures.Of(facts).Select(f => f.ToArray()).ToArray();
        var labels = features.Select(_ => new sbyte[Kinds]).ToArray();
        var (bags, wanted) = (new bool[Kinds], new sbyte[Kinds]);
        foreach (var (kind, label, rule) in Sources)
        {
            var k = (int)kind;
            var isWanted = draft.Rules.Contains(rule);
            var isOpen = draft.Maybe.Contains(rule);
            wanted[k] = (sbyte)(isOpen ? -1 : isWanted ? 1 : 0);
            var marked = 0;
            for (var i = 0; i < labels.Length; i++)
            {
                var span = facts.Tokens.SpanOf(facts.Tokens.Sentences[i]);
                var has = label.Length > 0 && draft.Labels.Any(l => l.Name == label && l.Span.OverlapsWith(span));
                marked += has ? 1 : 0;
                labels[i][k] = (sbyte)(has ? 1 : isOpen ? -1 : 0);
            }

            bags[k] = isWanted && marked == 0 && labels.Length > 0;
        }

        return new SuspicionSample(features, labels, bags, wanted);
    }
}
