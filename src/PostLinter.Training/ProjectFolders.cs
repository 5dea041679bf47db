using PostLinter.Training.Corpora;
using PostLinter.Training.Names;

namespace PostLinter.Training;

/// <summary>Where the parts of a working copy of the project lie.</summary>
/// <param name="Root">Its top folder.</param>
public sealed record ProjectFolders(string Root)
{
    public string Corpora => Path.Combine(Root, "corpora");

    /// <summary>The labelled drafts, a file a voice.</summary>
    public string Drafts => Path.Combine(Corpora, "drafts");

    /// <summary>Drafts written to test one rule each, by others than its authors.</summary>
    public string RuleDrafts => Path.Combine(Corpora, "rules");

    public string Models => Path.Combine(Root, "models");

    /// <summary>Our own lists of words and names.</summary>
    public string WordLists => Path.Combine(Root, "src", "PostLinter.Dutch", "Lexicons", "words");

    /// <summary>The working copy that a folder lies in, or null.</summary>
    public static ProjectFolders? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "corpora", "split.txt")))
            {
                return new ProjectFolders(at.FullName);
            }
        }

        return null;
    }

    /// <summary>Names of many origins, to put in the place of those in the drafts; none where the working copy has no such list.</summary>
    /// <exception cref="FormatException">A line of the list has another form.</exception>
    public IReadOnlyList<OriginNames> ReadNames()
    {
        var path = Path.Combine(Corpora, "names.txt");
        return File.Exists(path) ? OriginNames.Read(File.ReadLines(path)) : [];
    }

    /// <summary>The drafts of one part, voice by voice; voices with none are left out.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="FormatException">A draft is broken; the message names the file and the line.</exception>
    public IReadOnlyList<CorpusFile> ReadVoices(CorpusPart part)
    {
        var issues = new List<CorpusIssue>();
        var split = CorpusSplit.Read(Path.Combine(Corpora, "split.txt"));
        var files = CorpusFile.ReadFolder(Drafts, issues);
        return issues.Count > 0
            ? throw new FormatException(issues[0].ToString())
            : [.. files.Select(f => f with { Drafts = [.. f.Drafts.Where(d => split.PartOf(d.Id) == part)] }).Where(f => !f.Drafts.IsEmpty)];
    }

    /// <summary>The drafts of one part, in the order of the files.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="FormatException">A draft is broken; the message names the file and the line.</exception>
    public IReadOnlyList<LabelledDraft> ReadDrafts(CorpusPart part) => [.. ReadVoices(part).SelectMany(f => f.Drafts)];
}
