using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Tests.Schemas;
using Xunit;

namespace PostLinter.Tests.OwnRules;

/// <summary>The schema of rule files says what the reader reads.</summary>
public sealed class RuleFileSchemaTests
{
    private const string Good = """
        regels:
          - id: SCHOOL001
            titel: Kade
            patronen: [kade]
            melding: Kade.
            advies: Weg.
            ernst: info
            uitkomst: question
            vraag: juistheid
            clausules: [VSNON-2c.2]
            treffers: [De kade.]
            missers: [De zee.]
        """;

    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchemas.Read(ConfigurationSchemas.RuleFile)).RootElement;

    private static JsonElement Rule => Schema.GetProperty("properties").GetProperty("regels").GetProperty("items").GetProperty("properties");

    [Fact]
    public void Keys_and_words_are_those_of_the_reader()
    {
        Assert.Equal(RuleFileReader.Keys, Rule.EnumerateObject().Select(p => p.Name));
        Assert.Equal(PackReader.SeverityWords.Keys, Words("ernst"));
        Assert.Equal(RuleFileReader.OutcomeWords.Keys, Words("uitkomst"));
    }

    [Fact]
    public void Schema_and_reader_accept_a_good_file() => AssertBoth(Good, isGood: true);

    [Theory]
    [InlineData("SCHOOL001", "PL1001")]
    [InlineData("SCHOOL001", "school001")]
    [InlineData("titel: Kade", "titl: Kade")]
    [InlineData("ernst: info", "ernst: zwaar")]
    [InlineData("uitkomst: question", "uitkomst: reminder")]
    [InlineData("melding: Kade.", "melding: [Kade]")]
    [InlineData("patronen: [kade]", "patronen: { kade: ja }")]
    [InlineData("treffers: [De kade.]", "treffers: [{ tekst: De kade. }]")]
    public void Schema_and_reader_refuse_the_same(string right, string wrong) => AssertBoth(Good.Replace(right, wrong, StringComparison.Ordinal), isGood: false);

    [Theory]
    [InlineData("vraag: juistheid", "vraag: juistheit")]
    [InlineData("[VSNON-2c.2]", "[VSNON-2c.99]")]
    [InlineData("patronen: [kade]", "patronen: ['(kade']")]
    [InlineData("patronen: [kade]", "patronen: ['kade?']")]
    [InlineData("patronen: [kade]", "patronen: ['<3> <3>']")]
    [InlineData("patronen: [kade]", "patronen: ['{bestaatniet}']")]
    public void The_reader_knows_what_no_schema_can_say(string right, string wrong)
    {
        var errors = new List<ReportError>();
        Assert.Empty(RuleFileReader.Read("regels.yaml", Good.Replace(right, wrong, StringComparison.Ordinal), errors));
        Assert.Contains("SCHOOL001", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    /// <summary>Groups within groups, choices upon choices: a hostile file costs a sentence, not the machine.</summary>
    [Fact]
    public void A_pattern_without_bounds_is_refused()
    {
        foreach (var pattern in new[] { new string('(', 100_000), string.Join(' ', Enumerable.Repeat("(a b|c d)", 30)), new string('a', 301) })
        {
            var errors = new List<ReportError>();
            Assert.Empty(RuleFileReader.Read("regels.yaml", Good.Replace("[kade]", $"['{pattern}']", StringComparison.Ordinal), errors));
            Assert.Single(errors);
        }

        var wide = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"'a{i} <9> <9> <9>'"));
        var problems = new List<ReportError>();
        Assert.Empty(RuleFileReader.Read("regels.yaml", Good.Replace("[kade]", $"[{wide}]", StringComparison.Ordinal), problems));
        Assert.Contains("te ruim", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever stands in a file, it is read or named; what is read can run.</summary>
    [Fact]
    public void No_file_breaks_the_reader()
    {
        var random = new Random(7);
        const string Signs = "{}[]()|<>3?*=^$:#-'\" \n\tkade\u00e9\ud83d";
        for (var round = 0; round < 400; round++)
        {
            var text = Good.ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            }

            var errors = new List<ReportError>();
            var rules = RuleFileReader.Read("regels.yaml", new string(text), errors);
            Assert.True(rules.Count + errors.Count > 0);
            Assert.Equal(rules.Count, new OwnRuleSet([.. rules]).Rules.Length);
            _ = rules.SelectMany(RuleExamples.Run).ToArray();
        }
    }

    private static void AssertBoth(string yaml, bool isGood)
    {
        Assert.Equal(isGood, new SchemaChecker(Schema).Check(YamlJson.Read(yaml)).Count == 0);
        var errors = new List<ReportError>();
        Assert.Equal(isGood ? 1 : 0, RuleFileReader.Read("regels.yaml", yaml, errors).Count);
        Assert.Equal(isGood, errors.Count == 0);
    }

    private static IEnumerable<string> Words(string key) => Rule.GetProperty(key).GetProperty("enum").EnumerateArray().Select(w => w.GetString()!);
}
