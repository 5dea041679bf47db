using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Watching;

/// <summary>Carries out <c>check --watch</c>: checks, and checks again each time that something changes, until Ctrl-C.</summary>
internal sealed class WatchRun(CheckSettings settings, Session session)
{
    private const string ClearScreen = "\u001b[2J\u001b[3J\u001b[H";

    public int Run()
    {
        var clean = new CleanDrafts(settings.Clock);
        var cancelled = session.Environment.Cancelled;
        var code = ExitCodes.Clean;
        using var watcher = new DraftWatcher(Folders(), settings.OutputFile is { } output ? session.Environment.Resolve(output) : null);
        try
        {
            while (true)
            {
                clean.StartRound();
                code = new CheckRun(settings, session, clean).Run();
                Say(clean.Round);
                watcher.Wait(cancelled);
                if (session.Environment.OutputIsTerminal)
                {
                    session.Print(ClearScreen);
                }
            }
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            return code;
        }
    }

    private void Say((int Seen, int Clean) round) => session.Print(session.Say(
        $"Nagelezen: {round.Seen}, waarvan {round.Clean} zonder melding. Ik kijk mee tot je op Ctrl-C drukt.\n",
        $"Checked: {round.Seen}, of which {round.Clean} without a finding. Watching until you press Ctrl-C.\n"));

    /// <summary>The folders in which the drafts lie, none inside another.</summary>
    private List<string> Folders()
    {
        var all = settings.Paths.Count == 0 ? [session.Environment.Folder] : settings.Paths.Select(FolderOf).Distinct().ToList();
        return [.. all.Where(f => !all.Exists(o => o != f && f.StartsWith(Path.TrimEndingDirectorySeparator(o) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))];
    }

    private string FolderOf(string path)
    {
        var full = session.Environment.Resolve(path);
        while (!Directory.Exists(full))
        {
            full = Path.GetDirectoryName(full)!;
        }

        return full;
    }
}
