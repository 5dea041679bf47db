using System.Diagnostics;
using System.Text.Json;
using PostLinter.Tests;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>The script of the GitHub Action, run as the action runs it.</summary>
public sealed class GitHubActionTests
{
    [Fact]
    public void It_annotates_sums_up_and_writes_sarif()
    {
        using var desk = new Desk();
        desk.Write("feest & <spel>.md", "Feest! Sanne de Vries uit groep 5 won de tekenwedstrijd.\n");
        desk.Write("-goed.md", "Wat een mooie sportdag was het.\n");
        var outcome = Run(desk, ("INPUT_PATHS", "feest & <spel>.md\n-goed.md"), ("INPUT_PROTOCOL", "vsnon"), ("INPUT_SARIF", desk.PathOf("uit.sarif")));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("::warning file=feest & <spel>.md,line=1,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("VSNON-2c.2", outcome.Output, StringComparison.Ordinal);

        var summary = desk.Read("summary.md");
        Assert.Contains("feest &amp; &lt;spel&gt;.md: ", summary, StringComparison.Ordinal);
        Assert.Contains("Naam van een leerling", summary, StringComparison.Ordinal);
        Assert.Equal($"sarif={desk.PathOf("uit.sarif")}\n", desk.Read("output.txt"));
        using var sarif = JsonDocument.Parse(desk.Read("uit.sarif"));
        Assert.NotEmpty(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_clean_folder_passes_and_files_are_named_from_it()
    {
        using var desk = new Desk();
        desk.Write("goed.md", "Wat een mooie sportdag was het.\n");
        Assert.Equal(0, Run(desk).Code);
        desk.Write("geheim.md", "Tussen ons: de uitslag is nog geheim.\n");
        var outcome = Run(desk, ("INPUT_FAIL_ON", "error"));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("file=geheim.md,", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(desk, ("INPUT_FAIL_ON", "never")).Code);
    }

    private static Outcome Run(Desk desk, params (string Name, string Value)[] inputs)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "integrations", "github", "check.sh")])
        {
            WorkingDirectory = desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["GITHUB_STEP_SUMMARY"] = desk.PathOf("summary.md");
        start.Environment["GITHUB_OUTPUT"] = desk.PathOf("output.txt");
        foreach (var (name, value) in inputs)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
