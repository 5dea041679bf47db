using System.Text.Json.Nodes;
using PostLinter.Cli.Tests;
using PostLinter.Core.Diagnostics;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

/// <summary>Actions are tried as an editor does: applied as plain edits, and what comes out is checked again.</summary>
public sealed class ActionTests
{
    private const string Draft = "Hoera 🎉! Bel Jan de Boer op 06-12345678.\nOf app 🎉 06-87654321.";

    [Theory]
    [InlineData("{}", false)]
    [InlineData(Capabilities.Utf8, true)]
    [InlineData(Capabilities.Versions, false)]
    public void A_fix_takes_its_finding_away(string capabilities, bool isUtf8)
    {
        using var editor = Editor.Open(capabilities);
        var uri = editor.Type("a.txt", Draft);
        var text = new EditorText(Draft, isUtf8);
        var finding = Find(editor.Diagnostics(uri), "PL1004", text, "06-87654321")!;
        var fix = editor.Actions(uri, finding["range"]!, "quickfix").First(a => (string?)a!["diagnostics"]?[0]?["code"] == "PL1004")!;
        Assert.Equal(capabilities == Capabilities.Versions, fix["edit"]!["documentChanges"] is not null);
        var after = text.Apply(fix["edit"]!, uri);
        Assert.Equal(Draft.Replace("06-87654321", "[gegevens weggelaten]", StringComparison.Ordinal), after.Text);
        editor.Retype(uri, 2, after.Text);
        Assert.Null(Find(editor.Diagnostics(uri, 2), "PL1004", after, "06-87654321"));
    }

    [Fact]
    public void An_edit_names_the_version_that_it_is_for()
    {
        using var editor = Editor.Open(Capabilities.Versions);
        var uri = editor.Type("a.txt", "Dag.");
        editor.Retype(uri, 9, Draft);
        var edit = editor.Actions(uri, new EditorText(Draft).Range(0, Draft.Length)).First(a => a!["edit"] is not null)!["edit"]!;
        Assert.Equal(9, edit["documentChanges"]![0]!["textDocument"]!["version"]!.GetValue<int>());
    }

    [Fact]
    public void Fixing_all_does_what_is_safe_and_leaves_suggestions()
    {
        var linter = new Linter([new PlantRule("fuot", "fout"), new PlantRule("misschien", "zeker", Applicability.Suggested)], clock: FixedClock.Instance);
        using var editor = Editor.Open(linter: linter);
        const string text = "fuot 🎉 fuot misschien";
        var uri = editor.Type("a.txt", text);
        var all = new EditorText(text);
        var fixAll = Assert.Single(editor.Actions(uri, all.Range(0, 0), "source.fixAll"))!;
        Assert.Equal("fout 🎉 fout misschien", all.Apply(fixAll["edit"]!, uri).Text);
        Assert.Equal("source.fixAll.postlint", (string?)fixAll["kind"]);
        var takeAll = Assert.Single(editor.Actions(uri, all.Range(0, 0), "source.postlint"))!;
        Assert.Equal("fout 🎉 fout zeker", all.Apply(takeAll["edit"]!, uri).Text);
        Assert.Equal(2, editor.Actions(uri, all.Range(0, 0), "source").Count);
    }

    [Fact]
    public void A_question_is_answered_in_the_front_matter_and_not_asked_again()
    {
        const string text = "---\nkanaal: instagram\nrol: docent\n---\n\nDe klas 😀 op de foto.\n\n![De klas](klas.jpg)\n";
        using var editor = Editor.Open();
        var uri = editor.Type("a.md", text, "markdown");
        var actions = editor.Actions(uri, new EditorText(text).Range(0, text.Length), "quickfix");
        var yes = actions.First(a => ((string)a!["title"]!).EndsWith("→ ja", StringComparison.Ordinal))!;
        var asked = (string?)yes["diagnostics"]![0]!["code"];
        var after = new EditorText(text).Apply(yes["edit"]!, uri);
        Assert.Contains("attestaties:", after.Text, StringComparison.Ordinal);
        editor.Retype(uri, 2, after.Text);
        var left = editor.Actions(uri, after.Range(0, after.Text.Length), "quickfix");
        Assert.DoesNotContain(left, a => (string?)a!["title"] == (string?)yes["title"] && (string?)a["diagnostics"]![0]!["code"] == asked);
    }

