using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace PostLinter.Service.Http;

/// <summary>The files of the page, out of the program itself.</summary>
internal static class StaticFiles
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, (string Resource, string ContentType)> Files = FindFiles();

    /// <summary>True for a path under which a file of the page stands.</summary>
    public static bool Contains(string path) => Files.ContainsKey(path);

    /// <summary>Every path.</summary>
    public static IEnumerable<string> Paths => Files.Keys;

    public static Task AnswerAsync(HttpContext context)
    {
        var (resource, contentType) = Files[context.Request.Path.Value!];
        return Answers.WriteAsync(context, contentType, Read(resource), context.RequestAborted);
    }

    /// <summary>The bytes of an embedded file.</summary>
    public static ReadOnlyMemory<byte> Read(string resource)
    {
        using var stream = typeof(StaticFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static FrozenDictionary<string, (string Resource, string ContentType)> FindFiles()
    {
        var files = typeof(StaticFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(n => "/" + n[Prefix.Length..].Replace('\\', '/'), n => (n, TypeOf(n)));
        files["/"] = files["/index.html"];
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
