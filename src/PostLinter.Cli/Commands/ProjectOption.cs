using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Hosting;
using PostLinter.Training;

namespace PostLinter.Cli.Commands;

/// <summary>The option of the commands that work on the project itself: where its working copy lies.</summary>
internal static class ProjectOption
{
    public static CommandOption Add(CommandForm form) => form.Value(
        "project", "MAP", new("de map van het project zelf; anders die waarin je staat", "the project's own folder; otherwise the one you are in"));

    /// <summary>The working copy that was named or that the run started in.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ProjectFolders Find(CommandOption option, Session session)
    {
        var folder = session.Environment.Resolve(option.Value() ?? ".");
        return ProjectFolders.Find(folder) ?? throw new UsageException(session.Say(
            $"in {option.Value() ?? "deze map"} staan geen corpora; dit commando werkt op de broncode van PostLinter, noem die map met --project MAP",
            $"there are no corpora in {option.Value() ?? "this folder"}; this command works on the source code of PostLinter, name that folder with --project MAP"));
    }
}
