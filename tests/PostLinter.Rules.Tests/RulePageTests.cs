using PostLinter.Core.Analysis;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>Executes the pages: what a page calls wrong must be reported, what it calls right must not.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var id in Ids())
        {
            for (var i = 0; i < RulePage.Find(id)?.Examples.Length; i++)
            {
                data.Add(id, i);
            }
        }

        return data;
    }

    public static TheoryData<string> AllRules() => [.. Ids()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_does_what_the_page_says(string id, int index)
    {
        var example = RulePage.Find(id)!.Examples[index];
        var rule = RuleCatalog.Analyzers.First(a => a.SupportedDiagnostics.Any(d => d.Id == id));
        var result = Check.Lint(rule, example.Draft, example.Protocol);
        Assert.Empty(result.Errors);
        var found = result.Diagnostics.Where(d => d.RuleId == id).ToArray();
        if (!example.IsWrong)
        {
            Assert.Empty(found);
            return;
        }

        Assert.NotEmpty(found);
        if (example.Marked is { } marked)
        {
            Assert.Contains(marked, found.Select(d => result.Source.ToString(d.Span)));
        }
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Every_rule_has_a_complete_page(string id)
    {
        var page = RulePage.Find(id);
        Assert.NotNull(page);
        var rule = Rule(id);
        Assert.Equal(rule.SupportedDiagnostics.First(d => d.Id == id).Title.Dutch, page.Title);
        foreach (var section in new[] { "Waarom", "Fout", "Goed", "Grenzen", "In English" })
        {
            Assert.False(string.IsNullOrWhiteSpace(page.Section(section)), $"{id}: the section '{section}' is missing.");
        }

        Assert.True(page.Examples.Count(e => e.IsWrong) >= 2, $"{id}: fewer than two wrong examples.");
        Assert.True(page.Examples.Count(e => !e.IsWrong) >= 2, $"{id}: fewer than two right examples.");
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Every_text_stands_in_both_languages(string id)
    {
        foreach (var descriptor in Rule(id).SupportedDiagnostics)
        {
            foreach (var text in new[] { descriptor.Title, descriptor.Message, descriptor.Advice })
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Dutch));
                Assert.False(string.IsNullOrWhiteSpace(text.English));
                Assert.NotEqual(text.Dutch, text.English);
            }
        }
    }

    private static IEnumerable<string> Ids() => RuleCatalog.Analyzers
        .SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal);

    private static PostAnalyzer Rule(string id) => RuleCatalog.Analyzers.First(a => a.SupportedDiagnostics.Any(d => d.Id == id));
}
