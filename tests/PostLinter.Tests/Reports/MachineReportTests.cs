using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports;
using Xunit;

namespace PostLinter.Tests.Reports;

public sealed class MachineReportTests
{
    private static readonly ReportError Broken = new("weg, 100%.md", new(2, 3), "bestaat\nniet");

    private static readonly string[] Levels = ["error", "warning", "note"];

    [Fact]
    public void Sarif_points_from_results_to_rules_and_clauses()
    {
        var text = Write(s => SarifReport.Write(s, [Sample()], [Broken], new()));
        using var json = JsonDocument.Parse(text);
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var taxonomies = run.GetProperty("taxonomies");
        Assert.Equal("konot", taxonomies[0].GetProperty("name").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            foreach (var taxon in result.GetProperty("taxa").EnumerateArray())
            {
                var component = taxonomies[taxon.GetProperty("toolComponent").GetProperty("index").GetInt32()];
                Assert.Equal(taxon.GetProperty("id").GetString(), component.GetProperty("taxa")[taxon.GetProperty("index").GetInt32()].GetProperty("id").GetString());
            }
        }

        var first = run.GetProperty("results")[0];
        var region = first.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((1, 4, 9, 3), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endColumn"), Number(region, "charOffset")));
        var replacement = first.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("fruit", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal("map/een%20brief.md", first.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        var suppressed = run.GetProperty("results").EnumerateArray().Single(r => r.TryGetProperty("suppressions", out _));
        Assert.Equal("mag van hem", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("bestaat\nniet", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
        var target = rules.EnumerateArray().First(r => r.GetProperty("id").GetString() == "PL1001").GetProperty("relationships")[0].GetProperty("target");
        Assert.StartsWith("KONOT-", target.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Workflow_commands_are_escaped()
    {
        using var writer = new StringWriter();
        var result = Results.Of("100% Appel\nPeer, ja\n", "a,b:c%.md", "konot", new WordRule("PL1001", "100% Appel\nPeer, ja"));
        GitHubReport.Write(writer, [result], new());
        GitHubReport.WriteError(writer, Broken);
        var lines = writer.ToString().TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::warning file=a%2Cb%3Ac%25.md,line=1,endLine=2,title=Woord 100%25 Appel%0APeer%2C ja (PL1001)::Hier staat '100%25 Appel%0APeer, ja', en", lines[0], StringComparison.Ordinal);
        Assert.Equal("::error file=weg%2C 100%25.md,line=2,col=3::bestaat%0Aniet", lines[1]);
    }

    [Fact]
    public void JUnit_has_a_suite_a_file_and_survives_any_character()
    {
        var odd = Results.Of("\u0001 Appel \uFFFE <b>\n", "b.md", "konot", new WordRule("PL1001", "\u0001 Appel \uFFFE", Outcome.Violation));
        var xml = XDocument.Parse(Write(s => JUnitReport.Write(s, [Sample(), odd, Results.Of("Dag.", "c.md", "konot")], [Broken], new())));
        var suites = xml.Root!.Elements("testsuite").ToArray();
        Assert.Equal(["map/een brief.md", "b.md", "c.md", "weg, 100%.md"], suites.Select(s => s.Attribute("name")!.Value));
        Assert.Equal(["1", "1", "0", "0"], suites.Select(s => s.Attribute("failures")!.Value));
        Assert.Equal(["1", "0", "0", "0"], suites.Select(s => s.Attribute("skipped")!.Value));
        Assert.All(suites, s => Assert.Equal(s.Attribute("tests")!.Value, $"{s.Elements("testcase").Count()}"));
        Assert.Single(suites[3].Descendants("error"));
    }

    [Fact]
    public void Json_keeps_to_the_contract()
    {
        using var json = JsonDocument.Parse(Write(s => JsonReport.Write(s, [Sample()], [Broken], new() { WithEntities = true })));
        Assert.Equal(["schema", "tool", "documents", "errors"], Names(json.RootElement));
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(["path", "protocols", "diagnostics", "suppressed", "entities", "summary"], Names(document));
        var diagnostic = document.GetProperty("diagnostics")[0];
        Assert.Equal(
            ["rule", "outcome", "severity", "message", "advice", "start", "end", "startLine", "startColumn", "endLine", "endColumn", "text", "clauses", "question", "fixes"],
            Names(diagnostic));
        Assert.Equal(["title", "applicability", "edits"], Names(diagnostic.GetProperty("fixes")[0]));
        Assert.Equal(["start", "end", "newText"], Names(diagnostic.GetProperty("fixes")[0].GetProperty("edits")[0]));
        Assert.Equal(["errors", "warnings", "infos", "questions", "reminders"], Names(document.GetProperty("summary")));
        Assert.Equal("beeld_toestemming", document.GetProperty("diagnostics")[1].GetProperty("question").GetString());
    }

    private static LintResult Sample() => Results.Of(
        "De Appel en de Kers.\n\nEn Druif. <!-- pl-ok PL1004: mag van hem -->\n",
        "map/een brief.md",
        "konot",
        new WordRule("PL1001", "Appel", Outcome.Violation, replacement: "fruit"),
        new WordRule("PL5001", "Kers", Outcome.Question, "beeld_toestemming"),
        new WordRule("PL1004", "Druif"));

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
