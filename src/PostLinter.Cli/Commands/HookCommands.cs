using PostLinter.Cli.Hooks;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint hook install</c> and <c>postlint hook uninstall</c>: a check before every git commit.</summary>
internal static class HookCommands
{
    public static CommandForm BuildInstall()
    {
        var form = new CommandForm();
        var failOn = form.Value("fail-on", "ERNST", new("vanaf welke ernst een commit stopt (warning)", "from which severity a commit stops (warning)"), "error", "warning", "info");
        var force = form.Flag("force", new("bewaar een haak die er al is, en laat die eerst draaien", "keep a hook that is there, and have it run first"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint hook install", "lees elk bericht na voordat het in git komt", "check every draft before it goes into git");
        form.Run = session =>
        {
            var script = HookScript.Write(session.Environment.Program, form.Choose(failOn, session) ?? "warning", session);
            var isChained = new HookFile(session).Install(script, force.HasValue());
            session.Print(session.Say(
                $"Klaar: voor elke commit in deze map wordt nagelezen wat er klaarstaat.{(isChained ? " De haak die er al was, draait eerst." : string.Empty)}\n",
                $"Done: before each commit in this folder, what is staged is checked.{(isChained ? " The hook that was there runs first." : string.Empty)}\n"));
            return ExitCodes.Clean;
        };
        return form;
    }

    public static CommandForm BuildUninstall()
    {
        var form = new CommandForm();
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint hook uninstall", "haal het weer weg", "remove it again");
        form.Run = session =>
        {
            var isBack = new HookFile(session).Uninstall();
            session.Print(session.Say(
                $"De haak van postlint is weg.{(isBack ? " De haak van daarvoor staat er weer." : string.Empty)}\n",
                $"The hook of postlint is gone.{(isBack ? " The one before it is back." : string.Empty)}\n"));
            return ExitCodes.Clean;
        };
        return form;
    }
}
