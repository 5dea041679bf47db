using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PostLinter.Api;

namespace PostLinter.Service.Http;

/// <summary>Writes answers as a whole, so that a client gets one or none.</summary>
internal static class Answers
{
    public static async Task WriteAsync(HttpContext context, string contentType, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
    }

    public static Task WriteAsync(HttpContext context, ApiAnswer answer, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = answer.Status;
        return WriteAsync(context, answer.ContentType, answer.Body, cancellationToken);
    }

    public static Task JsonAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type) => WriteAsync(
        context, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(value, type), context.RequestAborted);
}
