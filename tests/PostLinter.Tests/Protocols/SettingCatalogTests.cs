using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Protocols;
using Xunit;

namespace PostLinter.Tests.Protocols;

/// <summary>Every point on which protocols contradict each other is a named setting with a documented default.</summary>
public sealed class SettingCatalogTests
{
    private static readonly ProtocolSetting[] All = [.. SettingCatalog.Contradictions.SelectMany(c => c.Settings)];

    [Fact]
    public void There_are_24_contradictions_and_each_has_its_keys()
    {
        Assert.Equal(24, SettingCatalog.Contradictions.Length);
        Assert.Equal(24, SettingCatalog.Contradictions.Select(c => c.Topic.Dutch).Distinct().Count());
        Assert.All(SettingCatalog.Contradictions, c => Assert.NotEmpty(c.Settings));
        Assert.Equal(All.Length, All.Select(s => s.Key).Distinct().Count());
    }

    [Fact]
    public void Every_pack_gives_every_key_a_default_that_is_documented()
    {
        foreach (var pack in PackCatalog.All)
        {
            Assert.Equal(pack.Settings.Keys.Order(StringComparer.Ordinal), All.Select(s => s.Key).Order(StringComparer.Ordinal));
            Assert.All(All, s => Assert.True(s.Takes(pack.Settings[s.Key]), $"{pack.Id} {s.Key}: {pack.Settings[s.Key]}"));
        }
    }

    [Fact]
    public void On_every_contradiction_at_least_two_protocols_differ() =>
        Assert.All(SettingCatalog.Contradictions, c => Assert.True(
            PackCatalog.All.Select(p => string.Join(' ', c.Settings.Select(s => p.Settings[s.Key]))).Distinct().Count() > 1, c.Topic.Dutch));

    [Fact]
    public void Every_key_and_value_is_explained_in_both_languages()
    {
        foreach (var text in All.Select(s => s.Question).Concat(All.SelectMany(s => s.Values).Select(v => v.Meaning)))
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Dutch));
            Assert.False(string.IsNullOrWhiteSpace(text.English));
        }

        Assert.Equal(["twijfel_drempel"], All.Where(s => s.IsNumber).Select(s => s.Key));
        Assert.All(All.Where(s => s.Key is not ("geldt_voor_email" or "geldt_voor_directe_berichten" or "geldt_voor_website" or "reikwijdte" or "doelgroep")), s => Assert.NotEmpty(s.ReadBy));
    }

    [Fact]
    public void The_schema_of_a_configuration_takes_the_same_values()
    {
        using var schema = JsonDocument.Parse(ConfigurationSchemas.Read(ConfigurationSchemas.Configuration));
        var settings = schema.RootElement.GetProperty("properties").GetProperty("instellingen").GetProperty("properties");
        foreach (var setting in All.Where(s => !s.IsNumber))
        {
            Assert.Equal(
                setting.Values.Select(v => (v.Value, v.Meaning.Dutch)),
                settings.GetProperty(setting.Key).GetProperty("oneOf").EnumerateArray().Select(o => (o.GetProperty("const").GetString()!, o.GetProperty("description").GetString()!)));
        }
    }

    /// <summary>Whoever changes a key must see a change; what no rule reads says so.</summary>
    [Fact]
    public void A_key_is_fixed_if_no_rule_reads_it()
    {
        var readers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "PostLinter.Rules"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Where(l => l.Contains("ettings[", StringComparison.Ordinal) || l.Contains("ettings.Is(", StringComparison.Ordinal)).ToArray();
        Assert.All(All, s => Assert.Equal(s.IsFixed, !readers.Any(l => l.Contains($"\"{s.Key}\"", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_docs_name_every_key_with_its_values_and_defaults()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "instellingen.md"));
        var sections = docs.Split("### `").Skip(1).ToDictionary(s => s[..s.IndexOf('`', StringComparison.Ordinal)]);
        Assert.Equal(All.Select(s => s.Key), sections.Keys);
        foreach (var setting in All)
        {
            var section = sections[setting.Key];
            Assert.Contains(setting.Question.Dutch, section, StringComparison.Ordinal);
            Assert.Equal(setting.IsFixed, section.Contains("Vast; zie PL", StringComparison.Ordinal));
            Assert.All(setting.Values, v => Assert.Contains($"- `{v.Value}`: {v.Meaning.Dutch}\n", section, StringComparison.Ordinal));
            Assert.All(PackCatalog.All, p => Assert.Contains($"{p.Id} `{p.Settings[setting.Key]}`", section, StringComparison.Ordinal));
        }
    }
}
