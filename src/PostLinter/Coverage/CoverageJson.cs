using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports;

namespace PostLinter.Coverage;

/// <summary>Writes coverage as JSON.</summary>
public static class CoverageJson
{
    public static void Write(Stream output, IEnumerable<ProtocolCoverage> coverages, UserLanguage language)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", JsonReport.Schema);
            json.WriteStartArray("protocols");
            foreach (var coverage in coverages)
            {
                json.WriteStartObject();
                json.WriteString("id", coverage.Pack.Id);
                json.WriteString("name", coverage.Pack.Name);
                json.WriteNumber("binding", coverage.Clauses.Length);
                json.WriteNumber("withExample", coverage.Count());
                json.WriteStartArray("clauses");
                foreach (var clause in coverage.Clauses)
                {
                    WriteClause(json, clause, language);
                }

                json.WriteEndArray();
                json.WriteStartArray("context");
                foreach (var clause in coverage.Context)
                {
                    json.WriteStringValue(clause.Id);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteClause(Utf8JsonWriter json, ClauseCoverage clause, UserLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Clause.Id);
        json.WriteString("summary", clause.Clause.Summary);
        json.WriteString("kind", Wire.WordOf(clause.Clause.Kind));
        json.WriteString("outcome", Wire.WordOf(clause.Outcome));
        json.WriteStartArray("rules");
        foreach (var rule in clause.Rules)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
        if (clause.Example is { } example)
        {
            json.WriteStartObject("example");
            json.WriteString("rule", example.RuleId);
            json.WriteString("marked", example.Marked);
            WriteDraft(json, example.Draft);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("example");
        }

        if (clause.NearMiss is { } near)
        {
            json.WriteStartObject("nearMiss");
            WriteDraft(json, near);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("nearMiss");
        }

        json.WriteString("limit", clause.Limit?.In(language));
        json.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter json, PairDraft draft)
    {
        json.WriteString("text", draft.Text);
        json.WritePropertyName("meta");
        JsonData.Write(draft.Metadata, json);
        json.WritePropertyName("config");
        JsonData.Write(draft.Config, json);
    }
}
