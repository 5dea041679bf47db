using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>
/// The program on a computer without a network: in a name space of Linux in which there is none, not even the road to itself
/// where the command does not need that. What tried to go out would fail there, or wait.
/// </summary>
public sealed class NoNetworkTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "postlint.dll");

    [Theory]
    [InlineData("check a.md --format json --protocol vsnon --entities")]
    [InlineData("redact a.md")]
    [InlineData("explain PL1001")]
    [InlineData("coverage --format json")]
    public void Commands_do_the_same_without_a_network(string line)
    {
        using var desk = new Desk();
        desk.Write("a.md", "Sanne de Vries uit groep 7 blijft zitten. Kijk op https://school.example/foto.jpg ![Sanne](https://school.example/a.png)\n");
        if (Isolated(desk, $"dotnet \"$PROGRAM\" {line}") is not { } isolated)
        {
            return;
        }

        var usual = Shell(desk, "/bin/sh", "-c", $"dotnet \"$PROGRAM\" {line}");
        Assert.Equal((usual.Code, usual.Output), (isolated.Code, isolated.Output));
        Assert.InRange(isolated.Code, 0, 1);
    }

    [Fact]
    public void The_service_answers_on_the_computer_itself_without_a_network()
    {
        using var desk = new Desk();
        const string Script = """
            ip link set lo up || exit 77
            dotnet "$PROGRAM" serve --port 0 --token-file "$PWD/token" > started &
            service=$!
            for i in $(seq 600); do [ -s started ] && break; sleep 0.1; done
            url=$(sed 's/.*"url": *"\([^"]*\)".*/\1/' started)
            curl -s --noproxy '*' -H "Authorization: Bearer $(cat token)" -d '{"text": "Dit is strikt vertrouwelijk."}' "$url/v1/check"
            kill $service
            wait $service
            """;
        if (!File.Exists("/usr/bin/curl") || Isolated(desk, Script) is not { Code: not 77 } isolated)
        {
            return;
        }

        Assert.Contains("PL2001", isolated.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_server_answers_without_a_network()
    {
        using var desk = new Desk();
        const string Body = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""";
        desk.Write("asked", $"Content-Length: {Body.Length}\r\n\r\n{Body}");
        if (Isolated(desk, "dotnet \"$PROGRAM\" lsp < asked") is not { } isolated)
        {
            return;
        }

        using var answer = JsonDocument.Parse(isolated.Output[isolated.Output.IndexOf('{', StringComparison.Ordinal)..]);
        Assert.True(answer.RootElement.GetProperty("result").TryGetProperty("capabilities", out _));
    }

    /// <summary>What a script gives where there is no network; null where this system has no such place.</summary>
    private static Outcome? Isolated(Desk desk, string script)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare") || Shell(desk, "/usr/bin/unshare", "-rn", "true").Code != 0)
        {
            return null;
        }

        return Shell(desk, "/usr/bin/unshare", "-rn", "/bin/sh", "-c", script);
    }

    private static Outcome Shell(Desk desk, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = desk.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PROGRAM"] = Program;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
