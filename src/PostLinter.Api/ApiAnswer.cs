using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PostLinter.Api;

/// <summary>An answer as a whole: a status of HTTP, what kind of text it is, and its bytes (UTF-8).</summary>
public sealed record ApiAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    private const string JsonType = "application/json; charset=utf-8";

    internal static ApiAnswer Json<T>(T value, JsonTypeInfo<T> type, int status = 200) =>
        new(status, JsonType, JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>What <paramref name="write"/> writes.</summary>
    internal static ApiAnswer Written(Action<Stream> write, string contentType = JsonType)
    {
        using var body = new MemoryStream();
        write(body);
        return new ApiAnswer(200, contentType, body.GetBuffer().AsMemory(0, (int)body.Length));
    }
}
