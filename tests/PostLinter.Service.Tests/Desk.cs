using Xunit;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PostLinter.Service.Access;
using PostLinter.Testing;

namespace PostLinter.Service.Tests;

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Body, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}

/// <summary>A service on a real port with a folder of its own; both are gone afterwards.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });

    private Desk(string folder, AccessToken token, LintService service)
    {
        Folder = folder;
        Token = token;
        Service = service;
    }

    public string Folder { get; }

    public AccessToken Token { get; private set; }

    public LintService Service { get; private set; }

    /// <summary>The secret as the file holds it: what a client has to go by.</summary>
    public string Secret => File.ReadAllText(Token.File).Trim();

    public string Host => $"127.0.0.1:{Service.Port}";

    public static async Task<Desk> OpenAsync(Func<ServiceOptions, ServiceOptions>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("postlint-").FullName;
        var token = AccessToken.Open(Path.Combine(folder, "token"));
        return new Desk(folder, token, await StartAsync(token, change));
    }

    /// <summary>Stops the service and starts another with the same files.</summary>
    public async Task RestartAsync()
    {
        await Service.DisposeAsync();
        Token = AccessToken.Open(Token.File);
        Service = await StartAsync(Token, null);
    }

    /// <summary>Sends a request; with the token unless it brings an Authorization of its own (an empty one means none).</summary>
    public async Task<Answer> SendAsync(
        string method, string path, string? body = null, CancellationToken cancellationToken = default, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Service.Url + path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        if (!headers.Any(h => h.Name == "Authorization"))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        }

        foreach (var (name, value) in headers.Where(h => h.Value.Length > 0))
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await _client.SendAsync(request, cancellationToken);
        return new Answer(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(cancellationToken),
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task<Answer> CheckAsync(string text, params (string Name, string Value)[] headers) =>
        SendAsync("POST", "/v1/check", Draft(text), default, headers);

    public static string Draft(string text) => $$"""{"text": "{{JsonEncodedText.Encode(text)}}"}""";

    /// <summary>Every byte that stands in the folder, for looking what is left behind.</summary>
    public string AllThatIsLeft() =>
        string.Concat(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Service.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static Task<LintService> StartAsync(AccessToken token, Func<ServiceOptions, ServiceOptions>? change)
    {
        var options = new ServiceOptions { Port = 0, Token = token, Origins = PairedOrigins.Open(token), Clock = FixedClock.Instance };
        return LintService.StartAsync(change?.Invoke(options) ?? options);
    }
}
