using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Git;

/// <summary>
/// Runs git in the folder of the session. What a hook was given (such as the index of <c>commit -a</c>) goes on to it by
/// its environment; connections are refused, also those by which a partial clone fetches what it lacks.
/// </summary>
internal sealed class GitProgram(Session session)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What a call gave: exit code, standard output as text, standard error.</summary>
    public sealed record Answer(int Code, string Output, string Error)
    {
        public string Line => Output.TrimEnd('\n', '\r');
    }

    /// <summary>Starts git with its three streams redirected.</summary>
    /// <exception cref="UsageException">There is no git.</exception>
    public Process Start(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = session.Environment.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            StandardInputEncoding = Utf8,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("protocol.allow=never");
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException(session.Say(
                "git is niet gevonden; installeer git, of lees de bestanden na door ze te noemen: postlint check MAP",
                "git was not found; install git, or check the files by naming them: postlint check FOLDER"));
        }
    }

    /// <summary>Runs git to its end.</summary>
    public Answer Ask(params IEnumerable<string> args)
    {
        using var process = Start(args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(session.Environment.Cancelled);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>The top of the working tree that the session's folder lies in.</summary>
    /// <exception cref="UsageException">It lies in none.</exception>
    public string FindRoot()
    {
        var answer = Ask("rev-parse", "--is-inside-work-tree", "--show-cdup");
        var lines = answer.Output.Split('\n');
        if (answer.Code == 0 && lines[0] == "true")
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(lines[1], session.Environment.Folder));
        }

        throw new UsageException(answer.Error.Contains("dubious ownership", StringComparison.Ordinal)
            ? session.Say(
                "git vertrouwt deze map niet, want zij is van een andere gebruiker; zie git help config, onder safe.directory",
                "git does not trust this folder, for it belongs to another user; see git help config, safe.directory")
            : session.Say(
                "deze map wordt niet door git bijgehouden; ga naar je git-map, of noem de bestanden zelf: postlint check MAP",
                "this folder is not tracked by git; go to your git folder, or name the files: postlint check FOLDER"));
    }
}
