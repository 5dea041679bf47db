using System.Text.Json.Nodes;
using PostLinter.Cli.Tests;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

public sealed class DiagnosticTests
{
    private const string Draft = "Hoera 🎉😀 bel Jan de Boer op 06-12345678!\r\nEn 🎉 app 06-87654321.";

    [Theory]
    [InlineData("{}", false)]
    [InlineData(Capabilities.Utf8, true)]
    [InlineData("""{"general":{"positionEncodings":["utf-32","utf-16","utf-8"]}}""", false)]
    [InlineData("""{"general":{"positionEncodings":["utf-32"]}}""", false)]
    public void A_place_behind_an_emoji_is_exact_in_the_units_of_the_editor(string capabilities, bool isUtf8)
    {
        using var editor = Editor.Open(capabilities);
        var text = new EditorText(Draft, isUtf8);
        var items = editor.Diagnostics(editor.Type("a.txt", Draft))["diagnostics"]!.AsArray();
        var data = items.Where(d => (string?)d!["code"] == "PL1004").Select(d => text[d!["range"]!]).ToArray();
        Assert.Equal(["06-12345678", "06-87654321"], data);
    }

    [Fact]
    public void A_diagnostic_says_what_to_do_names_its_clause_and_has_a_page()
    {
        using var editor = Editor.Open();
        var items = editor.Diagnostics(editor.Type("a.txt", Draft))["diagnostics"]!.AsArray();
        var one = items.First(d => (string?)d!["code"] == "PL1004")!;
        Assert.Equal("postlint", (string?)one["source"]);
        Assert.Contains("(VSNON-", (string?)one["message"], StringComparison.Ordinal);
        foreach (var item in items.Where(d => d!["codeDescription"] is not null))
        {
            var page = File.ReadAllText(new Uri((string)item!["codeDescription"]!["href"]!).LocalPath);
            Assert.Contains((string)item["code"]!, page, StringComparison.Ordinal);
            Assert.DoesNotContain("06-12345678", page, StringComparison.Ordinal);
        }

        Assert.NotNull(one["codeDescription"]);
    }

