using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PostLinter.Fuzz.Coverage;
using PostLinter.Service;
using PostLinter.Service.Access;
using PostLinter.Testing;

namespace PostLinter.Fuzz.Targets;

/// <summary>
/// A request to the service: the first line is method and path, the rest the body. Raw inputs are what goes over the wire, with
/// HOST and TOKEN filled in.
/// </summary>
internal sealed class ServiceTarget(string name, int weight, bool isRaw) : FuzzTarget(name, weight)
{
    private static readonly string[] Requests =
    [
        "POST /v1/check\n{\"text\":\"Sanne uit groep 7 blijft zitten.\",\"meta\":{\"rol\":\"docent\"},\"protocol\":\"konot\",\"config\":{\"scholen\":[\"De Lindeboom\"]}}",
        "POST /v1/report\n{\"text\":\"Tussen ons: bel 06-12345678 😀.\"}",
        "POST /v1/redact\n{\"text\":\"Sanne de Vries en Tim uit 2B.\"}",
        "POST /v2/check\ntext=Sanne+blijft+zitten.&language=nl&disabledRules=PL1001,PL2001&level=picky",
        "POST /v2/check\ndata=%7B%22annotation%22%3A%5B%7B%22text%22%3A%22Sanne%22%7D%2C%7B%22markup%22%3A%22%3Cb%3E%22%2C%22interpretAs%22%3A%22%5Cn%22%7D%5D%7D&language=auto",
        "GET /v1/explain/PL1001\n", "GET /v1/rules\n", "GET /v1/protocols\n", "GET /v1/metadata\n", "GET /healthz\n", "GET /metrics\n", "GET /\n",
        "POST /v1/ticket\n{\"ticket\":\"x\"}", "POST /v1/pair\n{\"code\":\"123456\"}", "DELETE /v1/pairing\n{\"origin\":\"chrome-extension://a\"}", "GET /v1/pairing\n",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("postlint-fuzz-").FullName;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private LintService? _service;
    private string _token = string.Empty;

    public override IReadOnlyList<string> Seeds { get; } =
        isRaw ? [.. Requests.Select(r => $"{r.Split('\n')[0]} HTTP/1.1\r\nHost: HOST\r\nAuthorization: Bearer TOKEN\r\nContent-Length: {r.Split('\n')[1].Length}\r\n\r\n{r.Split('\n')[1]}")] : Requests;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        .. Inputs.Pieces.Json, .. Inputs.Pieces.Dutch, "&", "=", "%", "%zz", "+", "%F0%9F%98%80", "%ED%A0%80", "text=", "data=", "\"annotation\":[", "\"markup\":\"\"", "/v1/check", "/t/", "/v2/", "..", "//", "?a=b", "#",
        .. isRaw ? ["\r\n", "\r\n\r\n", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n", "Content-Length: 5\r\n", "Origin: null\r\n", "Origin: http://HOST\r\n", "Expect: 100-continue\r\n", "HTTP/1.0", "Accept-Language: en\r\n"] : (string[])[],
    ];

    public override void Run(string input)
    {
        Start();
        if (isRaw)
        {
            Send(input);
            return;
        }

        var end = input.IndexOf('\n', StringComparison.Ordinal);
        var (head, body) = end < 0 ? (input, string.Empty) : (input[..end], input[(end + 1)..]);
        var blank = head.IndexOf(' ', StringComparison.Ordinal);
        HttpRequestMessage request;
        try
        {
            request = new HttpRequestMessage(new HttpMethod(blank < 0 ? "POST" : head[..blank]), new Uri(_service!.Url + "/" + head[(blank + 1)..].TrimStart('/')));
        }
        catch (Exception e) when (e is FormatException or UriFormatException or ArgumentException)
        {
            return; // No client could send it.
        }

        if (request.RequestUri!.Port != _service!.Port || request.RequestUri.Host != "127.0.0.1" || request.Method.Method is not ("GET" or "POST" or "DELETE" or "HEAD" or "PUT"))
        {
            request.Dispose();
            return;
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Content = request.Method.Method is "GET" or "HEAD" ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        using (request)
        using (var response = _client.Send(request))
        {
            var status = (int)response.StatusCode;
            Hits.Signal($"http {status}");
            Demand(status != 500, "the service itself does not fail");
            using var stream = response.Content.ReadAsStream();
            if (response.Content.Headers.ContentType?.MediaType == "application/json" && request.Method.Method != "HEAD")
            {
                try
                {
                    using var _ = JsonDocument.Parse(stream);
                }
                catch (JsonException e)
                {
                    throw new BrokenPromiseException("what says it is JSON is JSON", e.Message);
                }
            }
        }
    }

    protected override void CleanUp()
    {
        _service?.DisposeAsync().AsTask().Wait();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Send(string input)
    {
        var text = input.Replace("HOST", $"127.0.0.1:{_service!.Port}", StringComparison.Ordinal).Replace("TOKEN", _token, StringComparison.Ordinal);
        using var client = new TcpClient("127.0.0.1", _service.Port) { ReceiveTimeout = 2000, LingerState = new LingerOption(true, 0) };
        using var stream = client.GetStream();
        try
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream);
            var line = reader.ReadLine();
            Hits.Signal($"wire {line}");
            Demand(line is null || !line.Contains(" 500", StringComparison.Ordinal), "the service itself does not fail");
        }
        catch (IOException)
        {
            // The service may hang up on what is no HTTP.
        }
    }

    private void Start()
    {
        if (_service is not null)
        {
            return;
        }

        var token = AccessToken.Open(Path.Combine(_folder, "token"));
        _token = File.ReadAllText(token.File).Trim();
        _service = LintService.StartAsync(new ServiceOptions
        {
            Port = 0,
            Token = token,
            Origins = PairedOrigins.Open(token),
            Linter = DraftTarget.Linter,
            Clock = FixedClock.Instance,
            Workers = 2,
        }).GetAwaiter().GetResult();
    }
}
