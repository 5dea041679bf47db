using PostLinter.Cli.Commands;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli;

/// <summary>The command as a function: arguments and streams in, an exit code out.</summary>
public static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="environment">The rest of the world.</param>
    /// <returns>0, 1 or 2, as the contract says.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter error, CliEnvironment environment)
    {
        var session = new Session(input, output, error, environment, FindLanguage(args));
        try
        {
            return Dispatch(args, session);
        }
        catch (UsageException e)
        {
            session.Report(e.Message);
        }
        catch (InputException e)
        {
            session.Report($"{e.Path}: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            session.Report(session.Say("afgebroken; bestanden die nog niet klaar waren, zijn niet veranderd", "stopped; files that were not ready are unchanged"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Report(session.Say(
                "de uitvoer werd gesloten voordat het rapport af was, of de schijf is vol",
                "the output was closed before the report was complete, or the disk is full"));
        }
        catch (Exception e) when (IsDamage(e))
        {
            session.Report(session.Say(
                "een tabel van postlint zelf is beschadigd of van een andere versie; installeer postlint opnieuw",
                "a table of postlint itself is damaged or of another version; install postlint again"));
        }
        catch (Exception e)
        {
            // A stack trace helps nobody who has a post to write; the name of the fault is enough for a report.
            session.Report(session.Say(
                $"er ging iets mis in postlint zelf ({e.GetType().Name}); meld dit, zonder je bericht mee te sturen",
                $"something went wrong in postlint itself ({e.GetType().Name}); report this, without your draft"));
        }

        return ExitCodes.Trouble;
    }

    /// <summary>True if a word table or model was refused by its reader; no draft can be checked then.</summary>
    internal static bool IsDamage(Exception e) => e is InvalidDataException or TypeInitializationException { InnerException: InvalidDataException };

    private static int Dispatch(string[] args, Session session)
    {
        if (args is [] or ["help"] || (args[0].StartsWith('-') && Help.IsAsked(args)))
        {
            Help.WriteAll(session);
            return ExitCodes.Clean;
        }

        if (args[0] is "--version" or "version")
        {
            session.Print($"postlint {ToolVersion.Value}\n");
            return ExitCodes.Clean;
        }

        var isHelp = args[0] == "help";
        var rest = isHelp ? args[1..] : args;
        var command = CommandTable.Find(rest) ?? throw new UsageException(Unknown(rest, session));
        using var form = command.Build();
        if (isHelp || Help.IsAsked(rest))
        {
            Help.Write(command, form, session);
            return ExitCodes.Clean;
        }

        form.Parse(rest[command.Words..], session);
        var code = form.Run(session);
        return session.IsTroubled ? ExitCodes.Trouble : code;
    }

    private static string Unknown(string[] args, Session session)
    {
        if (args[0].StartsWith('-'))
        {
            return session.Say(
                $"'{args[0]}' staat vóór het commando; schrijf bijvoorbeeld postlint check {args[0]}",
                $"'{args[0]}' stands before the command; write for instance postlint check {args[0]}");
        }

        return CommandTable.Nearest(args) is { } near
            ? session.Say($"onbekend commando '{args[0]}'; bedoelde je '{near}'?", $"unknown command '{args[0]}'; did you mean '{near}'?")
            : session.Say(
                $"onbekend commando '{args[0]}'; postlint --help toont welke er zijn. Een bericht nalezen gaat met: postlint check {args[0]}",
                $"unknown command '{args[0]}'; postlint --help lists them. To check a post: postlint check {args[0]}");
    }

    /// <summary>The language is needed to speak of what is wrong with the arguments, so it is looked up before they are read.</summary>
    private static UserLanguage FindLanguage(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] == "en"))
            {
                return UserLanguage.English;
            }
        }

        return UserLanguage.Dutch;
    }
}