    [Fact]
    public void An_editor_that_does_not_ask_gets_diagnostics_of_every_version_and_none_after_closing()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.txt", Draft);
        Assert.Equal(1, editor.Diagnostics(uri)["version"]!.GetValue<int>());
        editor.Retype(uri, 7, "Wat een mooie dag.");
        Assert.DoesNotContain(editor.Diagnostics(uri, 7)["diagnostics"]!.AsArray(), d => (string?)d!["code"] == "PL1004");
        editor.Retype(uri, 8, Draft);
        editor.Diagnostics(uri, 8);
        editor.Close(uri);
        Assert.Empty(editor.Diagnostics(uri)["diagnostics"]!.AsArray());
        Assert.Equal(-32602, editor.ErrorCode("textDocument/hover", $$$"""{"textDocument":{"uri":"{{{uri}}}"},"position":{"line":0,"character":0}}"""));
    }

    [Fact]
    public void An_editor_that_asks_gets_nothing_unasked()
    {
        using var editor = new Editor();
        Assert.NotNull(editor.Initialize(Capabilities.Pull)["capabilities"]!["diagnosticProvider"]);
        editor.Notify("initialized", "{}");
        var uri = editor.Type("a.txt", Draft);
        Assert.Contains(editor.Pull(uri), d => (string?)d!["code"] == "PL1004");
        editor.Retype(uri, 2, "Wat een mooie dag.");
        Assert.DoesNotContain(editor.Pull(uri), d => (string?)d!["code"] == "PL1004");
        editor.Close(uri);
        editor.Leave();
        Assert.DoesNotContain(editor.Said, m => (string?)m["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public void A_check_of_an_older_version_is_never_heard_after_a_newer_one()
    {
        var watcher = new Watcher();
        watcher.Gate.Reset();
        using var editor = Editor.Open(linter: watcher.Linter);
        var uri = editor.Type("a.txt", "langzaam");
        watcher.Waits.Wait(TimeSpan.FromMinutes(2));
        for (var version = 2; version <= 40; version++)
        {
            editor.Retype(uri, version, $"snel {version}");
        }

        // Once this is answered, all of them have been read.
        editor.ErrorCode("nothing");
        watcher.Gate.Set();
        var last = editor.Diagnostics(uri, 40);
        Assert.Equal(7, last["diagnostics"]![0]!["range"]!["end"]!["character"]!.GetValue<int>());
        editor.Leave();
        var versions = editor.Said.Where(m => (string?)m["method"] == "textDocument/publishDiagnostics").Select(m => m["params"]!["version"]!.GetValue<int>()).ToArray();
        Assert.Equal(versions.Order(), versions);
        Assert.DoesNotContain(1, versions);

        // While one check runs the others wait, and only the last of them is worth its while.
        Assert.Equal(["langzaam", "snel 40"], watcher.Texts);
    }

    [Fact]
    public void Drafts_do_not_wait_for_each_other()
    {
        var watcher = new Watcher();
        watcher.Gate.Reset();
        using var editor = Editor.Open(linter: watcher.Linter);
        editor.Type("a.txt", "langzaam");
        watcher.Waits.Wait(TimeSpan.FromMinutes(2));
        var other = editor.Type("b.txt", "snel");
        Assert.Single(editor.Diagnostics(other)["diagnostics"]!.AsArray());
        watcher.Gate.Set();
    }

    [Fact]
    public void A_rule_that_crashes_is_told_and_the_others_go_on()
    {
        using var editor = Editor.Open(linter: new Linter([new PlantRule("plant"), new Crashing()], clock: FixedClock.Instance));
        var items = editor.Diagnostics(editor.Type("a.txt", "Een plant."))["diagnostics"]!.AsArray();
        Assert.Equal(["PL0001", "PL1001"], items.Select(d => (string?)d!["code"]));
    }

    [Fact]
    public void What_is_wrong_with_the_front_matter_is_marked_there()
    {
        const string text = "---\nrol: dokter\n---\nWat een mooie dag.";
        using var editor = Editor.Open();
        var items = editor.Diagnostics(editor.Type("a.md", text, "markdown"))["diagnostics"]!.AsArray();
        Assert.Contains(items, d => new EditorText(text)[d!["range"]!] == "dokter");
    }

    [Fact]
    public void A_check_that_takes_long_shows_that_it_goes_on_where_the_editor_can()
    {
        var watcher = new Watcher();
        watcher.Gate.Reset();
        using var editor = Editor.Open(Capabilities.Progress, watcher.Linter);
        var uri = editor.Type("a.txt", "langzaam");
        var token = (string)editor.Next("window/workDoneProgress/create")["params"]!["token"]!;
        var begin = editor.Next("$/progress")["params"]!;
        Assert.Equal((token, "begin", "Bericht nalezen"), ((string?)begin["token"], (string?)begin["value"]!["kind"], (string?)begin["value"]!["title"]));
        watcher.Gate.Set();
        var end = editor.Next("$/progress")["params"]!;
        Assert.Equal((token, "end"), ((string?)end["token"], (string?)end["value"]!["kind"]));
        Assert.Single(editor.Diagnostics(uri)["diagnostics"]!.AsArray());
    }

    [Fact]
    public void Hover_tells_what_to_do_and_the_clause()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.txt", Draft);
        var text = new EditorText(Draft);
        var at = Draft.IndexOf("06-", StringComparison.Ordinal);
        var hover = editor.Hover(uri, text.Position(at + 3))!;
        Assert.Equal("06-12345678", text[hover["range"]!]);
        var value = (string?)hover["contents"]!["value"];
        Assert.Contains("(PL1004)", value, StringComparison.Ordinal);
        Assert.Contains("- **VSNON-", value, StringComparison.Ordinal);
        Assert.Null(editor.Hover(uri, text.Position(1)));
    }
}
