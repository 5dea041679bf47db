using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>Words planted in every corner of a draft must be pointed at to the character, by the built-in rules.</summary>
public sealed class PositionTests
{
    private const string Plant = "strikt vertrouwelijk";

    [Theory]
    [InlineData("front matter", "---\nprofieltekst: \"{0}\"\n---\n\nHallo.\n")]
    [InlineData("profile text", "---\nprofieltekst: {0}\n---\n\nHallo.\n")]
    [InlineData("alt text", "Kijk: ![foto {0}](a.jpg) mooi.\n")]
    [InlineData("link text", "Lees [dit is {0}](https://voorbeeld.example/a) even.\n")]
    [InlineData("emphasis", "Dit is **{0}** hoor, _echt_.\n")]
    [InlineData("heading", "# Let op: {0}\n\nHallo.\n")]
    [InlineData("list", "- een\n- {0}\n  - drie\n")]
    [InlineData("html", "<p>Dit is <b>{0}</b> hoor.</p>\n")]
    [InlineData("html attribute", "<img src=\"a.jpg\" alt=\"{0}\">\n")]
    [InlineData("emoji", "👩‍👧 🏫🇳🇱 é: {0} 🎉\n")]
    [InlineData("crlf", "een\r\ntwee {0}\r\ndrie\r\n")]
    [InlineData("after a byte order mark", "\uFEFFDit is {0}.\n")]
    [InlineData("tabs", "\teen\n\nDit\tis {0}.\n")]
    [InlineData("entities", "Caf&eacute; &amp; co: {0}.\n")]
    [InlineData("table", "| a | b |\n|---|---|\n| x | {0} |\n")]
    public void A_planted_word_is_pointed_at_exactly(string place, string template)
    {
        var draft = template.Replace("{0}", Plant, StringComparison.Ordinal);
        var start = draft.IndexOf(Plant, StringComparison.Ordinal);
        using var desk = new Desk();
        desk.Write("a.md", draft);
        using var json = JsonDocument.Parse(desk.Run("check", "a.md", "--format", "json").Output);
        var found = json.RootElement.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("rule").GetString() == "PL2001").ToArray();
        Assert.True(found.Length == 1, $"{place}: {found.Length} findings");
        Assert.Equal((start, start + Plant.Length), (Number(found[0], "start"), Number(found[0], "end")));
        Assert.Equal(Plant, found[0].GetProperty("text").GetString());
        var before = draft[..start];
        var line = before.Count(c => c == '\n') + 1;
        var column = start - (before.LastIndexOf('\n') + 1) + 1;
        Assert.Equal((line, column, line, column + Plant.Length),
            (Number(found[0], "startLine"), Number(found[0], "startColumn"), Number(found[0], "endLine"), Number(found[0], "endColumn")));
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
