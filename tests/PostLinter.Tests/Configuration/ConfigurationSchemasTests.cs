using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Core.Metadata;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using Xunit;

namespace PostLinter.Tests.Configuration;

/// <summary>The schemas say what the readers read: no key and no word more or less.</summary>
public sealed class ConfigurationSchemasTests
{
    private static readonly JsonElement Config = Read(ConfigurationSchemas.Configuration);
    private static readonly JsonElement Draft = Read(ConfigurationSchemas.Draft);

    [Fact]
    public void Keys_of_a_configuration_are_those_of_the_reader() =>
        Assert.Equal(ConfigurationReader.Keys.Order(StringComparer.Ordinal), Keys(Config));

    [Fact]
    public void Keys_of_a_draft_are_those_of_the_reader() =>
        Assert.Equal(MetadataReader.Keys.Order(StringComparer.Ordinal), Keys(Draft));

    [Fact]
    public void Words_are_those_of_the_reader()
    {
        AssertWords(MetadataWords.Roles.Keys, Property(Draft, "rol").GetProperty("examples"));
        AssertWords(MetadataWords.Accounts.Keys, Enum(Draft, "account"));
        AssertWords(MetadataWords.Channels.Keys, Enum(Draft, "kanaal"));
        AssertWords(MetadataWords.Kinds.Keys, Enum(Draft, "soort"));
        AssertWords(MetadataWords.Audiences.Keys, Enum(Draft, "publiek"));
        AssertWords(MetadataWords.Moments.Keys, Enum(Draft, "moment"));
        AssertWords(MetadataWords.Statuses.Keys, Enum(Draft, "status"));
        AssertWords(MetadataWords.Answers.Keys, Enum(Draft, "reacties_open"));
        AssertWords(MetadataWords.Answers.Keys, Enum(Draft, "locatie_delen"));
        var image = Property(Draft, "beelden").GetProperty("items");
        AssertWords(MetadataWords.ImageKinds.Keys, Enum(image, "soort"));
        AssertWords(MetadataWords.Rights.Keys, Enum(image, "rechten"));
        var consent = Property(Draft, "toestemming").GetProperty("items");
        AssertWords(MetadataWords.Purposes.Keys, Property(consent, "voor").GetProperty("anyOf")[0].GetProperty("enum"));
        AssertWords(MetadataWords.Roles.Keys, Property(Config, "rolnamen").GetProperty("additionalProperties").GetProperty("enum"));
        Assert.Equal(Questions.All.Keys.Order(StringComparer.Ordinal), Keys(Property(Draft, "attestaties")));
    }

    [Fact]
    public void Severities_and_settings_are_those_of_the_packs()
    {
        var severities = Property(Config, "ernst").GetProperty("patternProperties").EnumerateObject().Single().Value.GetProperty("enum");
        AssertWords(PackReader.SeverityWords.Keys, severities);
        Assert.Equal(PackCatalog.Find("vsnon")!.Settings.Keys.Order(StringComparer.Ordinal), Keys(Property(Config, "instellingen")));
    }

    [Fact]
    public void A_section_takes_the_keys_of_the_whole_except_those_that_name_rules()
    {
        string[] ruleKeys = [RuleFileReader.RulesKey, ConfigurationReader.RuleFilesKey, ConfigurationReader.RuleAssembliesKey];
        var section = Config.GetProperty("definitions").GetProperty("pad");
        Assert.Equal(ConfigurationReader.Keys.Except(ruleKeys).Append("pad").Order(StringComparer.Ordinal), Keys(section));
    }

    private static JsonElement Read(string name) => JsonDocument.Parse(ConfigurationSchemas.Read(name)).RootElement;

    private static JsonElement Property(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);

    private static JsonElement Enum(JsonElement schema, string name) => Property(schema, name).GetProperty("enum");

    private static string[] Keys(JsonElement schema) =>
        [.. schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)];

    private static void AssertWords(IEnumerable<string> expected, JsonElement words) =>
        Assert.Equal(expected, words.EnumerateArray().Select(w => w.GetString()!));
}
