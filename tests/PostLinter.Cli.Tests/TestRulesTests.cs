using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary><c>postlint test-rules</c>.</summary>
public sealed class TestRulesTests
{
    private const string Head = """
        regels:
          - id: SCHOOL001
            titel: Kade
            patronen: [kade]
            melding: Kade.
            advies: Weg.
            clausules: [VSNON-2c.2]

        """;

    [Theory]
    [InlineData("    treffers: [De kade.]\n    missers: [De zee.]\n", 0, "alle voorbeelden kloppen")]
    [InlineData("    treffers: [De kade.]\n", 1, "er is geen misser")]
    [InlineData("    missers: [De zee.]\n", 1, "er is geen treffer")]
    [InlineData("    treffers: [De zee.]\n    missers: [De zee.]\n", 1, "regels.yaml:8:16: deze treffer geeft geen melding bij VSNON")]
    [InlineData("    treffers: ['[|De|] kade.']\n    missers: [De zee.]\n", 1, "de melding gaat over 'kade' en niet over 'De'")]
    [InlineData("    treffers: [De kade.]\n    missers: [De kade!]\n", 1, "deze misser geeft toch een melding bij VSNON, over 'kade'")]
    public void Examples_are_executed_and_must_be_there(string examples, int code, string expected)
    {
        using var desk = new Desk();
        desk.Write("regels.yaml", Head + examples);
        var outcome = desk.Run("test-rules", "regels.yaml");
        Assert.Equal(code, outcome.Code);
        Assert.Contains(expected, string.Join(' ', outcome.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(string.Empty, outcome.Error);
    }

    [Fact]
    public void Without_a_file_it_takes_those_of_the_configuration()
    {
        using var desk = new Desk();
        Assert.Equal(2, desk.Run("test-rules").Code);
        desk.Write("postlint.yaml", "regelbestanden: regels.yaml\n");
        desk.Write("regels.yaml", Head + "    treffers: [De kade.]\n    missers: [De zee.]\n");
        Assert.Equal(0, desk.Run("test-rules").Code);
    }

    [Fact]
    public void A_broken_rule_is_exit_2_and_the_others_are_tested()
    {
        using var desk = new Desk();
        desk.Write("regels.yaml", Head + "    treffers: [De kade.]\n    missers: [De zee.]\n  - id: SCHOOL002\n");
        var outcome = desk.Run("test-rules", "regels.yaml", "--format", "json");
        Assert.Equal(2, outcome.Code);
        var report = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal("SCHOOL001", report.GetProperty("rules")[0].GetProperty("rule").GetString());
        Assert.Equal(0, report.GetProperty("summary").GetProperty("failed").GetInt32());
        var error = report.GetProperty("errors")[0];
        Assert.Equal(("regels.yaml", 10), (error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32()));
        Assert.Contains("SCHOOL002", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_good_rule_praises_nothing()
    {
        using var desk = new Desk();
        desk.Write("regels.yaml", "regels:\n  - id: SCHOOL002\n");
        var outcome = desk.Run("test-rules", "regels.yaml");
        Assert.Equal(2, outcome.Code);
        Assert.Equal("Er is geen regel om na te kijken.\n", outcome.Output);
    }

    [Fact]
    public void English_speaks_English()
    {
        using var desk = new Desk();
        desk.Write("regels.yaml", Head + "    treffers: [De zee.]\n    missers: [De zee.]\n");
        Assert.Contains("this hit gives no finding under VSNON", desk.Run("test-rules", "regels.yaml", "--lang", "en").Output, StringComparison.Ordinal);
    }
}
