using PostLinter.Service.Access;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>A clock that somebody sets back makes nothing good again that was used or too old.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task A_ticket_that_was_used_stays_used()
    {
        var clock = new MovedClock();
        await using var desk = await Desk.OpenAsync(o => o with { Clock = clock });
        var ticket = PageTicket.Issue(desk.Token, clock, TimeSpan.FromMinutes(5));
        Assert.Equal(200, await HandInAsync(desk, ticket));
        clock.Shift = TimeSpan.FromHours(1);
        Assert.Equal(200, await HandInAsync(desk, PageTicket.Issue(desk.Token, clock, TimeSpan.FromMinutes(5))));
        clock.Shift = TimeSpan.Zero;
        Assert.Equal(401, await HandInAsync(desk, ticket));
    }

    [Fact]
    public async Task A_ticket_from_before_the_clock_was_set_back_is_refused()
    {
        var clock = new MovedClock();
        await using var desk = await Desk.OpenAsync(o => o with { Clock = clock });
        var ticket = PageTicket.Issue(desk.Token, clock, TimeSpan.FromMinutes(5));
        clock.Shift = TimeSpan.FromDays(-1);
        Assert.Equal(401, await HandInAsync(desk, ticket));
        Assert.Equal(200, await HandInAsync(desk, PageTicket.Issue(desk.Token, clock, TimeSpan.FromMinutes(5))));
    }

    [Fact]
    public async Task A_pairing_code_ends_though_the_clock_is_set_back()
    {
        var clock = new MovedClock();
        await using var desk = await Desk.OpenAsync(o => o with { Clock = clock });
        var code = (await desk.SendAsync("POST", "/v1/pairing")).Json.GetProperty("code").GetString();
        clock.Passed = TimeSpan.FromMinutes(6);
        clock.Shift = TimeSpan.FromHours(-1);
        var answer = await desk.SendAsync(
            "POST", "/v1/pair", $$"""{"code": "{{code}}"}""", default, ("Authorization", string.Empty), ("Origin", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"));
        Assert.Equal(403, answer.Status);
    }

    [Fact]
    public async Task A_draft_is_checked_at_whatever_moment_the_clock_says()
    {
        var clock = new MovedClock { Shift = TimeSpan.FromDays(-9000) };
        await using var desk = await Desk.OpenAsync(o => o with { Clock = clock, Linter = new Linter(clock: clock) });
        Assert.Equal(200, (await desk.CheckAsync("---\nembargo: 2025-05-01\n---\n\nSanne blijft zitten.")).Status);
    }

    private static async Task<int> HandInAsync(Desk desk, string ticket) => (await desk.SendAsync(
        "POST", "/v1/ticket", $$"""{"ticket": "{{ticket}}"}""", default, ("Authorization", string.Empty), ("Origin", desk.Service.Url))).Status;

    /// <summary>A clock that somebody sets, beside one that nobody can.</summary>
    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public TimeSpan Passed { get; set; }

        public override DateTimeOffset GetUtcNow() => FixedClock.Instance.GetUtcNow() + Shift;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
