using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PostLinter.Training.Corpora.Checks;

namespace PostLinter.Training.Corpora;

/// <summary>What the corpora hold, and what is wrong with them.</summary>
/// <param name="Files">The files that were read.</param>
/// <param name="Statistics">Counts of all drafts together.</param>
/// <param name="Issues">The issues, in the order of the files as far as they have a place.</param>
public sealed record CorpusReport(ImmutableArray<CorpusFile> Files, CorpusStatistics Statistics, ImmutableArray<CorpusIssue> Issues);

/// <summary>Checks the labelled drafts: their form, each label by itself, labels against each other, variety and balance.</summary>
public static partial class CorpusChecker
{
    /// <summary>Checks the corpora of a project's folder.</summary>
    public static CorpusReport Check(string root)
    {
        var issues = new List<CorpusIssue>();
        var files = CorpusFile.ReadFolder(Path.Combine(root, "corpora", "drafts"), issues);
        var listed = PublicPersons(Path.Combine(root, "src", "PostLinter.Dutch", "Lexicons", "words", "public-persons.txt"));
        issues.AddRange(Check(files, RuleIds(Path.Combine(root, "src", "PostLinter", "Protocols")), listed));
        var drafts = files.SelectMany(f => f.Drafts).ToArray();
        issues.AddRange(CheckWhole(drafts));
        return new CorpusReport(files, CorpusStatistics.Of(drafts), [.. issues]);
    }

    /// <summary>Checks the variety and the balance of all drafts together.</summary>
    public static IEnumerable<CorpusIssue> CheckWhole(IReadOnlyCollection<LabelledDraft> drafts) =>
        BalanceCheck.Check(CorpusStatistics.Of(drafts)).Concat(VarietyCheck.Check(drafts));

    /// <summary>Checks drafts one by one and against each other, not the corpora as a whole.</summary>
    /// <param name="files">The drafts.</param>
    /// <param name="rules">The rules that exist.</param>
    /// <param name="publicPersons">Full names of public persons.</param>
    public static IEnumerable<CorpusIssue> Check(IReadOnlyCollection<CorpusFile> files, IReadOnlySet<string> rules, IEnumerable<string> publicPersons)
    {
        var publicNames = NameCheck.PublicNames(files, publicPersons);
        return FormCheck.Check(files, rules)
            .Concat(files.SelectMany(f => f.Drafts).SelectMany(d => LabelCheck.Check(d).Concat(NameCheck.Check(d, publicNames))));
    }

    /// <summary>The rules that the packs in a folder name.</summary>
    public static IReadOnlySet<string> RuleIds(string packs) => Directory.EnumerateFiles(packs, "*.yaml")
        .SelectMany(p => RuleId().Matches(File.ReadAllText(p)).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> PublicPersons(string path) =>
        File.ReadLines(path).Select(l => l.Split('\t')[0].Trim()).Where(l => l.Length > 1 && l[0] != '#');

    [GeneratedRegex(@"\bPL\d{4}\b")]
    private static partial Regex RuleId();
}
