using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary><c>coverage</c> shows only examples that fire, and hides none of the clauses that have none.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_example_shown_reports_its_clause_and_every_near_miss_does_not()
    {
        var linter = new Linter(clock: FixedClock.Instance);
        foreach (var protocol in Protocols())
        {
            var id = protocol.GetProperty("id").GetString()!;
            foreach (var clause in protocol.GetProperty("clauses").EnumerateArray())
            {
                var name = clause.GetProperty("id").GetString()!;
                if (clause.GetProperty("example") is { ValueKind: JsonValueKind.Object } example)
                {
                    var found = Lint(linter, id, example).Diagnostics.Where(d => d.Clauses.Contains(name)).ToArray();
                    Assert.Contains(found, d => d.RuleId == example.GetProperty("rule").GetString());
                }

                if (clause.GetProperty("nearMiss") is { ValueKind: JsonValueKind.Object } near)
                {
                    Assert.DoesNotContain(Lint(linter, id, near).Diagnostics, d => d.Clauses.Contains(name));
                }
            }
        }
    }

    [Fact]
    public void Every_clause_is_there_once_binding_or_not()
    {
        foreach (var protocol in Protocols())
        {
            var pack = PackCatalog.Find(protocol.GetProperty("id").GetString()!)!;
            var binding = protocol.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).ToArray();
            var context = protocol.GetProperty("context").EnumerateArray().Select(c => c.GetString()!);
            Assert.Equal(pack.Clauses.Select(c => c.Id).Order(StringComparer.Ordinal), binding.Concat(context).Order(StringComparer.Ordinal));
            Assert.Equal(binding.Length, protocol.GetProperty("binding").GetInt32());
        }
    }

    [Fact]
    public void Every_binding_clause_has_an_example_that_fires() =>
        Assert.Equal(282, Protocols().Sum(p => p.GetProperty("withExample").GetInt32()));

    [Fact]
    public void Limits_are_about_binding_clauses_that_exist() =>
        Assert.All(ClauseLimits.Clauses, id => Assert.Contains(PackCatalog.All, p => p.FindClause(id) is { IsBinding: true }));

    [Theory]
    [InlineData("nl", "bindende afspraken hebben een voorbeeld dat afgaat", "Niet te zien: ")]
    [InlineData("en", "binding clauses have an example that fires", "Not to be seen: ")]
    public void Text_keeps_to_the_width(string language, string count, string limit)
    {
        using var desk = new Desk();
        var outcome = desk.Run("coverage", "konot", "--lang", language);
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.Contains(count, string.Join(' ', outcome.Output.Split('\n', ' ')), StringComparison.Ordinal);
        Assert.Contains(limit, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("KONOT-R4", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VSNON-", outcome.Output, StringComparison.Ordinal);
        Assert.All(outcome.Output.Split('\n'), l => Assert.InRange(l.Length, 0, 80));
    }

    [Fact]
    public void The_page_stands_alone_and_goes_to_a_file()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Run("coverage", "--format", "html", "--output", "dekking.html").Code);
        var page = desk.Read("dekking.html");
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        foreach (var clause in PackCatalog.All.SelectMany(p => p.Clauses).Where(c => c.IsBinding))
        {
            Assert.Contains($">{clause.Id}</th>", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("coverage konnot", "bedoelde je 'konot'?")]
    [InlineData("coverage --format xml", "onbekende waarde 'xml'")]
    public void Wrong_use_is_one_sentence(string line, string expected)
    {
        using var desk = new Desk();
        var outcome = desk.Run(line.Split(' '));
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Protocols()
    {
        using var desk = new Desk();
        var outcome = desk.Run("coverage", "--format", "json");
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        return [.. JsonDocument.Parse(outcome.Output).RootElement.GetProperty("protocols").EnumerateArray()];
    }

    private static LintResult Lint(Linter linter, string protocol, JsonElement draft) => linter.Lint(
        new Draft(draft.GetProperty("text").GetString()!, "a.md") { Protocols = [protocol], Metadata = (DataMap)JsonData.Convert(draft.GetProperty("meta")) },
        ConfigurationReader.Read((DataMap)JsonData.Convert(draft.GetProperty("config")), "test", []));
}
