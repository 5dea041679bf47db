using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>What pages, programs and people may try; each gets its status and nothing else.</summary>
public sealed class AttackTests
{
    private const string Extension = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

    /// <summary>A name that points at this machine: another site's (rebinding), or one that looks like ours.</summary>
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("localhost:PORT")]
    [InlineData("localhost.:PORT")]
    [InlineData("127.0.0.1.:PORT")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.1:PORT")]
    [InlineData("2130706433:PORT")]
    [InlineData("[::1]:PORT")]
    public async Task A_strange_host_is_turned_away(string host)
    {
        await using var desk = await Desk.OpenAsync();
        var given = host.Replace("PORT", $"{desk.Service.Port}", StringComparison.Ordinal);
        foreach (var path in new[] { "/", "/healthz", "/v1/rules" })
        {
            Assert.Equal(421, (await desk.SendAsync("GET", path, headers: ("Host", given))).Status);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:PORT")]
    [InlineData("https://127.0.0.1:PORT")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://127.0.0.1:PORT.evil.example")]
    [InlineData("http://127.0.0.1:PORT, https://evil.example")]
    [InlineData("file://")]
    [InlineData(Extension)]
    [InlineData("moz-extension://01234567-89ab-cdef-0123-456789abcdef")]
    public async Task A_strange_origin_is_turned_away_even_with_the_token(string origin)
    {
        await using var desk = await Desk.OpenAsync();
        var given = origin.Replace("PORT", $"{desk.Service.Port}", StringComparison.Ordinal);
        foreach (var (method, path) in new[] { ("GET", "/"), ("GET", "/healthz"), ("POST", "/v1/check"), ("POST", "/v1/pair"), ("POST", "/v1/ticket") })
        {
            var answer = await desk.SendAsync(method, path, method == "POST" ? Desk.Draft("Hallo.") : null, headers: ("Origin", given));
            Assert.Equal(403, answer.Status);
            Assert.DoesNotContain("Access-Control-Allow-Origin", answer.Headers.Keys);
        }
    }

    /// <summary>A form that posts here and an image that loads from here carry no Origin in every browser, but say where they come from.</summary>
    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Another_site_is_turned_away_without_an_origin_too(string site)
    {
        await using var desk = await Desk.OpenAsync();
        var form = $"language=nl&text=Hallo";
        Assert.Equal(403, (await desk.SendAsync("POST", $"/t/{desk.Secret}/v2/check", form, headers: ("Sec-Fetch-Site", site))).Status);
        Assert.Equal(403, (await desk.SendAsync("GET", "/icon.svg", headers: ("Sec-Fetch-Site", site))).Status);
        Assert.Equal(403, (await desk.SendAsync("GET", "/healthz", headers: ("Sec-Fetch-Site", site))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Basic TOKEN")]
    [InlineData("Bearer TOKENx")]
    [InlineData("TOKEN")]
    public async Task Without_the_token_nobody_gets_in(string authorization)
    {
        await using var desk = await Desk.OpenAsync();
        var given = authorization.Replace("TOKEN", desk.Secret, StringComparison.Ordinal);
        foreach (var path in new[] { "/v1/rules", "/v1/protocols", "/v1/metadata", "/v1/pairing", "/v2/languages", "/metrics", "/openapi.json", "/nergens" })
        {
            var answer = await desk.SendAsync("GET", path, headers: ("Authorization", given));
            Assert.Equal((401, "Bearer"), (answer.Status, answer.Headers.GetValueOrDefault("WWW-Authenticate")));
        }

        Assert.Equal(401, (await desk.CheckAsync("Hallo.", ("Authorization", given))).Status);
        Assert.Equal(200, (await desk.SendAsync("GET", "/healthz", headers: ("Authorization", given))).Status);
    }

    [Fact]
    public async Task A_token_in_the_path_opens_the_api_of_languagetool_alone()
    {
        await using var desk = await Desk.OpenAsync();
        (string, string) none = ("Authorization", string.Empty);
        Assert.Equal(200, (await desk.SendAsync("GET", $"/t/{desk.Secret}/v2/languages", headers: none)).Status);
        Assert.Equal(401, (await desk.SendAsync("GET", $"/t/{desk.Secret[..^1]}/v2/languages", headers: none)).Status);
        Assert.Equal(401, (await desk.SendAsync("GET", $"/t/{desk.Secret}/v1/rules", headers: none)).Status);
        Assert.Equal(401, (await desk.SendAsync("GET", $"/t//v2/languages", headers: none)).Status);
        Assert.Equal(401, (await desk.SendAsync("GET", $"/t/wrong/v2/languages")).Status);
    }

    [Fact]
    public async Task A_draft_that_is_too_large_is_refused_with_a_sentence()
    {
        await using var desk = await Desk.OpenAsync();
        var large = new string('a', 300_000);
        var answer = await desk.CheckAsync(large);
        Assert.Equal(413, answer.Status);
        Assert.Contains("256 kB", answer.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        var form = await desk.SendAsync("POST", "/v2/check", "language=nl&text=" + large);
        Assert.Equal(413, form.Status);
        Assert.StartsWith("Error: ", form.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await desk.CheckAsync(new string('a', 250_000))).Status);
    }

    [Fact]
    public async Task A_draft_of_unannounced_length_is_cut_off_at_the_limit()
    {
        await using var desk = await Desk.OpenAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, desk.Service.Url + "/v1/check") { Content = new StringContent(Desk.Draft(new string('a', 300_000))) };
        request.Headers.Add("Authorization", "Bearer " + desk.Secret);
        request.Headers.TransferEncodingChunked = true;
        using var response = await client.SendAsync(request);
        Assert.Equal(413, (int)response.StatusCode);
    }

    [Fact]
    public async Task Every_answer_says_that_it_is_for_nobody_else()
    {
        await using var desk = await Desk.OpenAsync();
        foreach (var answer in new[] { await desk.SendAsync("GET", "/"), await desk.CheckAsync("Hallo."), await desk.SendAsync("GET", "/nergens"), await desk.CheckAsync("Hallo.", ("Origin", "null")) })
        {
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            Assert.Equal("DENY", answer.Headers["X-Frame-Options"]);
            Assert.Equal("same-origin", answer.Headers["Cross-Origin-Resource-Policy"]);
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.DoesNotContain("Server", answer.Headers.Keys);
            Assert.DoesNotContain("Set-Cookie", answer.Headers.Keys);
        }
    }
}
