using System.Text.Json.Nodes;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.LanguageServer;

/// <summary>What the editor sets for all drafts: the section <c>postlint</c> of its settings. A draft's own front matter goes before it.</summary>
internal sealed record ServerSettings
{
    private static readonly string[] MetadataKeys = ["rol", "account", "kanaal", "soort"];

    public required UserLanguage Language { get; init; }

    public IReadOnlyList<string> Protocols { get; init; } = [];

    public DataMap Metadata { get; init; } = DataMap.Empty;

    /// <summary>Reads the section; what is not understood is left out, since nobody would see a complaint.</summary>
    public static ServerSettings Read(JsonNode? section, UserLanguage language)
    {
        if (section is not JsonObject map)
        {
            return new ServerSettings { Language = language };
        }

        var metadata = MetadataKeys.Select(k => (Key: k, Value: Text(map[k]))).Where(p => p.Value.Length > 0)
            .Select(p => new DataEntry(p.Key, default, new DataScalar(p.Value, default)));
        return new ServerSettings
        {
            Language = Text(map["lang"]) switch { "en" => UserLanguage.English, "nl" => UserLanguage.Dutch, _ => language },
            Protocols = Text(map["protocol"]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Metadata = new DataMap([.. metadata], default),
        };
    }

    public string Say(string dutch, string english) => Language == UserLanguage.English ? english : dutch;

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : string.Empty;
}
