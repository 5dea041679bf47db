namespace PostLinter.Training.Corpora;

/// <summary>The data sheet of the corpora, <c>corpora/README.md</c>.</summary>
public static class DataSheet
{
    /// <summary>The sheet with the counts of what the corpora now hold.</summary>
    /// <param name="folders">The working copy.</param>
    /// <param name="report">What was found in the corpora.</param>
    /// <exception cref="FormatException">The sheet has no place for the counts.</exception>
    public static string Renew(ProjectFolders folders, CorpusReport report)
    {
        var table = CorpusTable.Build(report.Files, CorpusSplit.Read(Path.Combine(folders.Corpora, "split.txt")));
        return CorpusTable.Place.Put(File.ReadAllText(Path.Combine(folders.Corpora, "README.md")), table);
    }
}
