using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Protocols;

/// <summary>A point on which protocols contradict each other or themselves, and the keys that settle it.</summary>
public sealed record Contradiction(LocalizedText Topic, ImmutableArray<ProtocolSetting> Settings);

/// <summary>A named setting. Its default is the value that the chosen protocol's pack gives it.</summary>
/// <param name="Key">The key under <c>instellingen</c>.</param>
/// <param name="Question">What it settles.</param>
/// <param name="ReadBy">Ids of the rules that the setting concerns.</param>
/// <param name="Values">What each value means, in order; empty where the value is a whole number.</param>
public sealed record ProtocolSetting(
    string Key, LocalizedText Question, ImmutableArray<string> ReadBy, ImmutableArray<(string Value, LocalizedText Meaning)> Values)
{
    /// <summary>
    /// True if the key tells what the protocol says and no rule reads it: the pack's weights carry it out, and a school that
    /// wants otherwise changes the severity of the rules.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>True if the key takes a whole number from 1.</summary>
    public bool IsNumber => Values.IsEmpty;

    /// <summary>True if the setting can have this value.</summary>
    public bool Takes(string value) => IsNumber
        ? int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0
        : Values.Any(v => v.Value == value);

    /// <summary>What a value means, for people; the value itself where there is nothing to say.</summary>
    public string Explain(string value, UserLanguage language) =>
        Values.FirstOrDefault(v => v.Value == value).Meaning?.In(language) ?? value;
}

/// <summary>
/// Every named setting, by topic. Dutch comes from the schema of a pack, which editors show too; topics and English from
/// <c>settings.yaml</c>.
/// </summary>
public static class SettingCatalog
{
    private const string ReadBy = " Gelezen door ";

    private static readonly Lazy<ImmutableArray<Contradiction>> Loaded = new(Load);
    private static readonly Lazy<FrozenDictionary<string, ProtocolSetting>> ByKey =
        new(() => Contradictions.SelectMany(c => c.Settings).ToFrozenDictionary(s => s.Key));

    /// <summary>The contradictions, each with its keys.</summary>
    public static ImmutableArray<Contradiction> Contradictions => Loaded.Value;

    /// <summary>The setting with this key, or null.</summary>
    public static ProtocolSetting? Find(string key) => ByKey.Value.GetValueOrDefault(key);

    private static ImmutableArray<Contradiction> Load()
    {
        using var schemaFile = Open("protocol.schema.json");
        using var schema = JsonDocument.Parse(schemaFile);
        var dutch = schema.RootElement.GetProperty("properties").GetProperty("instellingen").GetProperty("properties");
        using var englishFile = Open("settings.pack");
        using var english = JsonDocument.Parse(englishFile);
        return
        [
            .. english.RootElement.EnumerateArray().Select(topic => new Contradiction(
                new(topic.GetProperty("onderwerp").GetString()!, topic.GetProperty("topic").GetString()!),
                [.. topic.GetProperty("sleutels").EnumerateObject().Select(k => Read(k.Name, dutch.GetProperty(k.Name), k.Value))])),
        ];
    }

    private static ProtocolSetting Read(string key, JsonElement dutch, JsonElement english)
    {
        var description = dutch.GetProperty("description").GetString()!;
        var at = description.IndexOf(ReadBy, StringComparison.Ordinal);
        return new ProtocolSetting(
            key,
            new(description[..at], english.GetProperty("question").GetString()!),
            [.. description[(at + ReadBy.Length)..].Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(Rules.RuleIds.All.Contains)],
            dutch.TryGetProperty("oneOf", out var values)
                ? [.. values.EnumerateArray().Select(v => ReadValue(v, english.GetProperty("values")))]
                : [])
        {
            IsFixed = english.TryGetProperty("vast", out _),
        };
    }

    private static (string Value, LocalizedText Meaning) ReadValue(JsonElement dutch, JsonElement english)
    {
        var value = dutch.GetProperty("const").GetString()!;
        return (value, new(dutch.GetProperty("description").GetString()!, english.GetProperty(value).GetString()!));
    }

    private static Stream Open(string name) => typeof(SettingCatalog).Assembly.GetManifestResourceStream(name)!;
}
