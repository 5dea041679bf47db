using System.Text.Json;
using PostLinter.Cli.Checking;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Reports;

namespace PostLinter.Cli.Inputs;

/// <summary>Reads a draft from a line of JSON, which is a <see cref="DraftRequest"/>.</summary>
internal static class DraftLine
{
    /// <summary>The draft of a line, or an item that says what is wrong with the line.</summary>
    /// <param name="line">One line of UTF-8; null where it was too long to be read.</param>
    /// <param name="number">Its number, from 1; names it where it has no id.</param>
    /// <param name="fallback">The configuration of lines without one.</param>
    public static CheckItem Read(byte[]? line, int number, LintConfiguration fallback)
    {
        if (line is null)
        {
            return Fail(null, number, $"deze regel is langer dan {ByteLines.Longest / (1024 * 1024)} MB; zet elk bericht op een eigen regel");
        }

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

    private static CheckItem Read(DataMap map, string? id, int number, LintConfiguration fallback) =>
        DraftRequest.Read(map, $"regel {number}", out var error) is { } request
            ? new CheckItem(request.Draft, request.Configuration ?? fallback, id) { ConfigurationErrors = request.Errors }
            : Fail(id, number, error!);

    private static CheckItem Fail(string? id, int number, string message) =>
        new(null, LintConfiguration.Empty, id, Error: new ReportError(id ?? $"regel {number}", null, message));
}