    [Theory]
    [InlineData("a.md", "markdown", true)]
    [InlineData("b.md", "text", true)]
    [InlineData("a.txt", "plaintext", false)]
    public void A_finding_is_suppressed_with_a_reason_in_Markdown_only(string name, string language, bool isOffered)
    {
        using var editor = Editor.Open();
        var uri = editor.Type(name, Draft, language);
        var text = new EditorText(Draft);
        var finding = Find(editor.Diagnostics(uri), "PL1004", text, "06-12345678")!;
        var suppress = editor.Actions(uri, finding["range"]!, "quickfix").FirstOrDefault(a => ((string)a!["title"]!).Contains("(PL1004)", StringComparison.Ordinal));
        Assert.Equal(isOffered, suppress is not null);
        if (suppress is null)
        {
            return;
        }

        var after = text.Apply(suppress["edit"]!, uri);
        Assert.Contains("<!-- pl-ok PL1004: -->\n", after.Text, StringComparison.Ordinal);
        editor.Retype(uri, 2, after.Text);
        var without = editor.Diagnostics(uri, 2);
        Assert.NotNull(Find(without, "PL1004", after, "06-12345678"));
        var reasoned = new EditorText(after.Text.Replace("PL1004: -->", "PL1004: hij vroeg hier zelf om -->", StringComparison.Ordinal));
        editor.Retype(uri, 3, reasoned.Text);
        Assert.Null(Find(editor.Diagnostics(uri, 3), "PL1004", reasoned, "06-12345678"));
    }

    [Fact]
    public void A_finding_in_the_front_matter_is_suppressed_behind_the_text_and_the_front_matter_stays_readable()
    {
        const string text = "---\nrol: docent\nauteur: plant\n---\nEen mooie dag.\n";
        using var editor = Editor.Open(linter: new Linter([new PlantRule("plant")], clock: FixedClock.Instance));
        var uri = editor.Type("a.md", text, "markdown");
        var finding = editor.Diagnostics(uri)["diagnostics"]![0]!;
        var suppress = Assert.Single(editor.Actions(uri, finding["range"]!, "quickfix"))!;
        var after = new EditorText(text).Apply(suppress["edit"]!, uri).Text;
        Assert.StartsWith(text, after, StringComparison.Ordinal);
        editor.Retype(uri, 2, after.Replace(": -->", ": een plant mag -->", StringComparison.Ordinal));
        Assert.Empty(editor.Diagnostics(uri, 2)["diagnostics"]!.AsArray());
    }

    [Fact]
    public void Names_and_data_go_out_in_one_edit()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.txt", Draft);
        var text = new EditorText(Draft);
        var redact = Assert.Single(editor.Actions(uri, text.Range(0, 0), "refactor.rewrite"))!;
        var after = text.Apply(redact["edit"]!, uri).Text;
        Assert.StartsWith("Hoera 🎉! Bel ", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Boer", after, StringComparison.Ordinal);
        Assert.DoesNotContain("06-", after, StringComparison.Ordinal);
    }

    [Fact]
    public void No_action_is_a_command_of_the_editor()
    {
        using var editor = Editor.Open();
        var uri = editor.Type("a.md", Draft, "markdown");
        var actions = editor.Actions(uri, new EditorText(Draft).Range(0, Draft.Length));
        Assert.NotEmpty(actions);
        Assert.All(actions, a => Assert.True(a!["edit"] is JsonObject && a["command"] is null));
    }

    private static JsonNode? Find(JsonObject diagnostics, string rule, EditorText text, string marked) =>
        diagnostics["diagnostics"]!.AsArray().FirstOrDefault(d => (string?)d!["code"] == rule && text[d["range"]!] == marked);
}
