using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>Many clients, slow drafts, clients that leave.</summary>
public sealed class LoadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Two_hundred_at_once_all_get_their_own_answer()
    {
        await using var desk = await Desk.OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            desk.SendAsync("POST", "/v1/check", $$"""{"id": "nr{{i}}", "text": "Tussen ons: dit is bericht {{i}}."}""")));
        Assert.All(answers, (answer, i) =>
        {
            Assert.Equal(200, answer.Status);
            Assert.Equal($"nr{i}", answer.Json.GetProperty("id").GetString());
            Assert.Equal("PL2001", answer.Json.GetProperty("diagnostics")[0].GetProperty("rule").GetString());
        });
    }

    [Fact]
    public async Task More_than_can_wait_are_sent_away_for_a_moment_and_the_rest_is_served()
    {
        var rule = new EndlessRule();
        await using var desk = await Desk.OpenAsync(o => o with { Linter = new Linter([rule]), Workers = 1, Waiting = 1, TimeLimit = TimeSpan.FromMinutes(5) });
        using var hangUp = new CancellationTokenSource();
        var slow = desk.SendAsync("POST", "/v1/check", Desk.Draft(EndlessRule.Word), hangUp.Token);
        await rule.Started.Task.WaitAsync(Patience);

        // One may wait for the slow draft to end; nine are sent away.
        var others = Enumerable.Range(0, 10).Select(_ => desk.CheckAsync("Hallo.")).ToList();
        while (others.Count > 1)
        {
            var finished = await Task.WhenAny(others).WaitAsync(Patience);
            others.Remove(finished);
            var answer = await finished;
            Assert.Equal(503, answer.Status);
            Assert.True(answer.Headers.ContainsKey("Retry-After"));
            Assert.Contains("te veel verzoeken", answer.Body, StringComparison.Ordinal);
        }

        await hangUp.CancelAsync();
        Assert.Equal(200, (await others[0].WaitAsync(Patience)).Status);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
    }

    [Fact]
    public async Task A_draft_that_takes_too_long_is_stopped_with_a_sentence()
    {
        var rule = new EndlessRule();
        await using var desk = await Desk.OpenAsync(o => o with { Linter = new Linter([rule]), TimeLimit = TimeSpan.FromMilliseconds(200) });
        var answer = await desk.CheckAsync(EndlessRule.Word);
        Assert.Equal(503, answer.Status);
        Assert.Contains("te lang", answer.Body, StringComparison.Ordinal);
        await rule.Stopped.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task The_check_of_a_client_that_hangs_up_is_stopped_and_the_next_is_served()
    {
        var rule = new EndlessRule();
        await using var desk = await Desk.OpenAsync(o => o with { Linter = new Linter([rule]), Workers = 1, TimeLimit = TimeSpan.FromMinutes(5) });
        using var hangUp = new CancellationTokenSource();
        var request = desk.SendAsync("POST", "/v1/check", Desk.Draft(EndlessRule.Word), hangUp.Token);
        await rule.Started.Task.WaitAsync(Patience);
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await rule.Stopped.Task.WaitAsync(Patience);
        Assert.Equal(200, (await desk.CheckAsync("Hallo.")).Status);
    }

    [Fact]
    public async Task Requests_at_work_are_finished_before_the_service_stops()
    {
        var rule = new EndlessRule();
        await using var desk = await Desk.OpenAsync(o => o with { Linter = new Linter([rule]), TimeLimit = TimeSpan.FromMilliseconds(500) });
        var slow = desk.CheckAsync(EndlessRule.Word);
        await rule.Started.Task.WaitAsync(Patience);
        await desk.Service.StopAsync(Patience);
        Assert.Equal(503, (await slow).Status);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => desk.CheckAsync("Hallo."));
    }
}
