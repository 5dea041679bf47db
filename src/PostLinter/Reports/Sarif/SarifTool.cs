using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.Reports.Sarif;

/// <summary>The tool with its rules, and the protocols as taxonomies.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter writer, SarifIndex index, UserLanguage language)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "postlint");
        writer.WriteString("semanticVersion", ToolVersion.Value);
        writer.WriteString("language", language == UserLanguage.English ? "en" : "nl");
        writer.WriteStartArray("supportedTaxonomies");
        for (var i = 0; i < index.Protocols.Length; i++)
        {
            WriteReference(writer, index.Protocols[i], i);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (var rule in index.Rules)
        {
            WriteRule(writer, rule, index, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("taxonomies");
        foreach (var protocol in index.Protocols)
        {
            WriteTaxonomy(writer, protocol);
        }

        writer.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter writer, ProtocolPack protocol, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("name", protocol.Id);
        writer.WriteNumber("index", number);
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule, SarifIndex index, UserLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        SarifText.Write(writer, "shortDescription", rule.Title.In(language));
        SarifText.Write(writer, "fullDescription", rule.Message.In(language));
        writer.WriteStartObject("help");
        writer.WriteString("text", rule.Advice.In(language));
        if (index.PageOf(rule.Id) is { } page)
        {
            writer.WriteString("markdown", RulePage.WithoutMarks(page.Text));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("relationships");
        foreach (var protocol in index.Protocols)
        {
            foreach (var clause in protocol.Policies.TryGetValue(rule.Id, out var policy) ? policy.Clauses : [])
            {
                if (index.TryFind(clause, out var numbers))
                {
                    writer.WriteStartObject();
                    writer.WriteStartObject("target");
                    writer.WriteString("id", clause);
                    writer.WriteNumber("index", numbers.Clause);
                    writer.WriteStartObject("toolComponent");
                    writer.WriteString("name", protocol.Id);
                    writer.WriteNumber("index", numbers.Protocol);
                    writer.WriteEndObject();
                    writer.WriteEndObject();
                    writer.WriteStartArray("kinds");
                    writer.WriteStringValue("relevant");
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTaxonomy(Utf8JsonWriter writer, ProtocolPack protocol)
    {
        writer.WriteStartObject();
        writer.WriteString("name", protocol.Id);
        writer.WriteString("fullName", protocol.Title);
        writer.WriteString("organization", protocol.Name);
        writer.WriteString("language", "nl");
        if (protocol.Version is { } version)
        {
            writer.WriteString("version", version);
        }

        SarifText.Write(writer, "shortDescription", protocol.Title);
        writer.WriteStartArray("taxa");
        foreach (var clause in protocol.Clauses)
        {
            writer.WriteStartObject();
            writer.WriteString("id", clause.Id);
            writer.WriteString("name", clause.Place);
            SarifText.Write(writer, "shortDescription", clause.Summary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
