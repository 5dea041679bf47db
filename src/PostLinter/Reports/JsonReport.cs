using System.Text.Encodings.Web;
using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.Reports;

/// <summary>Writes results as JSON: the form that scripts, editors and the service rely on.</summary>
public static class JsonReport
{
    /// <summary>Number of the form; it changes only when a reader of the old one would break.</summary>
    public const int Schema = 1;

    internal static readonly JsonWriterOptions Options = new()
    {
        // Dutch and emoji stay readable; nothing here goes into a page of HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the whole report: tool, documents, errors.</summary>
    public static void Write(Stream output, IEnumerable<LintResult> results, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        using (var writer = new Utf8JsonWriter(output, Options with { Indented = true }))
        {
            WriteReport(writer, results, errors, options);
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReport(Utf8JsonWriter writer, IEnumerable<LintResult> results, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        writer.WriteStartObject("tool");
        writer.WriteString("name", "postlint");
        writer.WriteString("version", ToolVersion.Value);
        writer.WriteEndObject();
        writer.WriteStartArray("documents");
        foreach (var result in results)
        {
            WriteDocument(writer, result, null, options);

            // What is written leaves the memory; a folder may hold thousands of drafts.
            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            WriteError(writer, error);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes one document on one line, with the id that it came with.</summary>
    public static void WriteLine(Stream output, LintResult result, string? id, ReportOptions options)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            WriteDocument(writer, result, id, options);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes, on one line, that a draft could not be read.</summary>
    public static void WriteErrorLine(Stream output, string? id, string path, string message)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("path", path);
            writer.WriteString("error", message);
            writer.WriteStartArray("diagnostics");
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter writer, LintResult result, string? id, ReportOptions options)
    {
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("path", result.Path);
        writer.WriteStartArray("protocols");
        foreach (var protocol in result.Protocols)
        {
            writer.WriteStringValue(protocol.Id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteDiagnostic(writer, diagnostic, result, options);
            FlushMuch(writer);
        }

        writer.WriteEndArray();
        if (!result.Suppressed.IsEmpty)
        {
            writer.WriteStartArray("suppressed");
            foreach (var diagnostic in result.Suppressed)
            {
                WriteDiagnostic(writer, diagnostic, result, options);
            }

            writer.WriteEndArray();
        }

        if (options.WithEntities)
        {
            WriteEntities(writer, result);
        }

        if (!result.Errors.IsEmpty)
        {
            writer.WriteStartArray("errors");
            foreach (var error in result.Errors)
            {
                WriteError(writer, ReportError.Of(result, error));
            }

            writer.WriteEndArray();
        }

        WriteSummary(writer, ReportSummary.Of(result.Diagnostics));
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic, LintResult result, ReportOptions options)
    {
        var source = result.Source;
        var descriptor = diagnostic.Finding.Descriptor;
        var (start, end) = (source.GetLinePosition(diagnostic.Span.Start), source.GetLinePosition(diagnostic.Span.End));
        writer.WriteStartObject();
        writer.WriteString("rule", descriptor.Id);
        writer.WriteString("outcome", Wire.WordOf(diagnostic.Outcome));
        writer.WriteString("severity", Wire.WordOf(diagnostic.Severity));
        writer.WriteString("message", descriptor.Message.Format(options.Language, diagnostic.Finding.Arguments));
        writer.WriteString("advice", descriptor.Advice.Format(options.Language, diagnostic.Finding.Arguments));
        writer.WriteNumber("start", diagnostic.Span.Start);
        writer.WriteNumber("end", diagnostic.Span.End);
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteString("text", source[diagnostic.Span]);
        writer.WriteStartArray("clauses");
        foreach (var clause in diagnostic.Clauses)
        {
            writer.WriteStringValue(clause);
        }

        writer.WriteEndArray();
        writer.WriteString("question", diagnostic.Outcome == Outcome.Question ? diagnostic.Finding.Question : null);
        if (diagnostic.SuppressionReason is { } reason)
        {
            writer.WriteString("reason", reason);
        }

        writer.WriteStartArray("fixes");
        foreach (var fix in result.FixesOf(diagnostic))
        {
            WriteFix(writer, fix, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, CodeFix fix, ReportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("title", fix.Title.In(options.Language));
        writer.WriteString("applicability", Wire.WordOf(fix.Applicability));
        writer.WriteStartArray("edits");
        foreach (var change in fix.Changes)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", change.Span.Start);
            writer.WriteNumber("end", change.Span.End);
            writer.WriteString("newText", change.NewText);
            writer.WriteEndObject();
            FlushMuch(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The report of a very long draft leaves the memory piece by piece.</summary>
    private static void FlushMuch(Utf8JsonWriter writer)
    {
        const int Much = 1 << 15;
        if (writer.BytesPending > Much)
        {
            writer.Flush();
        }
    }

    private static void WriteEntities(Utf8JsonWriter writer, LintResult result)
    {
        writer.WriteStartArray("entities");
        foreach (var entity in result.Entities)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Wire.WordOf(entity.Kind));
            if (entity.Kind == Core.Language.EntityKind.Person)
            {
                writer.WriteString("role", Wire.WordOf(entity.Role));
            }

            writer.WriteNumber("start", entity.Span.Start);
            writer.WriteNumber("end", entity.Span.End);
            writer.WriteString("text", result.Source[entity.Span]);
            writer.WriteNumber("confidence", Math.Round(entity.Confidence, 2));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter writer, ReportSummary summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("errors", summary.Errors);
        writer.WriteNumber("warnings", summary.Warnings);
        writer.WriteNumber("infos", summary.Infos);
        writer.WriteNumber("questions", summary.Questions);
        writer.WriteNumber("reminders", summary.Reminders);
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, ReportError error)
    {
        writer.WriteStartObject();
        writer.WriteString("path", error.Path);
        if (error.Position is { } position)
        {
            writer.WriteNumber("line", position.Line);
            writer.WriteNumber("column", position.Column);
        }

        writer.WriteString("message", error.Message);
        writer.WriteEndObject();
    }
}
