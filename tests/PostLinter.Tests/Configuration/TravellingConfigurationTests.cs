using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using Xunit;

namespace PostLinter.Tests.Configuration;

public sealed class TravellingConfigurationTests
{
    private const string WithRule = """
        protocol: vsnon
        regels:
          - id: SCHOOL001
            titel: Kade
            patronen: [kade]
            melding: "'{0}' heet hier anders."
            advies: Schrijf plein.
            clausules: [VSNON-2c.2]
            treffers: [De kade.]
            missers: [De zee.]
        """;

    [Fact]
    public void Yaml_and_the_same_in_JSON_give_the_same()
    {
        var yaml = TravellingConfiguration.Read("protocol: konot\nscholen:\n  - De Regenboog\nstandaard: { rol: docent }\nernst:\n");
        var json = TravellingConfiguration.Read("""{"protocol": "konot", "scholen": ["De Regenboog"], "standaard": {"rol": "docent"}}""");
        Assert.Empty(yaml.Errors);
        Assert.Equal("""{"protocol":"konot","scholen":["De Regenboog"],"standaard":{"rol":"docent"}}""", Write(yaml));
        Assert.Equal(Write(yaml), Write(json));
    }

    [Fact]
    public void What_is_about_folders_stays_behind()
    {
        var read = TravellingConfiguration.Read("protocol: osvs\nnegeer: [archief/**]\npaden:\n  - pad: nieuws/**\n    protocol: konot\n");
        Assert.Equal("""{"protocol":"osvs"}""", Write(read));
    }

    [Theory]
    [InlineData("protocol: konot\nschoolen: [A]", 2, "onbekende sleutel 'schoolen'")]
    [InlineData("protocol: konoot", 1, "konoot")]
    [InlineData("protocol: konot\nextends: ../stichting.yaml", 2, "noemt een ander bestand")]
    [InlineData("regelbestanden: [regels.yaml]", 1, "noemt een ander bestand")]
    [InlineData("zomaar een tekst", 1, "sleutel: waarde")]
    [InlineData("protocol: [konot", 1, "geen geldige YAML")]
    [InlineData("protocol: vsnon\nregels:\n  - id: SCHOOL001\n    titel: Kade", 3, "SCHOOL001 doet niet mee")]
    public void What_is_wrong_is_said_with_its_line_and_nothing_is_taken(string text, int line, string sentence)
    {
        var read = TravellingConfiguration.Read(text);
        Assert.Null(read.Data);
        Assert.Contains(read.Errors, e => e.Position?.Line == line && e.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_come_in_the_order_of_the_text()
    {
        var read = TravellingConfiguration.Read("schoolen: [A]\nprotocol: konoot\nextends: x.yaml\n");
        Assert.Equal([1, 2, 3], read.Errors.Select(e => e.Position!.Value.Line));
    }

    [Fact]
    public void An_example_that_does_not_hold_is_said_where_it_stands()
    {
        var read = TravellingConfiguration.Read(WithRule.Replace("[De kade.]", "[De dijk.]", StringComparison.Ordinal));
        var error = Assert.Single(read.Errors);
        Assert.Equal(9, error.Position?.Line);
        Assert.Contains("treffer geeft geen melding", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_in_a_configuration_check_the_draft_that_brings_them()
    {
        var map = (DataMap)JsonData.Convert(JsonDocument.Parse(Write(TravellingConfiguration.Read(WithRule))).RootElement);
        foreach (var _ in new[] { "made ready", "kept from the draft before" })
        {
            var errors = new List<DataError>();
            var configuration = ConfigurationReader.Read(map, "'config'", errors);
            Assert.Empty(errors);
            var result = new Linter().Lint(new Draft("Wandelen langs de kade.", "bericht"), configuration);
            var found = Assert.Single(result.Diagnostics, d => d.RuleId == "SCHOOL001");
            Assert.Equal("kade", result.Source.ToString(found.Span));
        }
    }

    [Fact]
    public void A_draft_with_other_rules_gets_those()
    {
        static IEnumerable<string> Rules(string yaml)
        {
            var map = (DataMap)JsonData.Convert(JsonDocument.Parse(Write(TravellingConfiguration.Read(yaml))).RootElement);
            return ConfigurationReader.Read(map, "'config'", []).OwnRules.Rules.Select(r => r.Id);
        }

        Assert.Equal(["SCHOOL001"], Rules(WithRule));
        Assert.Equal(["SCHOOL002"], Rules(WithRule.Replace("SCHOOL001", "SCHOOL002", StringComparison.Ordinal)));
        Assert.Empty(Rules("protocol: vsnon"));
    }

    [Fact]
    public void Broken_rules_that_come_with_a_draft_are_said_and_left_out()
    {
        var map = (DataMap)JsonData.Convert(JsonDocument.Parse("""{"protocol": "vsnon", "regels": [{"id": "SCHOOL001"}]}""").RootElement);
        var errors = new List<DataError>();
        Assert.Empty(ConfigurationReader.Read(map, "'config'", errors).OwnRules.Rules);
        Assert.Contains(errors, e => e.Message.Contains("SCHOOL001 doet niet mee", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_may_stand_in_postlint_yaml_itself()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("postlint").FullName, ConfigurationLoader.FileName);
        try
        {
            File.WriteAllText(file, WithRule);
            var loaded = new ConfigurationLoader().Load(file);
            Assert.Empty(loaded.Errors);
            Assert.Equal(["SCHOOL001"], loaded.Configuration.OwnRules.Rules.Select(r => r.Id));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static string Write(TravellingConfiguration read)
    {
        Assert.NotNull(read.Data);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            JsonData.Write(read.Data, writer);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
