using PostLinter.Configuration;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests.Suppressions;

public sealed class SuppressionTests
{
    private const string Number = "Bel de moeder van Bram: 06-12345678.";

    [Theory]
    [InlineData(Number + " <!-- pl-ok PL1004: zij vroeg er zelf om -->")]
    [InlineData("<!-- pl-ok PL1004: zij vroeg er zelf om -->\n\n" + Number)]
    [InlineData("<!-- pl-ok-begin PL1004: afgesproken -->\n\nEerst iets anders.\n\n" + Number + "\n\n<!-- pl-ok-eind PL1004 -->")]
    [InlineData(Number + "\n\n<!-- pl-ok-bericht PL1004: afgesproken -->")]
    public void A_suppression_with_a_reason_covers_the_finding(string draft)
    {
        var result = Lint(draft);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(Assert.Single(result.Suppressed).SuppressionReason!);
    }

    [Theory]
    [InlineData(Number + " <!-- pl-ok PL1004 -->", "PL0003")]
    [InlineData(Number + " <!-- pl-ok: mag -->", "PL0003")]
    [InlineData("Alles is goed. <!-- pl-ok PL1004: mag -->", "PL0002")]
    [InlineData("Alles is goed.\n\n<!-- pl-ok-begin PL1004: mag -->\n\nJa.\n\n<!-- pl-ok-eind -->", "PL0002")]
    public void A_suppression_without_reason_or_use_is_reported(string draft, string expected) =>
        Assert.Contains(Lint(draft).Diagnostics, d => d.RuleId == expected);

    [Fact]
    public void A_range_ends_where_it_ends()
    {
        var result = Lint("<!-- pl-ok-begin PL1004: mag -->\n\n" + Number + "\n\n<!-- pl-ok-eind -->\n\nBel de vader van Sem: 06-87654321.");
        Assert.Single(result.Suppressed);
        Assert.Equal("PL1004", Assert.Single(result.Diagnostics).RuleId);
    }

    [Fact]
    public void Some_rules_are_not_the_authors_to_suppress()
    {
        const string draft = "Dit is strikt vertrouwelijk. <!-- pl-ok PL2001: mag van mij -->";
        var own = Check.Lint<ConfidentialityMarkerAnalyzer>("---\nrol: docent\n---\n\n" + draft);
        Assert.Equal(["PL2001"], own.Diagnostics.Where(d => !d.Finding.Descriptor.IsAboutTheRun).Select(d => d.RuleId));
        Assert.Empty(own.Suppressed);
        var leader = Check.Lint<ConfidentialityMarkerAnalyzer>("---\nrol: schoolleider\n---\n\n" + draft);
        Assert.Single(leader.Suppressed);
    }

    [Fact]
    public void What_one_suppression_took_is_not_there_for_the_next()
    {
        var result = Lint(Number + " <!-- pl-ok PL1004: zij vroeg erom --> <!-- pl-ok PL1004: nog eens -->");
        Assert.Equal("zij vroeg erom", Assert.Single(result.Suppressed).SuppressionReason);
        Assert.Equal("PL0002", Assert.Single(result.Diagnostics).RuleId);
    }

    [Fact]
    public void Each_of_many_lines_is_suppressed_by_its_own_reason()
    {
        var result = Lint(string.Join("\n\n", Enumerable.Range(0, 300).Select(i => $"Bel de moeder van Bram: 06-123{i:00000}.{(i % 3 == 0 ? string.Empty : $" <!-- pl-ok PL1004: reden {i} -->")}")));
        Assert.Equal(Enumerable.Range(0, 300).Where(i => i % 3 != 0).Select(i => $"reden {i}"), result.Suppressed.Select(d => d.SuppressionReason));
        Assert.Equal(100, result.Diagnostics.Count(d => d.RuleId == "PL1004"));
        Assert.Equal(100, result.Diagnostics.Length);
    }

    [Theory]
    [InlineData("pl-ok-eind PL1004", 1)]
    [InlineData("pl-ok-eind PL1004, PL2001", 0)]
    [InlineData("pl-ok-eind PL2001", 0)]
    [InlineData("pl-ok-eind PL9999", 0)]
    [InlineData("pl-ok-eind", 0)]
    public void An_end_closes_the_last_range_of_its_rules(string end, int standing)
    {
        // Opened: one for PL1004, then one for PL2001. Behind the end stands a number.
        var result = Lint($"<!-- pl-ok-begin PL1004: mag -->\n\n<!-- pl-ok-begin PL2001: mag -->\n\nJa.\n\n<!-- {end} -->\n\n{Number}");
        Assert.Equal(standing, result.Diagnostics.Count(d => d.RuleId == "PL1004"));
    }

    [Fact]
    public void Ranges_of_one_rule_close_from_the_inside_out()
    {
        const string Begin = "<!-- pl-ok-begin PL1004: mag -->\n\n";
        const string End = "<!-- pl-ok-eind PL1004 -->\n\n";
        Assert.Empty(Lint($"{Begin}{Begin}Ja.\n\n{End}{Number}\n\n{End}").Diagnostics.Where(d => d.RuleId == "PL1004"));
        Assert.Single(Lint($"{Begin}{Begin}Ja.\n\n{End}{End}{Number}").Diagnostics, d => d.RuleId == "PL1004");
        Assert.Single(Lint($"{Begin}{Begin}Ja.\n\n<!-- pl-ok-eind -->\n\n<!-- pl-ok-eind -->\n\n{Number}").Diagnostics, d => d.RuleId == "PL1004");
    }

    private static LintResult Lint(string draft) =>
        new Linter([new ContactDataAnalyzer()], null, FixedClock.Instance).Lint(new Draft(draft, "a.md") { Protocols = ["vsnon"] }, LintConfiguration.Empty);
}
