using System.Text.Json.Nodes;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

public sealed class EditTests
{
    private static readonly string[] Pieces =
        ["a", "Dag", " ", "\n", "\r\n", "\r", "é", "e\u0301", "😀", "👩‍👩‍👧", "\u2028", "\t", "", "zin met woorden", "🇳🇱\n🇧🇪", "\n\n"];

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    [InlineData(true, 4)]
    public void After_any_edits_the_server_has_the_text_of_the_editor(bool isUtf8, int seed)
    {
        var random = new Random(seed);
        var watcher = new Watcher();
        var capabilities = isUtf8
            ? """{"textDocument":{"diagnostic":{}},"general":{"positionEncodings":["utf-8"]}}"""
            : Capabilities.Pull;
        using var editor = Editor.Open(capabilities, watcher.Linter);
        var text = new EditorText("Dag 😀\r\nallemaal", isUtf8);
        var uri = editor.Type("a.txt", text.Text);
        for (var version = 2; version < 120; version++)
        {
            var changes = new List<JsonNode>();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                changes.Add(Change(text, random));
            }

            editor.Change(uri, version, [.. changes]);
            var range = Assert.Single(editor.Pull(uri))!["range"]!;
            Assert.Equal(text.Text, watcher.Texts.Last());
            Assert.Equal(text.Range(0, text.Text.Length).ToJsonString(), range.ToJsonString());
        }
    }

    [Fact]
    public void A_whole_text_and_edits_may_come_together()
    {
        var watcher = new Watcher();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        var uri = editor.Type("a.txt", "weg");
        editor.Change(uri, 2, new JsonObject { ["text"] = "Dag Bo" }, new JsonObject
        {
            ["range"] = new EditorText("Dag Bo").Range(4, 6),
            ["text"] = "Jo",
        });
        editor.Pull(uri);
        Assert.Equal("Dag Jo", watcher.Texts.Last());
    }

    [Theory]
    [InlineData("""{"start":{"line":0,"character":99},"end":{"line":0,"character":99}}""", "Dag!\nBo")]
    [InlineData("""{"start":{"line":9,"character":9},"end":{"line":9,"character":9}}""", "Dag\nBo!")]
    [InlineData("""{"start":{"line":-1,"character":-1},"end":{"line":-1,"character":-1}}""", "!Dag\nBo")]
    [InlineData("""{"start":{"line":0,"character":3},"end":{"line":0,"character":0}}""", "!\nBo")]
    public void A_range_outside_the_text_is_what_lies_nearest(string range, string expected)
    {
        var watcher = new Watcher();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        var uri = editor.Type("a.txt", "Dag\nBo");
        editor.Change(uri, 2, new JsonObject { ["range"] = JsonNode.Parse(range), ["text"] = "!" });
        editor.Pull(uri);
        Assert.Equal(expected, watcher.Texts.Last());
    }

    /// <summary>A change at random, made to the editor's text at the same time.</summary>
    private static JsonObject Change(EditorText text, Random random)
    {
        var with = Pieces[random.Next(Pieces.Length)];
        if (random.Next(30) == 0)
        {
            text.Replace(0, text.Text.Length, with);
            return new JsonObject { ["text"] = with };
        }

        var start = Boundary(text.Text, random.Next(text.Text.Length + 1));
        var end = Boundary(text.Text, random.Next(start, Math.Min(text.Text.Length, start + 12) + 1));
        var range = text.Range(start, Math.Max(start, end));
        text.Replace(start, Math.Max(start, end), with);
        return new JsonObject { ["range"] = range, ["text"] = with };
    }

    /// <summary>Not inside a pair of surrogates, and not between CR and LF, which is no position of the protocol.</summary>
    private static int Boundary(string text, int at) =>
        at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r')) ? at - 1 : at;
}
