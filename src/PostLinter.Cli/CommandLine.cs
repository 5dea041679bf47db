using PostLinter.Cli.Commands;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Core.Data;
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
        catch (IOException) when (!output.CanWrite)
        {
            session.Report(session.Say("de uitvoer werd gesloten voordat het rapport af was", "the output was closed before the report was complete"));
        }
        catch (IOException)
        {
            session.Report(session.Say(
                "de uitvoer werd gesloten voordat het rapport af was, of de schijf is vol",
                "the output was closed before the report was complete, or the disk is full"));
        }

        return ExitCodes.Trouble;
    }

    private static int Dispatch(string[] args, Session session)
    {
        if (args.Length == 0 || CommandTable.Find(args[0]) is not { } command)
        {
            throw new UsageException(Unknown(args.FirstOrDefault(), session));
        }

        using var form = command.Build();
        form.Parse(args[1..], session);
        var code = form.Run(session);
        return session.IsTroubled ? ExitCodes.Trouble : code;
    }

    private static string Unknown(string? word, Session session)
    {
        var near = word is null ? null : Suggestion.Nearest(word, CommandTable.All.Select(c => c.Name));
        return near is null
            ? session.Say($"onbekend commando '{word}'; postlint --help toont welke er zijn", $"unknown command '{word}'; postlint --help lists them")
            : session.Say($"onbekend commando '{word}'; bedoelde je '{near}'?", $"unknown command '{word}'; did you mean '{near}'?");
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
