using Microsoft.AspNetCore.Http;
using PostLinter.Api;

namespace PostLinter.Service.Http;

/// <summary>The routes of the engine over HTTP. Drafts wait for a slot; lists are read at once.</summary>
internal sealed class ApiEndpoints(WorkSlots slots)
{
    public RequestDelegate Of(ApiRoute route) => route.TakesDraft ? context => CheckAsync(context, route) : context => ListAsync(context, route);

    private async Task CheckAsync(HttpContext context, ApiRoute route)
    {
        var refusal = await slots.RunAsync(context, async stop =>
        {
            if (await RequestBody.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } body)
            {
                return Refusal.TooLarge;
            }

            await Answers.WriteAsync(context, route.Answer(RequestOf(context, body), stop), stop).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);
        await (refusal?.AnswerAsync(context) ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private static Task ListAsync(HttpContext context, ApiRoute route) =>
        Answers.WriteAsync(context, route.Answer(RequestOf(context, default), context.RequestAborted), context.RequestAborted);

    private static ApiRequest RequestOf(HttpContext context, ReadOnlyMemory<byte> body) => new(
        context.Request.Query.ToDictionary(q => q.Key, q => q.Value.FirstOrDefault() ?? string.Empty, StringComparer.Ordinal),
        body,
        context.Request.RouteValues["id"] as string ?? string.Empty);
}
