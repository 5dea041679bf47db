using System.Text.Encodings.Web;
using System.Text.Json;
using PostLinter.Reports;

namespace PostLinter.Redaction;

/// <summary>
/// Writes redacted drafts as JSON. It tells where something stood and what stands there now, and never what it was: this
/// may be handed on, as the copy itself may.
/// </summary>
public static class RedactionReport
{
    /// <summary>Number of the form; it changes only when a reader of the old one would break.</summary>
    public const int Schema = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all drafts and what could not be read.</summary>
    public static void Write(Stream output, IEnumerable<RedactedDraft> drafts, IReadOnlyList<ReportError> errors)
    {
        using (var writer = new Utf8JsonWriter(output, Options with { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema", Schema);
            writer.WriteStartArray("documents");
            foreach (var draft in drafts)
            {
                WriteDraft(writer, draft, null);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("errors");
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writer.WriteString("path", error.Path);
                writer.WriteString("message", error.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one draft on one line, with the id that it came with.</summary>
    public static void WriteLine(Stream output, RedactedDraft draft, string? id)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            WriteDraft(writer, draft, id);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>The word by which JSON calls a kind.</summary>
    public static string WordOf(RedactedKind kind) => kind switch
    {
        RedactedKind.Person => "person",
        RedactedKind.School => "school",
        RedactedKind.PhoneNumber => "phone",
        RedactedKind.EmailAddress => "email",
        RedactedKind.BankAccount => "bankAccount",
        RedactedKind.CitizenNumber => "citizenNumber",
        RedactedKind.Address => "address",
        RedactedKind.BirthDate => "birthDate",
        RedactedKind.LicencePlate => "licencePlate",
        RedactedKind.PupilNumber => "pupilNumber",
        RedactedKind.Account => "account",
        _ => "sensitive",
    };

    private static void WriteDraft(Utf8JsonWriter writer, RedactedDraft draft, string? id)
    {
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("path", draft.Path);
        writer.WriteString("text", draft.Text);
        writer.WriteStartArray("replacements");
        foreach (var replacement in draft.Replacements)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", WordOf(replacement.Kind));
            writer.WriteNumber("start", replacement.Span.Start);
            writer.WriteNumber("end", replacement.Span.End);
            writer.WriteString("newText", replacement.NewText);
            if (replacement.Label is { } label)
            {
                writer.WriteString("label", label);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
