using PostLinter.Service.Access;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>How extensions and pages come by the token, and who does not.</summary>
public sealed class PairingTests
{
    private const string Extension = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

    private static (string, string) NoToken => ("Authorization", string.Empty);

    private static async Task<string> CodeOfAsync(Desk desk) =>
        (await desk.SendAsync("POST", "/v1/pairing")).Json.GetProperty("code").GetString()!;

    private static Task<Answer> PairAsync(Desk desk, string code, string origin = Extension) =>
        desk.SendAsync("POST", "/v1/pair", $$"""{"code": "{{code}}"}""", default, NoToken, ("Origin", origin));

    [Theory]
    [InlineData(Extension)]
    [InlineData("moz-extension://01234567-89ab-cdef-0123-456789abcdef")]
    public async Task An_extension_with_the_code_gets_the_token_and_is_let_in_until_it_is_unpaired(string origin)
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(403, (await desk.CheckAsync("Hallo.", ("Origin", origin))).Status);
        var code = await CodeOfAsync(desk);
        var paired = await PairAsync(desk, $"{code[..4]}-{code[4..].ToLowerInvariant()} ", origin);
        Assert.Equal((200, desk.Secret), (paired.Status, paired.Json.GetProperty("token").GetString()));
        Assert.Equal(200, (await desk.CheckAsync("Hallo.", ("Origin", origin))).Status);
        Assert.Equal(401, (await desk.CheckAsync("Hallo.", NoToken, ("Origin", origin))).Status);

        await desk.RestartAsync();
        Assert.Equal(200, (await desk.CheckAsync("Hallo.", ("Origin", origin))).Status);
        Assert.Equal(origin, (await desk.SendAsync("GET", "/v1/pairing")).Json.GetProperty("origins")[0].GetString());

        Assert.Equal(200, (await desk.SendAsync("DELETE", "/v1/pairing", $$"""{"origin": "{{origin}}"}""")).Status);
        Assert.Equal(403, (await desk.CheckAsync("Hallo.", ("Origin", origin))).Status);
        Assert.Equal(404, (await desk.SendAsync("DELETE", "/v1/pairing", $$"""{"origin": "{{origin}}"}""")).Status);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var desk = await Desk.OpenAsync();
        var code = await CodeOfAsync(desk);
        Assert.Equal(200, (await PairAsync(desk, code)).Status);
        Assert.Equal(403, (await PairAsync(desk, code, Extension.Replace('a', 'p'))).Status);
    }

    [Fact]
    public async Task A_few_wrong_guesses_end_a_code()
    {
        await using var desk = await Desk.OpenAsync();
        var code = await CodeOfAsync(desk);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(403, (await PairAsync(desk, "22222222")).Status);
        }

        Assert.Equal(403, (await PairAsync(desk, code)).Status);
    }

    [Fact]
    public async Task A_web_site_cannot_be_paired_even_with_the_code()
    {
        await using var desk = await Desk.OpenAsync();
        foreach (var origin in new[] { "https://evil.example", "null", "chrome-extension://evil", $"http://127.0.0.1:{desk.Service.Port}" })
        {
            Assert.Equal(403, (await PairAsync(desk, await CodeOfAsync(desk), origin)).Status);
        }

        Assert.Empty((await desk.SendAsync("GET", "/v1/pairing")).Json.GetProperty("origins").EnumerateArray());
    }

    [Fact]
    public async Task Only_who_has_the_token_can_ask_for_a_code()
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(401, (await desk.SendAsync("POST", "/v1/pairing", null, default, NoToken)).Status);
        Assert.Equal(403, (await PairAsync(desk, "22222222")).Status);
    }

    [Fact]
    public async Task A_ticket_lets_the_page_in_once()
    {
        await using var desk = await Desk.OpenAsync();
        var ticket = PageTicket.Issue(desk.Token, FixedClock.Instance, TimeSpan.FromMinutes(1));
        (string, string) own = ("Origin", desk.Service.Url);
        Task<Answer> HandIn(string given) => desk.SendAsync("POST", "/v1/ticket", $$"""{"ticket": "{{given}}"}""", default, NoToken, own);
        var late = PageTicket.Issue(desk.Token, FixedClock.Instance, TimeSpan.FromMinutes(-1));
        var stretched = ticket.Split('.') is [var until, ..] ? ticket.Replace(until, $"{long.Parse(until, System.Globalization.CultureInfo.InvariantCulture) + 60}", StringComparison.Ordinal) : string.Empty;
        foreach (var wrong in new[] { late, stretched, ticket[..^1], "", ".", "99999999999999999999.x", desk.Secret })
        {
            Assert.Equal(401, (await HandIn(wrong)).Status);
        }

        Assert.Equal(desk.Secret, (await HandIn(ticket)).Json.GetProperty("token").GetString());
        Assert.Equal(401, (await HandIn(ticket)).Status);
    }

    [Fact]
    public async Task A_ticket_holds_nothing_of_the_token()
    {
        await using var desk = await Desk.OpenAsync();
        var ticket = PageTicket.Issue(desk.Token, FixedClock.Instance, TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(desk.Secret[..8], ticket, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_can_be_read_by_its_owner_alone()
    {
        await using var desk = await Desk.OpenAsync();
        await PairAsync(desk, await CodeOfAsync(desk));
        foreach (var file in Directory.EnumerateFiles(desk.Folder))
        {
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
        }

        Assert.Equal(2, Directory.EnumerateFiles(desk.Folder).Count());
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(desk.Secret).Length);
    }
}
