using PostLinter.Cli.Files;
using PostLinter.Cli.Git;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Hooks;

/// <summary>
/// The pre-commit hook of a repository, where git looks for it (<c>core.hooksPath</c> included). A hook of somebody else is
/// never lost: with force it is kept beside ours, which runs it first, and it comes back when ours goes.
/// </summary>
internal sealed class HookFile
{
    private const UnixFileMode Executable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly Session _session;

    /// <exception cref="UsageException">The folder is in no repository.</exception>
    public HookFile(Session session)
    {
        _session = session;
        var git = new GitProgram(session);
        git.FindRoot();
        Path = session.Environment.Resolve(git.Ask("rev-parse", "--git-path", "hooks/pre-commit").Line);

        // "<scope>\t<folder>": a folder of one's whole account serves every repository on the machine.
        var scope = git.Ask("config", "--show-scope", "--get", "core.hooksPath").Line.Split('\t')[0];
        IsShared = scope is "global" or "system";
    }

    public string Path { get; }

    /// <summary>True if other repositories have the same hook.</summary>
    public bool IsShared { get; }

    private string Earlier => Path + HookScript.EarlierSuffix;

    /// <summary>Writes the hook; an older one of ours is renewed.</summary>
    /// <returns>True if a hook of somebody else is kept and runs first.</returns>
    /// <exception cref="UsageException">There is a hook of somebody else, and no force.</exception>
    public bool Install(string script, bool force)
    {
        var shown = _session.Environment.Shorten(Path);
        if (IsShared && !force)
        {
            throw new UsageException(_session.Say(
                $"git haalt zijn haken voor al je mappen uit één plek ({shown}); met --force komt postlint daarin te staan",
                $"git takes its hooks for all your folders from one place ({shown}); --force puts postlint there"));
        }

        if (File.Exists(Path) && !IsOurs())
        {
            if (!force)
            {
                throw new UsageException(_session.Say(
                    $"er is al een haak van iets anders ({shown}), en die blijft staan; zet daar deze regel in: postlint check --staged || exit 1 (of laat postlint hem eerst draaien, met --force)",
                    $"there is a hook of something else ({shown}), which stays; add this line to it: postlint check --staged || exit 1 (or have postlint run it first, with --force)"));
            }

            if (File.Exists(Earlier))
            {
                throw new UsageException(_session.Say(
                    $"er staan twee haken van iets anders ({shown} en {System.IO.Path.GetFileName(Earlier)}), en beide blijven staan; voeg ze eerst samen tot één",
                    $"there are two hooks of something else ({shown} and {System.IO.Path.GetFileName(Earlier)}), and both stay; first join them into one"));
            }

            File.Move(Path, Earlier);
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        AtomicFile.WriteText(Path, script, _session);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, Executable);
        }

        return File.Exists(Earlier);
    }

    /// <summary>Takes our hook away and gives the place back to the one that was there.</summary>
    /// <returns>True if there was one before ours.</returns>
    /// <exception cref="UsageException">The hook is not ours.</exception>
    public bool Uninstall()
    {
        if (!File.Exists(Path) || !IsOurs())
        {
            throw new UsageException(_session.Say(
                "hier staat geen haak van postlint, dus er is niets weggehaald",
                "there is no hook of postlint here, so nothing was removed"));
        }

        if (!File.Exists(Earlier))
        {
            File.Delete(Path);
            return false;
        }

        File.Move(Earlier, Path, overwrite: true);
        return true;
    }

    private bool IsOurs() => File.ReadLines(Path).Take(2).Any(l => l.StartsWith(HookScript.Mark, StringComparison.Ordinal));
}
