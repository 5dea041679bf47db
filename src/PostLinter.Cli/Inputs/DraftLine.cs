using System.Text.Json;
using PostLinter.Cli.Checking;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Reports;

namespace PostLinter.Cli.Inputs;

/// <summary>
/// Reads a draft from a line of JSON: <c>{"id", "text", "meta", "protocol", "config"}</c>. A line's own <c>config</c>
/// stands in place of any <c>postlint.yaml</c>, so that a line means the same wherever it is checked.
/// </summary>
internal static class DraftLine
{
    private static readonly string[] Keys = ["id", "text", "meta", "protocol", "config"];

    /// <summary>The draft of a line, or an item that says what is wrong with the line.</summary>
    /// <param name="line">One line of UTF-8.</param>
    /// <param name="number">Its number, from 1; names it where it has no id.</param>
    /// <param name="fallback">The configuration of lines without one.</param>
    public static CheckItem Read(ReadOnlySpan<byte> line, int number, LintConfiguration fallback)
    {
        string? id = null;
        try
        {
            var text = DraftFile.Decode($"regel {number}", line);
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Fail(id, number, "hier staat geen JSON-object; schrijf {\"id\": …, \"text\": …}");
            }

            // First the id alone: an answer about a line that cannot be read still says which it was.
            id = json.RootElement.TryGetProperty("id", out var given) ? JsonData.Convert(given).AsText : null;
            var map = (DataMap)JsonData.Convert(json.RootElement);
            return Read(map, id, number, fallback);
        }
        catch (JsonException e)
        {
            return Fail(id, number, $"dit is geen geldige JSON (teken {(e.BytePositionInLine ?? 0) + 1})");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in an escape: JSON by its form, but no text.
            return Fail(id, number, "hier staat een onvolledig teken in de JSON (een losse \\ud…)");
        }
        catch (InputException e)
        {
            return Fail(id, number, e.Message);
        }
    }

    private static CheckItem Read(DataMap map, string? id, int number, LintConfiguration fallback)
    {
        if (map["text"] is not DataScalar { IsQuoted: true } text)
        {
            return Fail(id, number, "'text' ontbreekt of is geen tekst; zet daarin het bericht");
        }

        if (map.Entries.FirstOrDefault(e => !Keys.Contains(e.Key)) is { } unknown)
        {
            return Fail(id, number, $"onbekende sleutel '{unknown.Key}'{Suggestion.DidYouMean(unknown.Key, Keys)}");
        }

        if (text.Value.Contains('\0', StringComparison.Ordinal))
        {
            return Fail(id, number, "hier staan nul-tekens in: dit is geen tekst");
        }

        if (map["meta"] is { } meta and not (DataMap or DataScalar { IsNull: true }))
        {
            _ = meta;
            return Fail(id, number, "'meta' is geen object met de sleutels van de front matter");
        }

        if (map["config"] is { } config and not (DataMap or DataScalar { IsNull: true }))
        {
            _ = config;
            return Fail(id, number, "'config' is geen object met de sleutels van postlint.yaml");
        }

        var name = id ?? $"regel {number}";
        var errors = new List<DataError>();
        var configuration = map["config"] is DataMap own ? ConfigurationReader.Read(own, "'config'", errors) : fallback;
        var draft = new Draft(text.Value, name)
        {
            Metadata = map["meta"] as DataMap ?? DataMap.Empty,
            Protocols = ReadProtocols(map["protocol"]),
        };
        return new CheckItem(draft, configuration, id) { ConfigurationErrors = errors };
    }

    /// <summary>A text, a list of texts, or a text with commas.</summary>
    private static IReadOnlyList<string> ReadProtocols(DataNode? node)
    {
        var texts = node switch
        {
            DataScalar { IsNull: false } scalar => [scalar.Value],
            DataList list => list.Items.Select(i => i.AsText ?? string.Empty),
            _ => [],
        };
        return [.. texts.SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }

    private static CheckItem Fail(string? id, int number, string message) =>
        new(null, LintConfiguration.Empty, id, Error: new ReportError(id ?? $"regel {number}", null, message));
}
