using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>A map that cannot be read, or that does not fit a text; the message is one Dutch sentence.</summary>
public sealed class RedactionMapException(string message) : Exception(message);

/// <summary>
/// What gives the originals back: for every draft where something stood and what it was. It holds all the names and data
/// that the copies lack, so whoever keeps it keeps it to himself.
/// </summary>
public sealed class RedactionMap
{
    private const int Schema = 1;

    private readonly List<Entry> _entries = [];

    /// <summary>One draft: digests (SHA-256 of the UTF-8 text) of the copy and of the original, and what to put back.</summary>
    private sealed record Entry(string Name, string CopyDigest, string OriginalDigest, ImmutableArray<TextChange> Changes);

    /// <summary>Adds a draft.</summary>
    public void Add(RedactedDraft draft)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var shift = 0;
        foreach (var replacement in draft.Replacements)
        {
            changes.Add(new TextChange(
                new TextSpan(replacement.Span.Start + shift, replacement.NewText.Length), replacement.Span.Of(draft.Original).ToString()));
            shift += replacement.NewText.Length - replacement.Span.Length;
        }

        _entries.Add(new Entry(draft.Path, Digest(draft.Text), Digest(draft.Original), changes.ToImmutable()));
    }

    /// <summary>The original of a copy, character for character.</summary>
    /// <param name="copy">The copy exactly as it was made.</param>
    /// <param name="name">How it is called; decides where copies are the same and originals are not.</param>
    /// <exception cref="RedactionMapException">The text is no copy that this map knows.</exception>
    public string Restore(string copy, string name)
    {
        var digest = Digest(copy);
        var fitting = _entries.Where(e => e.CopyDigest == digest).ToArray();
        var entry = fitting.FirstOrDefault(e => e.Name == name) ?? fitting.FirstOrDefault()
            ?? throw new RedactionMapException("deze tekst hoort niet bij deze kaart, of is daarna veranderd; gebruik de kopie zoals postlint redact hem maakte");
        if (entry.Name != name && fitting.Any(e => e.OriginalDigest != entry.OriginalDigest))
        {
            throw new RedactionMapException($"deze kopie past bij meer dan één bericht; geef het bestand de naam van het origineel, zoals '{entry.Name}'");
        }

        try
        {
            var original = TextChange.Apply(copy, entry.Changes);
            return Digest(original) == entry.OriginalDigest ? original : throw Damaged();
        }
        catch (ArgumentException)
        {
            throw Damaged();
        }
    }

    /// <summary>Writes the map as JSON.</summary>
    /// <param name="output">A stream that nobody else reads.</param>
    /// <param name="names">Who is who, for the people who keep the map.</param>
    public void Write(Stream output, Pseudonyms names)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema", Schema);
            writer.WriteStartArray("labels");
            foreach (var pseudonym in names.All)
            {
                writer.WriteStartObject();
                writer.WriteString("label", pseudonym.Label);
                writer.WriteStartArray("names");
                foreach (var name in pseudonym.Names)
                {
                    writer.WriteStringValue(name);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("drafts");
            foreach (var entry in _entries)
            {
                Write(writer, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a map.</summary>
    /// <exception cref="RedactionMapException">This is no map.</exception>
    public static RedactionMap Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var map = new RedactionMap();
            if (document.RootElement.GetProperty("schema").GetInt32() != Schema)
            {
                throw new RedactionMapException("deze kaart is van een andere versie van postlint; gebruik de versie waarmee hij gemaakt is");
            }

            foreach (var draft in document.RootElement.GetProperty("drafts").EnumerateArray())
            {
                map._entries.Add(new Entry(
                    draft.GetProperty("name").GetString() ?? string.Empty,
                    draft.GetProperty("copy").GetString() ?? string.Empty,
                    draft.GetProperty("original").GetString() ?? string.Empty,
                    [.. draft.GetProperty("changes").EnumerateArray().Select(c => new TextChange(
                        TextSpan.FromBounds(c.GetProperty("start").GetInt32(), c.GetProperty("end").GetInt32()),
                        c.GetProperty("text").GetString() ?? string.Empty))]));
            }

            return map;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new RedactionMapException("dit is geen kaart van postlint redact, of hij is beschadigd");
        }
    }

    private static void Write(Utf8JsonWriter writer, Entry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("name", entry.Name);
        writer.WriteString("copy", entry.CopyDigest);
        writer.WriteString("original", entry.OriginalDigest);
        writer.WriteStartArray("changes");
        foreach (var change in entry.Changes)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", change.Span.Start);
            writer.WriteNumber("end", change.Span.End);
            writer.WriteString("text", change.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static RedactionMapException Damaged() =>
        new("deze kaart is beschadigd: het origineel komt er niet ongeschonden uit; er is niets teruggezet");

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
