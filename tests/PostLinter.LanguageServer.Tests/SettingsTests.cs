using System.Text.Json.Nodes;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

public sealed class SettingsTests
{
    private const string Draft = "Bel Jan de Boer op 06-12345678!";

    [Fact]
    public void Settings_of_the_first_message_hold_when_the_editor_knows_no_others()
    {
        using var editor = Editor.Open(Capabilities.Configuration, options: """{"protocol":"konot","lang":"en"}""");
        editor.Next("workspace/configuration");
        var message = MessageOf(editor.Diagnostics(editor.Type("a.txt", Draft)));
        Assert.Contains("KONOT-", message, StringComparison.Ordinal);
        Assert.Contains("of somebody else", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_editor_is_asked_for_its_settings_and_again_when_they_change()
    {
        var settings = """{"protocol":"osvs","rol":"docent","account":"persoonlijk"}""";
        using var editor = Editor.Open(Capabilities.Configuration, asked: m => m == "workspace/configuration" ? new JsonArray(JsonNode.Parse(settings)) : null);
        editor.Next("workspace/configuration");
        var uri = editor.Type("a.txt", Draft);
        editor.Next(m => IsAbout(m, uri, "OSVS-"));
        settings = """{"protocol":"compass"}""";
        editor.Notify("workspace/didChangeConfiguration", """{"settings":null}""");
        editor.Next(m => IsAbout(m, uri, "COMPASS-"));
    }

    [Fact]
    public void An_editor_that_cannot_be_asked_tells_its_settings()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.txt", Draft);
        editor.Next(m => IsAbout(m, uri, "VSNON-"));
        editor.Notify("workspace/didChangeConfiguration", """{"settings":{"postlint":{"protocol":"ccc"}}}""");
        editor.Next(m => IsAbout(m, uri, "CCC-"));
    }

    [Fact]
    public void The_front_matter_goes_before_the_settings()
    {
        using var editor = Editor.Open(options: """{"protocol":"konot"}""");
        var uri = editor.Type("a.md", "---\nprotocol: osvs\n---\n" + Draft, "markdown");
        editor.Next(m => IsAbout(m, uri, "OSVS-"));
    }

    [Fact]
    public void A_configuration_beside_the_draft_counts_and_a_changed_one_is_read_again()
    {
        using var editor = Editor.Open(Capabilities.Watching);
        Assert.Equal("workspace/didChangeWatchedFiles", (string?)editor.Next("client/registerCapability")["params"]!["registrations"]![0]!["method"]);
        File.WriteAllText(Path.Combine(editor.Folder, "postlint.yaml"), "protocol: konot\n");
        var uri = editor.Type("a.txt", Draft);
        editor.Next(m => IsAbout(m, uri, "KONOT-"));
        File.WriteAllText(Path.Combine(editor.Folder, "postlint.yaml"), "protocol: osvs\n");
        editor.Notify("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{editor.UriOf("postlint.yaml")}}","type":2}]}""");
        editor.Next(m => IsAbout(m, uri, "OSVS-"));
    }

    [Fact]
    public void A_changed_configuration_counts_at_the_next_edit_where_the_editor_does_not_tell()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.txt", Draft);
        editor.Next(m => IsAbout(m, uri, "VSNON-"));
        var file = Path.Combine(editor.Folder, "postlint.yaml");
        File.WriteAllText(file, "protocol: konot\n");
        editor.Retype(uri, 2, Draft);
        editor.Next(m => IsAbout(m, uri, "KONOT-"));
        File.WriteAllText(file, "protocol: osvs\n");
        File.SetLastWriteTimeUtc(file, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        editor.Retype(uri, 3, Draft);
        editor.Next(m => IsAbout(m, uri, "OSVS-"));
    }

    [Fact]
    public void Broken_approvals_are_told_once_and_the_others_count()
    {
        using var editor = Editor.Open();
        File.WriteAllText(
            Path.Combine(editor.Folder, ".postlint-ok.yaml"),
            "akkoord:\n  - bestand: a.txt\n    regel: PL1002\n  - bestand: a.txt\n    regel: PL1004\n    reden: afgesproken\n");
        var uri = editor.Type("a.txt", Draft);
        var message = (string?)editor.Next("window/showMessage")["params"]!["message"];
        Assert.Contains(".postlint-ok.yaml", message, StringComparison.Ordinal);
        Assert.Contains("'reden' ontbreekt", message, StringComparison.Ordinal);
        Assert.DoesNotContain("PL1004", editor.Diagnostics(uri).ToJsonString(), StringComparison.Ordinal);
        editor.Retype(uri, 2, Draft + " Nu.");
        Assert.Equal("textDocument/publishDiagnostics", (string?)editor.Next(m => m["method"] is not null)["method"]);
    }

    [Fact]
    public void A_broken_configuration_is_told_and_the_draft_checked_all_the_same()
    {
        using var editor = Editor.Open();
        File.WriteAllText(Path.Combine(editor.Folder, "postlint.yaml"), "protokol: konot\n");
        var uri = editor.Type("a.txt", Draft);
        var message = (string?)editor.Next("window/showMessage")["params"]!["message"];
        Assert.Contains("postlint.yaml", message, StringComparison.Ordinal);
        Assert.Contains("protokol", message, StringComparison.Ordinal);
        editor.Next(m => IsAbout(m, uri, "VSNON-"));
    }

    [Fact]
    public void An_editor_that_asks_is_told_to_ask_again()
    {
        using var editor = Editor.Open(Capabilities.Pull);
        editor.Notify("workspace/didChangeConfiguration", """{"settings":{"postlint":{"protocol":"ccc"}}}""");
        editor.Next("workspace/diagnostic/refresh");
    }

    private static bool IsAbout(JsonObject message, string uri, string clause) =>
        (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == uri
        && MessageOf(message["params"]!.AsObject()).Contains(clause, StringComparison.Ordinal);

    private static string MessageOf(JsonObject diagnostics) =>
        (string?)diagnostics["diagnostics"]!.AsArray().FirstOrDefault(d => (string?)d!["code"] == "PL1004")?["message"] ?? string.Empty;
}
