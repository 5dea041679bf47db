using System.Text.Encodings.Web;
using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Sarif;

namespace PostLinter.Reports;

/// <summary>
/// Writes results as SARIF 2.1.0. Rules are descriptors of the tool; every protocol is a taxonomy whose taxa are its
/// clauses, so that a viewer can show a finding under the clause that it breaks.
/// </summary>
public static class SarifReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        SkipValidation = true,
    };

    public static void Write(Stream output, IEnumerable<LintResult> results, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        // Results point at rules and clauses by number, so all of them are needed before the first line is written.
        var all = results.ToArray();
        var index = new SarifIndex(all);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            SarifTool.Write(writer, index, options.Language);
            WriteInvocation(writer, errors.Concat(all.SelectMany(r => r.Errors.Select(e => ReportError.Of(r, e)))));
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (var result in all)
            {
                foreach (var diagnostic in result.Diagnostics.Where(d => d.Severity > Severity.Hidden).Concat(result.Suppressed))
                {
                    SarifResult.Write(writer, result, diagnostic, index, options.Language);
                }
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteInvocation(Utf8JsonWriter writer, IEnumerable<ReportError> errors)
    {
        var problems = errors.ToArray();
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", problems.Length == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            SarifText.Write(writer, "message", problem.Message);
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            SarifText.WriteArtifact(writer, problem.Path);
            if (problem.Position is { } position)
            {
                writer.WriteStartObject("region");
                writer.WriteNumber("startLine", position.Line);
                writer.WriteNumber("startColumn", position.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
