using System.Diagnostics;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using PostLinter.Cli;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Serving;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary><c>postlint serve</c> as a command: its first line, its refusals, how it ends.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("postlint-").FullName;

    private string TokenFile => Path.Combine(_folder, "keys", "token");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Code, string Error) Run(CliEnvironment environment, Stream output, params string[] args)
    {
        using var error = new StringWriter();
        var code = CommandLine.Run(["serve", .. args], Stream.Null, output, error, environment with { Folder = _folder });
        return (code, error.ToString());
    }

    private (int Code, string Error) Refuse(params string[] args) => Run(new CliEnvironment(), Stream.Null, args);

    /// <summary>Starts the command, does something with its first line, asks it to stop, and gives what it ended with.</summary>
    private async Task<(int Code, string Error)> ServeAsync(Func<JsonElement, Task> use, CliEnvironment environment, params string[] args)
    {
        var pipe = new Pipe();
        using var stop = new CancellationTokenSource();
        var run = Task.Run(() => Run(environment with { Cancelled = stop.Token }, pipe.Writer.AsStream(), args));
        using var reader = new StreamReader(pipe.Reader.AsStream());
        var line = await Task.WhenAny(reader.ReadLineAsync(), run.ContinueWith(r => (string?)r.Result.Error, TaskScheduler.Default)).Unwrap().WaitAsync(Patience);
        try
        {
            await use(JsonDocument.Parse(line!).RootElement);
        }
        finally
        {
            await stop.CancelAsync();
        }

        return await run.WaitAsync(Patience);
    }

    [Fact]
    public async Task The_first_line_says_where_and_the_command_ends_well_when_it_is_asked_to()
    {
        var ended = await ServeAsync(async line =>
        {
            Assert.Equal(TokenFile, line.GetProperty("tokenFile").GetString());
            Assert.StartsWith("http://127.0.0.1:", line.GetProperty("url").GetString(), StringComparison.Ordinal);
            using var client = new HttpClient();
            Assert.Equal("ok", JsonDocument.Parse(await client.GetStringAsync(new Uri(line.GetProperty("url").GetString() + "/healthz"))).RootElement.GetProperty("status").GetString());
        }, new CliEnvironment(), "--port", "0", "--token-file", TokenFile);
        Assert.Equal((0, string.Empty), ended);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_sentence()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        var (code, error) = await Task.Run(() => Refuse("--port", $"{port}", "--token-file", TokenFile));
        Assert.Equal((2, $"postlint: poort {port} is al bezet; misschien draait postlint serve al. Kies een andere met --port, of een vrije met --port 0"), (code, error.TrimEnd()));
    }

    [Fact]
    public void A_token_that_others_can_read_is_refused_and_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var mode in new[] { UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.OtherWrite })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(TokenFile)!);
            File.WriteAllText(TokenFile, new string('A', 43));
            File.SetUnixFileMode(TokenFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | mode);
            var (code, error) = Refuse("--port", "0", "--token-file", TokenFile);
            Assert.Equal(2, code);
            Assert.Contains("chmod 600", error, StringComparison.Ordinal);
            Assert.Single(error.TrimEnd().Split('\n'));
            Assert.Equal(new string('A', 43), File.ReadAllText(TokenFile));
        }
    }

    [Fact]
    public void What_is_no_token_is_never_overwritten()
    {
        var file = Path.Combine(_folder, "brief.txt");
        File.WriteAllText(file, "Beste ouders,");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        foreach (var option in new[] { "--open", "--new-token" })
        {
            var (code, error) = Refuse("--port", "0", "--token-file", file, option);
            Assert.Equal(2, code);
            Assert.Contains("staat geen sleutel", error, StringComparison.Ordinal);
            Assert.Equal("Beste ouders,", File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("--port 70000", "is geen poort")]
    [InlineData("--port -1", "is geen poort")]
    [InlineData("--port twee", "is geen poort")]
    [InlineData("--prot 1", "bedoelde je '--port'?")]
    [InlineData("--install --port 0", "vaste poort")]
    public void Wrong_use_is_told_in_one_sentence(string line, string expected)
    {
        var (code, error) = Refuse([.. line.Split(' '), "--token-file", TokenFile]);
        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_broken_configuration_is_told_before_the_service_starts()
    {
        File.WriteAllText(Path.Combine(_folder, "postlint.yaml"), "protocol: vsnno\n");
        var (code, error) = Refuse("--port", "0", "--token-file", TokenFile);
        Assert.Equal(2, code);
        Assert.Contains("bedoelde je 'vsnon'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_that_is_opened_lets_the_page_in_also_when_the_service_runs_already()
    {
        // The first line may be read before the service has opened its own link, so the links are waited for.
        var links = Channel.CreateUnbounded<string>();
        var environment = new CliEnvironment { System = new HostSystem { OpenBrowser = links.Writer.TryWrite } };
        await ServeAsync(async line =>
        {
            var url = line.GetProperty("url").GetString()!;
            var (code, error) = Run(environment, Stream.Null, "--open", "--token-file", TokenFile);
            Assert.Equal((0, string.Empty), (code, error));
            using var client = new HttpClient();
            for (var opened = 0; opened < 2; opened++)
            {
                var link = await links.Reader.ReadAsync().AsTask().WaitAsync(Patience);
                Assert.StartsWith(url + "/#", link, StringComparison.Ordinal);
                Assert.DoesNotContain(File.ReadAllText(TokenFile).Trim(), link, StringComparison.Ordinal);
                using var ticket = new StringContent($$"""{"ticket": "{{link.Split('#')[1]}}"}""");
                using var answer = await client.PostAsync(new Uri(url + "/v1/ticket"), ticket);
                Assert.Equal(200, (int)answer.StatusCode);
            }
        }, environment, "--open", "--port", "0", "--token-file", TokenFile);
    }

    [Fact]
    public void A_link_is_never_opened_on_the_port_of_another_program()
    {
        var links = new List<string>();
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        Directory.CreateDirectory(Path.GetDirectoryName(TokenFile)!);
        var environment = new CliEnvironment { System = new HostSystem { OpenBrowser = link => { links.Add(link); return true; } } };
        var (code, error) = Run(environment, Stream.Null, "--open", "--port", $"{port}", "--token-file", TokenFile);
        Assert.Equal(2, code);
        Assert.Contains("al bezet", error, StringComparison.Ordinal);
        Assert.Empty(links);
    }

    [Fact]
    public async Task A_new_token_shuts_the_old_one_out()
    {
        await ServeAsync(_ =>
        {
            var (code, error) = Refuse("--new-token", "--port", "0", "--token-file", TokenFile);
            Assert.Equal(2, code);
            Assert.Contains("stop hem eerst", error, StringComparison.Ordinal);
            return Task.CompletedTask;
        }, new CliEnvironment(), "--port", "0", "--token-file", TokenFile);
        var old = File.ReadAllText(TokenFile).Trim();
        await ServeAsync(async line =>
        {
            using var client = new HttpClient();
            client.DefaultRequestHeaders.Add("Authorization", "Bearer " + old);
            Assert.Equal(401, (int)(await client.GetAsync(new Uri(line.GetProperty("url").GetString() + "/v1/rules"))).StatusCode);
        }, new CliEnvironment(), "--new-token", "--port", "0", "--token-file", TokenFile);
        Assert.NotEqual(old, File.ReadAllText(TokenFile).Trim());
    }

    [Fact]
    public async Task Rules_of_the_schools_own_are_served_like_the_others()
    {
        File.WriteAllText(Path.Combine(_folder, "postlint.yaml"), "protocol: vsnon\nregelbestanden: regels.yaml\n");
        File.WriteAllText(Path.Combine(_folder, "regels.yaml"), """
            regels:
              - id: SCHOOL001
                titel: Kade
                patronen: [kade]
                melding: Dat staat op de kade.
                advies: Noem de kade niet.
                ernst: error
                uitkomst: violation
                clausules: [VSNON-2c.2]
                treffers: [De kade is nat.]
                missers: [De zee is nat.]
            """);
        var ended = await ServeAsync(async line =>
        {
            using var client = new HttpClient { BaseAddress = new Uri(line.GetProperty("url").GetString()!) };
            client.DefaultRequestHeaders.Add("Authorization", "Bearer " + File.ReadAllText(TokenFile).Trim());
            Assert.Contains("{\"id\":\"SCHOOL001\",\"title\":\"Kade\",\"protocols\":[\"vsnon\"]}", await client.GetStringAsync(new Uri("/v1/rules", UriKind.Relative)), StringComparison.Ordinal);
            Assert.Contains("De kade is nat.", await client.GetStringAsync(new Uri("/v1/explain/SCHOOL001", UriKind.Relative)), StringComparison.Ordinal);
            using var draft = new StringContent(Desk.Draft("Wij staan op de kade."));
            using var answer = await client.PostAsync(new Uri("/v1/check", UriKind.Relative), draft);
            Assert.Contains("\"rule\":\"SCHOOL001\",\"outcome\":\"violation\",\"severity\":\"error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }, new CliEnvironment(), "--port", "0", "--token-file", TokenFile);
        Assert.Equal((0, string.Empty), ended);
    }

    [Fact]
    public async Task The_process_answers_stops_on_sigterm_and_leaves_no_draft_behind()
    {
        const string Canary = "kanariepiet8405";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "postlint.dll"), "serve", "--port", "0", "--token-file", TokenFile])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.Environment["HOME"] = _folder;
        start.Environment["TMPDIR"] = _folder;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var line = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync().WaitAsync(Patience))!).RootElement;
        using (var client = new HttpClient { BaseAddress = new Uri(line.GetProperty("url").GetString()!) })
        {
            client.DefaultRequestHeaders.Add("Authorization", "Bearer " + File.ReadAllText(TokenFile).Trim());
            foreach (var body in new[] { Desk.Draft($"Hallo {Canary}."), "{\"" + Canary, Desk.Draft(Canary + new string('a', 300_000)) })
            {
                using var draft = new StringContent(body);
                await client.PostAsync(new Uri("/v1/check", UriKind.Relative), draft);
            }
        }

        if (OperatingSystem.IsWindows())
        {
            process.Kill();
            return;
        }

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }

        Assert.Equal((0, string.Empty, string.Empty), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(), await error));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes),
            bytes => Encoding.Latin1.GetString(bytes).Contains(Canary, StringComparison.Ordinal));
    }
}
