using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Core.Data;

namespace PostLinter.Api.Settings;

/// <summary>Reads a configuration for hosts without files, so that they keep what the engine understands and show what it does not.</summary>
internal static class ConfigurationRoute
{
    /// <summary>
    /// <c>POST /v1/configuration</c> with <c>{"text"}</c>, YAML or JSON: <c>{"config", "errors": [{"message", "line", "column"}]}</c>.
    /// <c>config</c> goes with drafts as it is, and is null where there are errors.
    /// </summary>
    public static ApiAnswer Read(ApiRequest request, CancellationToken stop)
    {
        if (TextOf(request.Body) is not { } text)
        {
            return Refusal.NoJson.ToAnswer(request.Language);
        }

        var read = TravellingConfiguration.Read(text);
        return ApiAnswer.Written(output => Write(read, output));
    }

    private static string? TextOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out var text)
                && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter: half of a surrogate pair, or bytes that are no UTF-8.
            return null;
        }
    }

    private static void Write(TravellingConfiguration read, Stream output)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WritePropertyName("config");
        if (read.Data is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonData.Write(read.Data, writer);
        }

        writer.WriteStartArray("errors");
        foreach (var error in read.Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("message", error.Message);
            if (error.Position is { } place)
            {
                writer.WriteNumber("line", place.Line);
                writer.WriteNumber("column", place.Column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
