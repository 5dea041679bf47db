using Microsoft.Extensions.FileSystemGlobbing;

namespace PostLinter.Cli.Inputs;

/// <summary>Turns the paths of a command line into files: files as they are, folders and globs by their drafts.</summary>
internal static class FileFinder
{
    private static readonly string[] DraftPatterns = ["**/*.md", "**/*.markdown", "**/*.txt"];

    private static readonly Lazy<Matcher> Drafts = new(() => CreateMatcher(DraftPatterns));

    /// <summary>True for a name, from the folder that is searched, that a search of that folder would find.</summary>
    public static bool IsDraft(string name) => Drafts.Value.Match(name).HasMatches;

    /// <summary>Files in order, each once, named as the path was.</summary>
    /// <param name="path">A file, a folder or a glob.</param>
    /// <param name="folder">The folder that a relative path starts from.</param>
    /// <exception cref="InputException">A glob or folder holds no draft.</exception>
    public static IReadOnlyList<string> Find(string path, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        if (Directory.Exists(full))
        {
            // "./a.md" is "a.md" to whoever compares names, such as GitHub.
            var found = Match(full, DraftPatterns, path is "." or "./" ? string.Empty : path);
            return found.Count > 0 ? found
                : throw new InputException(path, "in deze map staat geen concept (.md of .txt)");
        }

        if (path.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(full))
        {
            var root = Path.IsPathRooted(path) ? Path.GetPathRoot(path)! : folder;
            var pattern = Path.IsPathRooted(path) ? Path.GetRelativePath(root, path) : path;
            var found = Match(root, [pattern.Replace('\\', '/')], root == folder ? string.Empty : root);
            return found.Count > 0 ? found : throw new InputException(path, "geen enkel bestand past bij dit patroon");
        }

        return [path];
    }

    private static List<string> Match(string root, string[] patterns, string prefix)
    {
        if (!Directory.Exists(root))
        {
            return [];
        }

        return [.. CreateMatcher(patterns).GetResultsInFullPath(root)
            .Select(f => Path.Combine(prefix, Path.GetRelativePath(root, f)))
            .Order(StringComparer.Ordinal)];
    }

    private static Matcher CreateMatcher(string[] patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);

        // Folders of tools, not of people.
        matcher.AddExcludePatterns(["**/.*/**", "**/node_modules/**"]);
        return matcher;
    }
}
