using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.RuleCode;
using PostLinter.Service;
using PostLinter.Service.Access;

namespace PostLinter.Cli.Serving;

/// <summary><c>serve --install</c> and <c>serve --uninstall</c>: writes or removes what starts the service at login.</summary>
internal static class LoginSetup
{
    public static int Run(ServeSettings settings, bool isWanted, Session session)
    {
        var system = session.Environment.System ?? new HostSystem();
        var entry = LoginEntry.For(system.LoginPlatform, system.Home, CommandOf(settings, system));
        if (isWanted)
        {
            Install(entry, system, session);
        }
        else
        {
            Uninstall(entry, system, session);
        }

        return ExitCodes.Clean;
    }

    private static void Install(LoginEntry entry, HostSystem system, Session session)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(entry.File)!);
        AtomicFile.WriteText(entry.File, entry.Content, session);
        session.Print(session.Say($"Geschreven: {entry.File}\n", $"Written: {entry.File}\n"));
        Run(entry.Enable, system, session);
        if (!session.IsTroubled)
        {
            session.Print(session.Say(
                "De dienst draait, en start voortaan als je inlogt. De pagina opent met: postlint serve --open\n",
                "The service runs, and starts at login from now on. Open the page with: postlint serve --open\n"));
        }
    }

    private static void Uninstall(LoginEntry entry, HostSystem system, Session session)
    {
        if (!File.Exists(entry.File))
        {
            session.Print(session.Say("De dienst startte al niet vanzelf; er is niets veranderd.\n", "The service did not start by itself; nothing was changed.\n"));
            return;
        }

        Run(entry.Disable, system, session);
        File.Delete(entry.File);
        session.Print(session.Say($"Weggehaald: {entry.File}\n", $"Removed: {entry.File}\n"));
    }

    private static void Run(IEnumerable<LoginCommand> commands, HostSystem system, Session session)
    {
        foreach (var command in commands)
        {
            if (!system.RunCommand(command))
            {
                session.Report(session.Say(
                    $"'{command}' lukte niet; voer dit zelf uit, of vraag je beheerder", $"'{command}' failed; run it yourself, or ask your administrator"));
                return;
            }
        }
    }

    /// <summary>This program again, with the options that matter; one that runs under the <c>dotnet</c> command is started that way.</summary>
    private static LoginCommand CommandOf(ServeSettings settings, HostSystem system)
    {
        List<string> arguments = [.. system.Program.Skip(1), "serve", "--port", $"{settings.Port}"];
        if (settings.TokenFile != AccessToken.DefaultFile)
        {
            arguments.AddRange(["--token-file", settings.TokenFile]);
        }

        if (settings.ConfigFile is { } file)
        {
            arguments.AddRange(["--config", file]);
        }

        if (settings.AllowsRuleCode)
        {
            arguments.Add("--" + RuleAssemblies.Option);
        }

        return settings.Port == 0
            ? throw new ServiceException(new(
                "een dienst die vanzelf start heeft een vaste poort nodig; laat --port 0 weg", "a service that starts by itself needs a fixed port; leave out --port 0"))
            : new LoginCommand(system.Program[0], arguments);
    }
}
