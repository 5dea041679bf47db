using PostLinter.Training.Corpora;
using Xunit;

namespace PostLinter.Training.Tests.Corpora;

/// <summary>The corpora themselves.</summary>
public sealed class CorpusTests
{
    private static readonly CorpusReport Report = CorpusChecker.Check(Repository.Root);

    [Theory]
    [InlineData(CorpusIssueKind.Form)]
    [InlineData(CorpusIssueKind.Rules)]
    [InlineData(CorpusIssueKind.Label)]
    [InlineData(CorpusIssueKind.Consistency)]
    [InlineData(CorpusIssueKind.Balance)]
    public void Nothing_is_wrong_with(CorpusIssueKind kind) => Assert.Empty(Report.Issues.Where(i => i.Kind == kind));

    [Fact]
    public void Every_part_of_the_split_has_drafts()
    {
        var split = CorpusSplit.Read(Path.Combine(Repository.Root, "corpora", "split.txt"));
        var parts = Report.Files.SelectMany(f => f.Drafts).CountBy(d => split.PartOf(d.Id)).ToDictionary();
        Assert.All(Enum.GetValues<CorpusPart>(), part => Assert.True(parts[part] > 250));
    }

    [Fact]
    public void A_voice_stands_on_one_side_of_the_split()
    {
        var split = CorpusSplit.Read(Path.Combine(Repository.Root, "corpora", "split.txt"));
        Assert.All(Report.Files, f => Assert.Single(f.Drafts.Select(d => split.PartOf(d.Id)).Distinct()));
    }

    [Fact]
    public void The_data_sheet_counts_the_drafts_of_every_voice()
    {
        var sheet = File.ReadAllText(Path.Combine(Repository.Root, "corpora", "README.md"));
        var split = CorpusSplit.Read(Path.Combine(Repository.Root, "corpora", "split.txt"));
        foreach (var file in Report.Files)
        {
            var row = CorpusTable.Build([file], split).Split('\n')[2];
            Assert.Contains(string.Join('|', row.Split('|')[..4]), sheet, StringComparison.Ordinal);
        }
    }
}
