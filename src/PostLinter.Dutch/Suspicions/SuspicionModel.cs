using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Suspicions;

/// <summary>Scores the sentences of a draft: for each suspicion a logistic regression of its own over shared features.</summary>
internal sealed class SuspicionModel(LinearClassifier weights)
{
    private static readonly int Kinds = Enum.GetValues<Suspicion>().Length;

    public static SuspicionModel FromResource(string name)
    {
        using var stream = typeof(SuspicionModel).Assembly.GetManifestResourceStream(name)!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new SuspicionModel(new LinearClassifier(data, Kinds));
    }

    public SuspicionScores Score(PostFacts facts)
    {
        var sentences = SentenceFeatures.Of(facts);
        var probabilities = ImmutableArray.CreateBuilder<float>(sentences.Length * Kinds);
        var scores = new float[Kinds];
        foreach (var features in sentences)
        {
            Array.Clear(scores);
            weights.Score(features, scores);
            foreach (var score in scores)
            {
                probabilities.Add(1 / (1 + MathF.Exp(-score)));
            }
        }

        return new SuspicionScores(probabilities.MoveToImmutable(), sentences.Length);
    }
}
