using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>A model that was trained.</summary>
/// <param name="Path">Where it belongs, below the folder of models.</param>
/// <param name="Data">Its bytes.</param>
public sealed record TrainedModel(string Path, byte[] Data);

/// <summary>Rebuilds every model from the training part of the corpora. The same drafts and lists give the same bytes.</summary>
public static class ModelTraining
{
    /// <param name="folders">The working copy.</param>
    /// <param name="log">Receives a line of progress now and then.</param>
    /// <param name="options">How the entity model is trained; as the shipped one if null.</param>
    /// <exception cref="FormatException">A draft is broken.</exception>
    public static IEnumerable<TrainedModel> TrainAll(ProjectFolders folders, Action<string> log, EntityTrainingOptions? options = null)
    {
        var drafts = folders.ReadDrafts(CorpusPart.Train);
        log($"{drafts.Count} drafts");
        var calibration = folders.ReadDrafts(CorpusPart.Development);
        yield return new TrainedModel("impressions/impressions.bin", ImpressionTraining.Train(drafts));
        yield return new TrainedModel("entities/roles.bin", RoleTraining.Train(drafts));
        yield return new TrainedModel("entities/entities.bin", EntityTraining.Train(drafts, calibration, folders.WordLists, options ?? new(), log));
    }
}
