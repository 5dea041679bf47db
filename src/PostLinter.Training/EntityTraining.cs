using PostLinter.Dutch.Tagging;
using PostLinter.Training.Corpora;
using PostLinter.Training.Names;

namespace PostLinter.Training;

/// <summary>How the entity model is trained; the defaults are what the shipped model was made with.</summary>
public sealed record EntityTrainingOptions
{
    public int Epochs { get; init; } = 7;

    /// <summary>Copies of each draft with other names, an epoch.</summary>
    public int Copies { get; init; } = 12;

    public float Rate { get; init; } = 0.12f;

    public float Dropout { get; init; } = 0.35f;

    public int Seed { get; init; } = 1;

    /// <summary>So many features get weights; see <see cref="FrequentRows"/>.</summary>
    public int Rows { get; init; } = 110_000;
}

/// <summary>Trains the model that finds persons, schools, places and organisations.</summary>
public static class EntityTraining
{
    /// <summary>The model's bytes.</summary>
    /// <param name="drafts">Drafts to learn from.</param>
    /// <param name="others">Drafts to calibrate the confidence on.</param>
    /// <param name="lists">Folder of our own word lists.</param>
    /// <param name="options">The settings.</param>
    /// <param name="log">Receives a line an epoch.</param>
    public static byte[] Train(
        IReadOnlyList<LabelledDraft> drafts, IReadOnlyList<LabelledDraft> others, string lists, EntityTrainingOptions options, Action<string> log)
    {
        var pools = new NamePools(lists, drafts);
        var likeness = new LikenessTraining(pools, EntitySamples.Words(drafts), options.Seed);
        var samples = new EntitySamples(pools, likeness.Of);
        CrfTrainer? trainer = null;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            // New names every time: the model meets each draft often and each name seldom.
            var sequences = samples.Build(drafts, options.Copies, options.Seed + epoch);
            trainer ??= new CrfTrainer(options.Rate, options.Dropout, options.Seed, FrequentRows.Among(
                sequences.SelectMany(s => s.Features).SelectMany(f => f), 1 << TokenFeatures.Bits, options.Rows));
            log($"epoch {epoch + 1}: {sequences.Count} blocks, loss a token {trainer.Epoch(sequences):0.0000}");
        }

        var data = trainer!.Export(likeness.Weights);
        Calibration.Fit(data, others);
        return data;
    }
}
