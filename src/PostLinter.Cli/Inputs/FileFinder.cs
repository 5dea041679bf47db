using Microsoft.Extensions.FileSystemGlobbing;

namespace PostLinter.Cli.Inputs;

/// <summary>Turns the paths of a command line into files: files as they are, folders and globs by their drafts.</summary>
internal static class FileFinder
{
    private static readonly string[] DraftPatterns = ["**/*.md", "**/*.markdown", "**/*.txt"];

    /// <summary>Files in order, each once.</summary>
    /// <exception cref="InputException">A glob or folder holds no draft.</exception>
    public static IEnumerable<string> Find(string path)
    {
        if (Directory.Exists(path))
        {
            var found = Match(path, DraftPatterns, path);
            return found.Count > 0 ? found
                : throw new InputException(path, "in deze map staat geen concept (.md of .txt)");
        }

        if (path.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(path))
        {
            var root = System.IO.Path.IsPathRooted(path) ? System.IO.Path.GetPathRoot(path)! : ".";
            var found = Match(root, [System.IO.Path.IsPathRooted(path) ? System.IO.Path.GetRelativePath(root, path) : path], root == "." ? string.Empty : root);
            return found.Count > 0 ? found : throw new InputException(path, "geen enkel bestand past bij dit patroon");
        }

        return [path];
    }

    private static List<string> Match(string root, string[] patterns, string prefix)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);

        // Folders of tools, not of people.
        matcher.AddExcludePatterns(["**/.*/**", "**/node_modules/**"]);
        return [.. matcher.GetResultsInFullPath(root)
            .Select(f => System.IO.Path.Combine(prefix, System.IO.Path.GetRelativePath(root, f)))
            .Order(StringComparer.Ordinal)];
    }
}
