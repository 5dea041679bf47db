using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.Reports.Sarif;

/// <summary>One finding as a SARIF result.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter writer, LintResult result, Diagnostic diagnostic, SarifIndex index, UserLanguage language)
    {
        var descriptor = diagnostic.Finding.Descriptor;
        writer.WriteStartObject();
        writer.WriteString("ruleId", descriptor.Id);
        writer.WriteNumber("ruleIndex", index.NumberOf(descriptor));
        writer.WriteString("level", Level(diagnostic.Severity));
        var arguments = diagnostic.Finding.Arguments;
        SarifText.Write(writer, "message", $"{descriptor.Message.Format(language, arguments)} {descriptor.Advice.Format(language, arguments)}");
        WriteLocation(writer, result, diagnostic.Span);
        WriteTaxa(writer, diagnostic, index);
        WriteFixes(writer, result, diagnostic, language);
        if (diagnostic.SuppressionReason is { } reason)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "inSource");
            writer.WriteString("justification", reason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties");
        writer.WriteString("outcome", Wire.WordOf(diagnostic.Outcome));
        if (diagnostic.Outcome == Outcome.Question && diagnostic.Finding.Question is { } question)
        {
            writer.WriteString("question", question);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static void WriteLocation(Utf8JsonWriter writer, LintResult result, TextSpan span)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        SarifText.WriteArtifact(writer, result.Path);
        var (start, end) = (result.Source.GetLinePosition(span.Start), result.Source.GetLinePosition(span.End));
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        WriteOffsets(writer, span);
        if (!span.IsEmpty)
        {
            SarifText.Write(writer, "snippet", result.Source.ToString(span));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteOffsets(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("charOffset", span.Start);
        writer.WriteNumber("charLength", span.Length);
    }

    private static void WriteTaxa(Utf8JsonWriter writer, Diagnostic diagnostic, SarifIndex index)
    {
        writer.WriteStartArray("taxa");
        foreach (var clause in diagnostic.Clauses)
        {
            if (index.TryFind(clause, out var numbers))
            {
                writer.WriteStartObject();
                writer.WriteString("id", clause);
                writer.WriteNumber("index", numbers.Clause);
                writer.WriteStartObject("toolComponent");
                writer.WriteString("name", index.Protocols[numbers.Protocol].Id);
                writer.WriteNumber("index", numbers.Protocol);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter writer, LintResult result, Diagnostic diagnostic, UserLanguage language)
    {
        var fixes = result.FixesOf(diagnostic);
        if (fixes.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            writer.WriteStartObject();
            SarifText.Write(writer, "description", fix.Title.In(language));
            writer.WriteStartArray("artifactChanges");
            writer.WriteStartObject();
            SarifText.WriteArtifact(writer, result.Path);
            writer.WriteStartArray("replacements");
            foreach (var change in fix.Changes)
            {
                writer.WriteStartObject();
                writer.WriteStartObject("deletedRegion");
                WriteOffsets(writer, change.Span);
                writer.WriteEndObject();
                SarifText.Write(writer, "insertedContent", change.NewText);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("properties");
            writer.WriteString("applicability", Wire.WordOf(fix.Applicability));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
