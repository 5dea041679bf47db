namespace PostLinter.Cli.Serving;

/// <summary>The ways in which a service can be started when somebody logs in.</summary>
public enum LoginPlatform
{
    /// <summary>A user unit of systemd.</summary>
    Systemd,

    /// <summary>An agent of launchd (macOS).</summary>
    Launchd,

    /// <summary>A task of the Windows task scheduler.</summary>
    WindowsTask,
}

/// <summary>A program and its arguments, each apart.</summary>
public sealed record LoginCommand(string Program, IReadOnlyList<string> Arguments)
{
    public override string ToString() => string.Join(' ', Arguments.Prepend(Program));
}

/// <summary>
/// What makes the service start at login: one file, and the commands that tell the system of it. Nothing here needs an
/// administrator.
/// </summary>
/// <param name="File">Full path of the file.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Enable">Run after the file is written.</param>
/// <param name="Disable">Run before the file is removed.</param>
public sealed record LoginEntry(string File, string Content, IReadOnlyList<LoginCommand> Enable, IReadOnlyList<LoginCommand> Disable)
{
    private const string Label = "nl.postlint.serve";
    private const string Unit = "postlint.service";
    private const string Task = "PostLinter";

    /// <summary>The entry for a platform.</summary>
    /// <param name="platform">How this machine starts programs at login.</param>
    /// <param name="home">The folder of the user.</param>
    /// <param name="command">What is to be started.</param>
    public static LoginEntry For(LoginPlatform platform, string home, LoginCommand command) => platform switch
    {
        LoginPlatform.Systemd => new LoginEntry(
            Path.Combine(home, ".config", "systemd", "user", Unit),
            SystemdUnit(command),
            [Systemctl("daemon-reload"), Systemctl("enable", "--now", Unit)],
            [Systemctl("disable", "--now", Unit)]),
        LoginPlatform.Launchd => Launchd(Path.Combine(home, "Library", "LaunchAgents", Label + ".plist"), command),
        _ => Windows(Path.Combine(home, "AppData", "Local", "postlint", "postlint-task.xml"), command),
    };

    private static LoginCommand Systemctl(params string[] arguments) => new("systemctl", ["--user", .. arguments]);

    /// <summary>Beside the start, systemd keeps the service from everything that it has no need of.</summary>
    private static string SystemdUnit(LoginCommand command) => $"""
        [Unit]
        Description=PostLinter: reads drafts on this computer

        [Service]
        ExecStart={string.Join(' ', command.Arguments.Prepend(command.Program).Select(QuoteForSystemd))}
        Restart=on-failure
        RestartSec=5
        NoNewPrivileges=true
        UMask=0077
        RestrictAddressFamilies=AF_INET AF_UNIX AF_NETLINK
        IPAddressDeny=any
        IPAddressAllow=localhost

        [Install]
        WantedBy=default.target

        """.ReplaceLineEndings("\n");

    /// <summary>Within quotes, systemd reads backslash, quote, percent and dollar as its own.</summary>
    private static string QuoteForSystemd(string argument) => "\"" + argument
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("%", "%%", StringComparison.Ordinal)
        .Replace("$", "$$", StringComparison.Ordinal) + "\"";

    private static LoginEntry Launchd(string file, LoginCommand command)
    {
        var arguments = string.Concat(command.Arguments.Prepend(command.Program).Select(a => $"    <string>{EscapeXml(a)}</string>\n"));
        var content = $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
              <key>Label</key>
              <string>{Label}</string>
              <key>ProgramArguments</key>
              <array>

            """.ReplaceLineEndings("\n") + arguments + """
              </array>
              <key>RunAtLoad</key>
              <true/>
              <key>KeepAlive</key>
              <dict>
                <key>SuccessfulExit</key>
                <false/>
              </dict>
              <key>Umask</key>
              <integer>63</integer>
            </dict>
            </plist>

            """.ReplaceLineEndings("\n");
        return new LoginEntry(file, content, [new("launchctl", ["load", "-w", file])], [new("launchctl", ["unload", "-w", file])]);
    }

    private static LoginEntry Windows(string file, LoginCommand command) => new(
        file,
        $"""
        <?xml version="1.0"?>
        <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
          <Triggers><LogonTrigger><Enabled>true</Enabled></LogonTrigger></Triggers>
          <Settings>
            <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
            <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
            <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
            <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
            <Hidden>true</Hidden>
          </Settings>
          <Actions>
            <Exec>
              <Command>{EscapeXml(command.Program)}</Command>
              <Arguments>{EscapeXml(string.Join(' ', command.Arguments.Select(QuoteForWindows)))}</Arguments>
            </Exec>
          </Actions>
        </Task>

        """.ReplaceLineEndings("\r\n"),
        [new("schtasks", ["/Create", "/F", "/TN", Task, "/XML", file]), new("schtasks", ["/Run", "/TN", Task])],
        [new("schtasks", ["/End", "/TN", Task]), new("schtasks", ["/Delete", "/F", "/TN", Task])]);

    private static string QuoteForWindows(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;

    private static string EscapeXml(string text) => System.Security.SecurityElement.Escape(text);
}
