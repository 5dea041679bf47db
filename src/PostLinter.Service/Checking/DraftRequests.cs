using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PostLinter.Core.Data;
using PostLinter.Service.Http;

namespace PostLinter.Service.Checking;

/// <summary>Reads the draft of a request, or says why there is none to read.</summary>
internal static class DraftRequests
{
    public static async Task<(DraftRequest? Request, Refusal? Refusal)> ReadAsync(HttpContext context, CancellationToken cancellationToken) =>
        await RequestBody.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false) is { } body ? Read(body) : (null, Refusal.TooLarge);

    private static (DraftRequest? Request, Refusal? Refusal) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object || JsonData.Convert(json.RootElement) is not DataMap map)
            {
                return (null, Refusal.NoJson);
            }

            if (map.Entries.Any(e => !DraftRequest.Keys.Contains(e.Key)))
            {
                return (null, Refusal.UnknownKey);
            }

            // What is left to go wrong is said in sentences that quote nothing.
            return DraftRequest.Read(map, "bericht", out var error) is { } request
                ? (request, null)
                : (null, new Refusal(400, error!, "the request cannot be read: " + error));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter: half of a surrogate pair, or bytes that are no UTF-8.
            return (null, Refusal.NoJson);
        }
    }
}
