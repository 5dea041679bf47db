using System.Xml;
using System.Xml.Linq;
using PostLinter.Cli;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Serving;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary><c>serve --install</c> on each platform, with a system that is made up.</summary>
public sealed class LoginTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("postlint-").FullName;
    private readonly List<string> _commands = [];

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private (int Code, string Output, string Error) Run(LoginPlatform platform, bool succeeds, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var system = new HostSystem
        {
            Home = _home,
            LoginPlatform = platform,
            Program = ["/opt/mijn school/postlint"],
            RunCommand = command => { _commands.Add(command.ToString()); return succeeds; },
        };
        var environment = new CliEnvironment { Folder = _home, System = system };
        var code = CommandLine.Run(["serve", .. args], Stream.Null, output, error, environment);
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private string OnlyFile() => Assert.Single(Directory.EnumerateFiles(_home, "*", SearchOption.AllDirectories));

    [Fact]
    public void On_linux_it_is_a_user_unit_of_systemd()
    {
        Assert.Equal(0, Run(LoginPlatform.Systemd, true, "--install", "--port", "7000", "--config", "mijn $oort %h.yaml").Code);
        Assert.Equal(Path.Combine(_home, ".config", "systemd", "user", "postlint.service"), OnlyFile());
        var unit = File.ReadAllText(OnlyFile());
        Assert.Contains(
            $"ExecStart=\"/opt/mijn school/postlint\" \"serve\" \"--port\" \"7000\" \"--config\" \"{_home}/mijn $$oort %%h.yaml\"\n", unit, StringComparison.Ordinal);
        Assert.Contains("IPAddressDeny=any\nIPAddressAllow=localhost\n", unit, StringComparison.Ordinal);
        Assert.Equal(["systemctl --user daemon-reload", "systemctl --user enable --now postlint.service"], _commands);
    }

    [Fact]
    public void On_a_mac_it_is_an_agent_of_launchd()
    {
        Assert.Equal(0, Run(LoginPlatform.Launchd, true, "--install", "--config", "a & b.yaml").Code);
        Assert.Equal(Path.Combine(_home, "Library", "LaunchAgents", "nl.postlint.serve.plist"), OnlyFile());
        using var reader = XmlReader.Create(OnlyFile(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var arguments = XDocument.Load(reader).Descendants("array").Single().Elements("string").Select(e => e.Value);
        Assert.Equal(["/opt/mijn school/postlint", "serve", "--port", "7678", "--config", Path.Combine(_home, "a & b.yaml")], arguments);
        Assert.Equal($"launchctl load -w {OnlyFile()}", Assert.Single(_commands));
    }

    [Fact]
    public void On_windows_it_is_a_task()
    {
        Assert.Equal(0, Run(LoginPlatform.WindowsTask, true, "--install", "--config", "a & b.yaml").Code);
        var task = XDocument.Load(OnlyFile());
        XNamespace ns = "http://schemas.microsoft.com/windows/2004/02/mit/task";
        Assert.Single(task.Descendants(ns + "LogonTrigger"));
        Assert.Equal("/opt/mijn school/postlint", task.Descendants(ns + "Command").Single().Value);
        Assert.Equal($"serve --port 7678 --config \"{Path.Combine(_home, "a & b.yaml")}\"", task.Descendants(ns + "Arguments").Single().Value);
        Assert.Equal([$"schtasks /Create /F /TN PostLinter /XML {OnlyFile()}", "schtasks /Run /TN PostLinter"], _commands);
    }

    [Theory]
    [InlineData(LoginPlatform.Systemd, "systemctl --user disable --now postlint.service")]
    [InlineData(LoginPlatform.Launchd, "launchctl unload")]
    [InlineData(LoginPlatform.WindowsTask, "schtasks /Delete")]
    public void What_was_installed_can_be_taken_away_and_twice_does_no_harm(LoginPlatform platform, string expected)
    {
        Run(platform, true, "--install");
        _commands.Clear();
        Assert.Equal(0, Run(platform, true, "--uninstall").Code);
        Assert.Empty(Directory.EnumerateFiles(_home, "*", SearchOption.AllDirectories));
        Assert.Contains(_commands, c => c.StartsWith(expected, StringComparison.Ordinal));
        var again = Run(platform, true, "--uninstall");
        Assert.Equal((0, string.Empty), (again.Code, again.Error));
        Assert.Contains("startte al niet vanzelf", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_that_does_not_go_along_is_told_with_the_command_to_run()
    {
        var (code, output, error) = Run(LoginPlatform.Systemd, false, "--install");
        Assert.Equal(2, code);
        Assert.Contains("'systemctl --user daemon-reload' lukte niet", error, StringComparison.Ordinal);
        Assert.Contains(OnlyFile(), output, StringComparison.Ordinal);
        Assert.DoesNotContain("De dienst draait", output, StringComparison.Ordinal);
    }
}
