using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class JsonLinesTests
{
    private static readonly string[] Options = ["check", "--input", "jsonl", "--format", "jsonl", "--fail-on", "never", "-"];

    [Fact]
    public void Every_line_gets_an_answer_in_order_and_a_broken_one_an_error()
    {
        using var desk = new Desk();
        var outcome = desk.RunWith(
            """
            {"id":"een","text":"Dit is strikt vertrouwelijk.","protocol":"konot"}
            dit is geen json
            {"id":"drie"}

            {"id":"vier","text":"Hallo","protocol":["konot","osvs"],"meta":{"rol":"docent"}}
            {"id":"vijf","text":"Hallo","protocol":"vsnon, ccc","config":{"scholn":["X"]}}
            {"id":"zes","text":"Hallo \ud83d"}
            {"id":7,"text":"Hallo","meta":[1]}
            """, Options);
        var answers = outcome.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(2, outcome.Code);
        Assert.Equal(["een", null, "drie", "vier", "vijf", "zes", "7"], answers.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal([false, true, true, false, false, true, true], answers.Select(a => a.TryGetProperty("error", out _)));
        Assert.Equal("PL2001", answers[0].GetProperty("diagnostics")[0].GetProperty("rule").GetString());
        Assert.Equal(["konot", "osvs"], answers[3].GetProperty("protocols").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(["vsnon", "ccc"], answers[4].GetProperty("protocols").EnumerateArray().Select(p => p.GetString()));
        Assert.Contains("bedoelde je 'scholen'", answers[4].GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_lines_keep_their_order()
    {
        using var desk = new Desk();
        var lines = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Dag {i}\"}}"));
        var outcome = desk.RunWith(lines, Options);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(
            Enumerable.Range(0, 500).Select(i => $"{i}"),
            outcome.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void Entities_come_when_asked_for()
    {
        using var desk = new Desk();
        const string Line = """{"id":"a","text":"Juf Sanne de Wit uit Enschede."}""";
        Assert.Contains("\"entities\":[", desk.RunWith(Line, [.. Options, "--entities"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"entities\"", desk.RunWith(Line, Options).Output, StringComparison.Ordinal);
    }
}
