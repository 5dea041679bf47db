using System.Diagnostics;

namespace PostLinter.Cli.Tests;

/// <summary>A desk in a git repository of its own, with the real program within reach of hooks.</summary>
internal sealed class GitDesk : IDisposable
{
    public GitDesk(bool isEmpty = false)
    {
        Desk = new Desk();
        Desk.Environment = Desk.Environment with { Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "postlint.exe" : "postlint") };
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
        Git("config", "commit.gpgsign", "false");
        if (!isEmpty)
        {
            Commit("welkom.md", "Welkom op onze pagina.\n");
        }
    }

    public Desk Desk { get; }

    public void Write(string name, string text) => Desk.Write(name, text);

    public Outcome Run(params string[] args) => Desk.Run(args);

    /// <summary>Writes a file and commits it, past any hook.</summary>
    public void Commit(string name, string text)
    {
        Write(name, text);
        Git("add", "--", name);
        Git("commit", "-q", "--no-verify", "-m", "x");
    }

    /// <summary>Runs git and wants it to succeed.</summary>
    public string Git(params string[] args)
    {
        var outcome = TryGit(args);
        return outcome.Code == 0 ? outcome.Output : throw new InvalidOperationException($"git {string.Join(' ', args)}: {outcome.Error}");
    }

    public Outcome TryGit(params string[] args)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Desk.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        // Git keeps its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(Desk.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Desk.Dispose();
    }
}
