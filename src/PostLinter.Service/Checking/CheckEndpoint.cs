using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PostLinter.Core.Data;
using PostLinter.Reports;
using PostLinter.Service.Http;

namespace PostLinter.Service.Checking;

/// <summary><c>POST /v1/check</c>: a draft in, one document of the JSON report out.</summary>
internal sealed class CheckEndpoint(DraftChecks checks, WorkSlots slots)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var refusal = await slots.RunAsync(context, stop => CheckAsync(context, stop)).ConfigureAwait(false);
        await (refusal?.AnswerAsync(context) ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private async Task<Refusal?> CheckAsync(HttpContext context, CancellationToken stop)
    {
        if (await RequestBody.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } body)
        {
            return Refusal.TooLarge;
        }

        var (request, refusal) = Read(body);
        if (request is null)
        {
            return refusal;
        }

        var result = checks.Check(request, stop);
        using var answer = new MemoryStream();
        JsonReport.WriteLine(answer, result, request.Id, new ReportOptions
        {
            Language = UserLanguages.Of(context),
            WithEntities = context.Request.Query["entities"] == "true",
        });
        await Answers.WriteAsync(context, "application/json; charset=utf-8", answer.GetBuffer().AsMemory(0, (int)answer.Length), stop).ConfigureAwait(false);
        return null;
    }

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
