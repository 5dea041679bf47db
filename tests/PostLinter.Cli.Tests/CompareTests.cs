using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary><c>protocol compare</c>, and the settings that it and <c>config show</c> name.</summary>
public sealed class CompareTests
{
    [Theory]
    [InlineData(80, "nl")]
    [InlineData(100, "en")]
    public void It_fits_the_page_and_shows_both_sides(int width, string language)
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { Width = width };
        var outcome = desk.Run("protocol", "compare", "konot", "osvs", "--rol", "docent", "--lang", language);
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.All(outcome.Output.Split('\n'), l => Assert.InRange(l.Length, 0, width));
        foreach (var expected in new[] { "PL3009", "KONOT-R4", "PL7006", "OSVS-IV.B.3a", "beroep_is: ", "eigen_mening" })
        {
            Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_counts_what_is_the_same_and_lists_what_is_not()
    {
        using var desk = new Desk();
        var outcome = desk.Run("protocol", "compare", "vsnon", "ccc", "--rol", "leerling", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        var settings = json.RootElement.GetProperty("settings");
        Assert.Equal("leerling", json.RootElement.GetProperty("role").GetString());
        Assert.Equal(41, settings.GetProperty("same").GetInt32() + settings.GetProperty("different").GetArrayLength());
        foreach (var setting in settings.GetProperty("different").EnumerateArray())
        {
            var sides = setting.GetProperty("sides");
            Assert.NotEqual(sides[0].GetProperty("default").GetString(), sides[1].GetProperty("default").GetString());
        }

        Assert.All(
            json.RootElement.GetProperty("rules").GetProperty("different").EnumerateArray(),
            r => Assert.Equal(["vsnon", "ccc"], r.GetProperty("sides").EnumerateArray().Select(s => s.GetProperty("protocol").GetString())));
    }

    [Theory]
    [InlineData("protocol compare kono osvs", "bedoelde je 'konot'?")]
    [InlineData("protocol compare konot", "noem twee protocollen")]
    [InlineData("protocol compare konot osvs vsnon", "'vsnon' is hier te veel")]
    [InlineData("protocol compare konot osvs --rol docnt", "bedoelde je 'docent'?")]
    [InlineData("protocol compare konot osvs --format xml", "onbekende waarde 'xml'")]
    public void Wrong_use_is_one_sentence(string line, string expected)
    {
        using var desk = new Desk();
        var outcome = desk.Run(line.Split(' '));
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Config_show_names_the_defaults_that_the_school_did_not_change()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: konot\ninstellingen:\n  beroep_is: eigen_mening\n");
        var output = desk.Run("config", "show").Output;
        Assert.Contains("instellingen.beroep_is: eigen_mening", output, StringComparison.Ordinal);
        Assert.Contains("  disclaimer_werkt_voor_leiding: nee (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("  beroep_is: kies", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_with_an_impossible_value_is_refused_with_its_place()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: konot\ninstellingen:\n  beroep_is: kiest\n");
        var outcome = desk.RunWith("De moestuin bloeit.", "check", "-");
        Assert.Equal(2, outcome.Code);
        Assert.Contains(":3:14: 'kiest' past niet bij 'beroep_is' in 'instellingen'; bedoelde je 'kies'?", outcome.Error, StringComparison.Ordinal);
    }
}
