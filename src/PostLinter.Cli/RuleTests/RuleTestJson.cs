using System.Text.Encodings.Web;
using System.Text.Json;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Reports;

namespace PostLinter.Cli.RuleTests;

/// <summary>The report of <c>test-rules</c> for programs.</summary>
internal static class RuleTestJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void Write(Stream output, IReadOnlyList<RuleTest> tests, IReadOnlyList<ReportError> errors, CliEnvironment environment, UserLanguage language)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema", 1);
            writer.WriteStartArray("rules");
            foreach (var test in tests)
            {
                Write(writer, test, environment, language);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("errors");
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writer.WriteString("path", error.Path);
                WritePosition(writer, error.Position);
                writer.WriteString("message", error.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartObject("summary");
            writer.WriteNumber("rules", tests.Count);
            writer.WriteNumber("failed", tests.Count(t => !t.Holds));
            writer.WriteNumber("errors", errors.Count);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, RuleTest test, CliEnvironment environment, UserLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", test.Rule.Id);
        writer.WriteString("path", environment.Shorten(test.Rule.File));
        WritePosition(writer, test.Rule.Position);
        writer.WriteNumber("hits", test.Hits);
        writer.WriteNumber("misses", test.Misses);
        writer.WriteStartArray("failures");
        foreach (var failure in test.Failures)
        {
            writer.WriteStartObject();
            WritePosition(writer, failure.Position);
            writer.WriteString("message", failure.Message.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, LinePosition? position)
    {
        if (position is { } p)
        {
            writer.WriteNumber("line", p.Line);
            writer.WriteNumber("column", p.Column);
        }
    }
}
