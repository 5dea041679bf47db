using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class CheckTests
{
    private const string Secret = "Dit is strikt vertrouwelijk.\n";
    private const string Clean = "De moestuin staat in bloei.\n";

    [Fact]
    public void A_clean_draft_gets_one_friendly_line_and_exit_0()
    {
        using var desk = new Desk();
        desk.Write("a.md", Clean);
        var outcome = desk.Run("check", "a.md", "--protocol", "konot");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("Niets gevonden wat een afspraak raakt.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Konot, want daar vroeg je om.", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Findings_at_or_above_fail_on_give_exit_1(string failOn, int code)
    {
        using var desk = new Desk();
        desk.Write("a.md", Secret);
        Assert.Equal(code, desk.Run("check", "a.md", "--fail-on", failOn).Code);
    }

    [Fact]
    public void A_finding_below_fail_on_gives_exit_0()
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { Analyzers = [new PlantRule("plantwoord")] };
        desk.Write("a.md", "Een plantwoord.\n");
        Assert.Equal((0, 1), (desk.Run("check", "a.md").Code, desk.Run("check", "a.md", "--fail-on", "warning").Code));
    }

    [Theory]
    [InlineData("check", "-")]
    [InlineData("check")]
    public void Redirected_input_is_one_draft(params string[] args)
    {
        using var desk = new Desk();
        var outcome = desk.RunWith(Secret, [.. args, "--format", "json"]);
        Assert.Equal(1, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal("-", json.RootElement.GetProperty("documents")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void A_paste_at_a_terminal_is_asked_for_in_Dutch()
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { InputIsTerminal = true };
        Assert.Contains("Plak of typ je bericht", desk.RunWith(Secret, "check").Error, StringComparison.Ordinal);
        var empty = desk.RunWith(string.Empty, "check");
        Assert.Equal(2, empty.Code);
        Assert.Contains("er is niets geplakt", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_and_globs_find_drafts_in_order_and_leave_the_rest()
    {
        using var desk = new Desk();
        desk.Write("map/b.md", Clean);
        desk.Write("map/a.txt", Clean);
        desk.Write("map/plaatje.png", "x");
        desk.Write("map/.git/c.md", Clean);
        Assert.Equal([Path.Combine("map", "a.txt"), Path.Combine("map", "b.md")], Paths(desk.Run("check", "map", "--format", "json")));
        Assert.Equal([Path.Combine("map", "b.md")], Paths(desk.Run("check", "map/*.md", "--format", "json")));
        Assert.Equal([Path.Combine("map", "b.md")], Paths(desk.Run("check", "map/*.md", "map/b.md", "--format", "json")));
    }

    [Fact]
    public void The_configuration_above_a_draft_holds_for_it()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: konot\nnegeer: [\"archief/**\"]\npaden:\n  - pad: \"ccc/**\"\n    protocol: ccc\n");
        desk.Write("a.md", Clean);
        desk.Write("ccc/b.md", Clean);
        desk.Write("archief/c.md", Clean);
        using var json = JsonDocument.Parse(desk.Run("check", ".", "--format", "json").Output);
        Assert.Equal(["konot", "ccc"], json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("protocols")[0].GetString()));
    }

    [Fact]
    public void Metadata_can_come_from_options()
    {
        using var desk = new Desk();
        desk.Write("a.md", "Geheim: dit is strikt vertrouwelijk. <!-- pl-ok PL2001: besproken met de raad -->\n");
        Assert.Equal(1, desk.Run("check", "a.md", "--rol", "docent").Code);
        Assert.Equal(0, desk.Run("check", "a.md", "--rol", "schoolleider", "--meta", "gericht_aan={leerling: 1}", "--meta", "attestaties.juistheid=ja").Code);
    }

    [Fact]
    public void The_report_can_go_to_a_file_as_a_whole()
    {
        using var desk = new Desk();
        desk.Write("a.md", Secret);
        var outcome = desk.Run("check", "a.md", "--format", "json", "--output", "rapport.json");
        Assert.Equal((1, string.Empty), (outcome.Code, outcome.Output));
        using var json = JsonDocument.Parse(desk.Read("rapport.json"));
        Assert.Equal(1, json.RootElement.GetProperty("schema").GetInt32());
        Assert.Equal(["a.md", "rapport.json"], Directory.GetFiles(desk.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void English_is_there_for_who_asks()
    {
        using var desk = new Desk();
        desk.Write("a.md", Secret);
        var outcome = desk.Run("check", "a.md", "--lang", "en");
        Assert.Contains("says that this is not meant for outsiders", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Found: 1 error.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_for_terminals_and_can_be_refused()
    {
        using var desk = new Desk();
        desk.Write("a.md", Secret);
        desk.Environment = desk.Environment with { OutputIsTerminal = true };
        Assert.Contains('\e', desk.Run("check", "a.md").Output);
        Assert.DoesNotContain('\e', desk.Run("check", "a.md", "--no-color").Output);
        desk.Environment = desk.Environment with { NoColor = true };
        Assert.DoesNotContain('\e', desk.Run("check", "a.md").Output);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("jsonl")]
    public void Every_format_has_the_finding_and_the_broken_input(string format)
    {
        using var desk = new Desk();
        desk.Write("a.md", Secret);
        var outcome = desk.Run("check", "a.md", "weg.md", "--format", format);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("weg.md", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("weg.md: dit bestand bestaat niet", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_shows_on_a_long_run_at_a_terminal_only_and_is_wiped_out()
    {
        using var desk = new Desk();
        for (var i = 0; i < 3; i++)
        {
            desk.Write($"{i}.md", Clean);
        }

        desk.Environment = desk.Environment with { ErrorIsTerminal = true, Clock = new HurryingClock() };
        var outcome = desk.Run("check", ".");
        Assert.Contains("van 3 berichten", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r", outcome.Error, StringComparison.Ordinal);
        desk.Environment = desk.Environment with { ErrorIsTerminal = false };
        Assert.Empty(desk.Run("check", ".").Error);
    }

    private static string[] Paths(Outcome outcome)
    {
        using var json = JsonDocument.Parse(outcome.Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("path").GetString()!)];
    }
}
