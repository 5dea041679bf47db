using System.Text.Json;
using PostLinter.Core.Data;

namespace PostLinter.Api.Checking;

/// <summary>Reads the draft of a request, or says why there is none to read.</summary>
internal static class DraftRequests
{
    /// <param name="body">JSON in UTF-8.</param>
    public static (DraftRequest? Request, Refusal? Refusal) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (JsonData.Read(body.Span) is not DataMap map)
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
