using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Git;

/// <summary>
/// Asks git which drafts are new or different. A draft that was renamed counts as new, one that was deleted does not
/// count; links and submodules are no drafts.
/// </summary>
internal sealed class GitChanges(GitProgram git, Session session)
{
    private const string RegularFile = "100";

    /// <param name="selection">What is compared with what.</param>
    /// <param name="paths">Files, folders and globs to stay within; empty for the whole repository.</param>
    /// <exception cref="UsageException">There is no repository, or the revision is unknown.</exception>
    public IReadOnlyList<ChangedDraft> Find(GitSelection selection, IReadOnlyList<string> paths)
    {
        var root = git.FindRoot();
        string[] within = paths.Count == 0 ? [":/"] : [.. paths.Select(PathSpec)];
        var drafts = new SortedDictionary<string, ChangedDraft>(StringComparer.Ordinal);
        foreach (var (name, blob, isConflicted) in Compare(selection, within))
        {
            if (FileFinder.IsDraft(name))
            {
                drafts[name] = new ChangedDraft(Path.Combine(root, name), selection.IsStaged ? blob : null, isConflicted);
            }
        }

        if (!selection.IsStaged)
        {
            // Beside a commit, git shows a conflict as any change; only beside the index as what it is.
            foreach (var name in Run(["diff", "-z", "--name-only", "--diff-filter=U", "--", .. within]).Where(drafts.ContainsKey))
            {
                drafts[name] = drafts[name] with { IsConflicted = true };
            }

            foreach (var name in Run(["ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", .. within]).Where(FileFinder.IsDraft))
            {
                drafts.TryAdd(name, new ChangedDraft(Path.Combine(root, name), null, false));
            }
        }

        return [.. drafts.Values];
    }

    /// <summary>Entries of <c>git diff --raw -z</c>: <c>:mode mode id id status</c> and, each behind a NUL, a name.</summary>
    private IEnumerable<(string Name, string Blob, bool IsConflicted)> Compare(GitSelection selection, string[] within)
    {
        var command = new List<string> { "diff", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-color", "--ignore-submodules=all", "--diff-filter=d" };
        if (selection.IsStaged)
        {
            command.Add("--cached");
        }

        if (selection.Since is { } revision)
        {
            command.Add(FindBase(revision));
        }
        else if (!selection.IsStaged)
        {
            command.Add("HEAD");
        }

        var parts = Run([.. command, "--", .. within]);
        for (var i = 0; i + 1 < parts.Count; i += 2)
        {
            var fields = parts[i].Split(' ');
            var isConflicted = fields[4].StartsWith('U');
            if (isConflicted || fields[1].StartsWith(RegularFile, StringComparison.Ordinal))
            {
                yield return (parts[i + 1], fields[3], isConflicted);
            }
        }
    }

    /// <summary>
    /// Where the work since a revision began: what others did there in the meantime is not ours to check. Without a common
    /// commit (a shallow clone may have cut it off) the revision itself is compared with, which finds more, never less.
    /// </summary>
    private string FindBase(string revision)
    {
        var commit = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.Code == 0)
        {
            var common = git.Ask("merge-base", commit.Line, "HEAD");
            return common.Code == 0 ? common.Line : commit.Line;
        }

        var isShallow = git.Ask("rev-parse", "--is-shallow-repository").Line == "true";
        throw new UsageException(isShallow
            ? session.Say(
                $"'{revision}' zit niet in deze kopie, want die heeft alleen de laatste versies; haal de rest op met git fetch --unshallow (in een GitHub Action: fetch-depth: 0)",
                $"'{revision}' is not in this copy, which holds the last versions only; fetch the rest with git fetch --unshallow (in a GitHub Action: fetch-depth: 0)")
            : session.Say(
                $"git kent geen versie '{revision}'; git log en git branch tonen welke er zijn",
                $"git knows no revision '{revision}'; git log and git branch list them"));
    }

    private List<string> Run(string[] args)
    {
        var answer = git.Ask(args);
        if (answer.Code == 0)
        {
            return [.. answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
        }

        throw new UsageException(answer.Error switch
        {
            var e when e.Contains("outside repository", StringComparison.Ordinal) => session.Say(
                "een van de paden ligt buiten deze git-map; noem alleen paden daarbinnen",
                "one of the paths lies outside this git folder; name paths inside it only"),
            var e when e.Contains("bad revision 'HEAD'", StringComparison.Ordinal) => session.Say(
                "er is nog geen commit om mee te vergelijken; gebruik --staged, of lees alles na met: postlint check .",
                "there is no commit yet to compare with; use --staged, or check everything with: postlint check ."),
            _ => session.Say(
                "git kon niet vertellen wat er veranderd is; kijk wat git status zegt",
                "git could not tell what has changed; see what git status says"),
        });
    }

    private string PathSpec(string path)
    {
        var isGlob = path.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(session.Environment.Resolve(path));
        return (isGlob ? ":(glob)" : ":(literal)") + (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path);
    }
}
