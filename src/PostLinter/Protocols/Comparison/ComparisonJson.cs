using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Reports;

namespace PostLinter.Protocols.Comparison;

/// <summary>Writes a comparison as JSON; sides go by the ids of the protocols.</summary>
public static class ComparisonJson
{
    public static void Write(Stream output, ProtocolComparison comparison, UserLanguage language)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", JsonReport.Schema);
            json.WriteStartArray("protocols");
            json.WriteStringValue(comparison.First.Id);
            json.WriteStringValue(comparison.Second.Id);
            json.WriteEndArray();
            json.WriteString("role", comparison.Role == AuthorRole.Unknown ? null : MetadataWords.Roles.WordOf(comparison.Role));
            json.WriteStartObject("settings");
            json.WriteNumber("same", comparison.SameSettings);
            json.WriteStartArray("different");
            foreach (var setting in comparison.Settings)
            {
                json.WriteStartObject();
                json.WriteString("key", setting.Setting.Key);
                json.WriteString("topic", setting.Topic.In(language));
                json.WriteString("question", setting.Setting.Question.In(language));
                json.WriteBoolean("fixed", setting.Setting.IsFixed);
                json.WriteStartArray("sides");
                WriteValue(json, comparison.First.Id, setting, setting.First, language);
                WriteValue(json, comparison.Second.Id, setting, setting.Second, language);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("rules");
            json.WriteNumber("same", comparison.SameRules);
            json.WriteStartArray("different");
            foreach (var rule in comparison.Rules)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.RuleId);
                json.WriteString("title", rule.Title.In(language));
                json.WriteStartArray("sides");
                WriteStance(json, comparison.First.Id, rule.First);
                WriteStance(json, comparison.Second.Id, rule.Second);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter json, string protocol, SettingDifference setting, string value, UserLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("protocol", protocol);
        json.WriteString("default", value);
        json.WriteString("meaning", setting.Setting.Explain(value, language));
        json.WriteEndObject();
    }

    private static void WriteStance(Utf8JsonWriter json, string protocol, RuleStance stance)
    {
        json.WriteStartObject();
        json.WriteString("protocol", protocol);
        json.WriteBoolean("on", stance.IsOn);
        WriteWeight(json, stance.Usual);
        json.WriteStartArray("cases");
        foreach (var one in stance.IsOn ? stance.Cases : [])
        {
            json.WriteStartObject();
            json.WriteString("when", one.When!.Describe());
            WriteWeight(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWeight(Utf8JsonWriter json, Weight weight)
    {
        json.WriteString("severity", weight.IsOn ? Wire.WordOf(weight.Severity) : "off");
        json.WriteString("outcome", weight.IsOn ? Wire.WordOf(weight.Outcome) : null);
        json.WriteStartArray("clauses");
        foreach (var clause in weight.IsOn ? weight.Clauses : [])
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("summary", clause.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
