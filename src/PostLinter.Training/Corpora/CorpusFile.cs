using System.Collections.Immutable;

namespace PostLinter.Training.Corpora;

/// <summary>One file of drafts: one voice.</summary>
/// <param name="Name">The file's name without folder and extension.</param>
/// <param name="Drafts">Its drafts, in order.</param>
public sealed record CorpusFile(string Name, ImmutableArray<LabelledDraft> Drafts)
{
    /// <summary>The files of a folder in the order of their names; what cannot be read becomes an issue.</summary>
    public static ImmutableArray<CorpusFile> ReadFolder(string folder, List<CorpusIssue> issues)
    {
        var files = ImmutableArray.CreateBuilder<CorpusFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var errors = new List<string>();
            var name = Path.GetFileNameWithoutExtension(path);
            files.Add(new CorpusFile(name, [.. CorpusReader.ReadFile(path, errors)]));
            issues.AddRange(errors.Select(e => new CorpusIssue(CorpusIssueKind.Form, name, e.Replace(path, "line", StringComparison.Ordinal))));
        }

        return files.ToImmutable();
    }
}
