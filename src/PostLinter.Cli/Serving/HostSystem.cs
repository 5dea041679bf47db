using System.ComponentModel;
using System.Diagnostics;

namespace PostLinter.Cli.Serving;

/// <summary>What <c>serve</c> sees of the system: who uses it, and the programs that it may call on. Tests make up their own.</summary>
public sealed record HostSystem
{
    /// <summary>The folder of the user.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>How this machine starts programs at login.</summary>
    public LoginPlatform LoginPlatform { get; init; } =
        OperatingSystem.IsWindows() ? LoginPlatform.WindowsTask : OperatingSystem.IsMacOS() ? LoginPlatform.Launchd : LoginPlatform.Systemd;

    /// <summary>This program as it can be started again: its file, or <c>dotnet</c> and the file that it runs.</summary>
    public IReadOnlyList<string> Program { get; init; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet"
            ? [Environment.ProcessPath!, Path.GetFullPath(Environment.GetCommandLineArgs()[0])]
            : [Environment.ProcessPath ?? "postlint"];

    /// <summary>Runs a program of the system; false if it is not there or fails.</summary>
    public Func<LoginCommand, bool> RunCommand { get; init; } = RunToEnd;

    /// <summary>Opens a page in the browser; false if there is none.</summary>
    public Func<string, bool> OpenBrowser { get; init; } = Open;

    private static bool Open(string url)
    {
        if (!OperatingSystem.IsWindows())
        {
            return RunToEnd(new LoginCommand(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [url]));
        }

        try
        {
            using var shell = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static bool RunToEnd(LoginCommand command)
    {
        // What the program says is for nobody; standard output belongs to the first line of the service.
        var start = new ProcessStartInfo(command.Program, command.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
