using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>Prints what the checker finds in the corpora and brings the counts in their data sheet up to date.</summary>
internal static class CheckCommand
{
    /// <returns>Zero if nothing is wrong.</returns>
    public static int Run(string root, TextWriter output)
    {
        var report = CorpusChecker.Check(root);
        foreach (var issue in report.Issues)
        {
            output.WriteLine(issue);
        }

        foreach (var kind in report.Issues.CountBy(i => i.Kind).OrderBy(k => k.Key))
        {
            output.WriteLine($"{kind.Key}: {kind.Value}");
        }

        output.WriteLine(report.Statistics);
        var sheet = Path.Combine(root, "corpora", "README.md");
        var table = CorpusTable.Build(report.Files, CorpusSplit.Read(Path.Combine(root, "corpora", "split.txt")));
        File.WriteAllText(sheet, CorpusTable.Put(File.ReadAllText(sheet), table));
        return report.Issues.IsEmpty ? 0 : 1;
    }
}
