using PostLinter.Core.Data;
using PostLinter.Training.Corpora;

namespace PostLinter.Fuzz.Targets;

/// <summary>Texts of the repository to begin with.</summary>
internal static class Drafts
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>Every so manieth labelled draft, without its labels.</summary>
    public static IEnumerable<string> Plain(int every) =>
        CorpusReader.ReadFolder(PathOf("corpora/drafts"), []).Where((d, i) => i % every == 0).Select(d => d.Text);

    /// <summary>Drafts with what is known of them in front.</summary>
    public static IEnumerable<string> WithFrontMatter(int every) => CorpusReader.ReadFolder(PathOf("corpora/drafts"), [])
        .Where((d, i) => i % every == 1)
        .Select(d => $"---\n{string.Concat(d.Metadata.Entries.Select(e => $"{e.Key}: {DataText.Show(e.Value)}\n"))}---\n\n{d.Text}");

    /// <summary>Pages of Markdown, in pieces.</summary>
    public static IEnumerable<string> Pages() => Directory.GetFiles(PathOf("docs"), "*.md").Order(StringComparer.Ordinal)
        .SelectMany(f => File.ReadAllText(f).Split("\n## ").Select(p => p.Length > 1500 ? p[..1500] : p));

    /// <summary>A file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string PathOf(string path) => Path.Combine(Root.Value, path);

    private static string FindRoot()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "PostLinter.sln")))
                {
                    return folder;
                }
            }
        }

        throw new DirectoryNotFoundException("Run this inside the repository.");
    }
}
