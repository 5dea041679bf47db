using PostLinter.Rules;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>A word that stands in a draft alone must be found in no answer, no file and no log, however the request ends.</summary>
public sealed class CanaryTests
{
    private const string Canary = "kanariepiet7319";

    public static TheoryData<string, string, int> Requests => new()
    {
        { "/v1/check", Desk.Draft($"Wat een mooie dag met de {Canary} in de klas."), 200 },
        { "/v1/report", "{\"" + Canary + "\": 1, \"text\": \"Hallo.\"}", 400 },
        { "/v1/check", "{\"" + Canary + "\": 1, \"text\": \"Hallo.\"}", 400 },
        { "/v1/check", "{\"text\": [\"" + Canary + "\"]}", 400 },
        { "/v1/check", "{\"text\": \"Hallo.\", \"meta\": \"" + Canary + "\"}", 400 },
        { "/v1/check", "{\"text\": \"" + Canary, 400 },
        { "/v1/check", "\"" + Canary + "\"", 400 },
        { "/v1/check", "{\"text\": \"" + Canary + " \\ud800\"}", 400 },
        { "/v1/check", Desk.Draft(Canary + "\0"), 400 },
        { "/v1/check", Desk.Draft(Canary + new string('a', 300_000)), 413 },
        { "/v1/check", Desk.Draft($"stuk {Canary}"), 200 },
        { "/v1/check", Desk.Draft($"stuk {Canary}"), 500 },
        { "/v1/report", Desk.Draft($"stuk {Canary}"), 500 },
        { "/v1/redact", Desk.Draft($"stuk {Canary}"), 500 },
        { "/v1/ticket", "{\"ticket\": \"" + Canary + "\"}", 401 },
        { "/v1/pair", "{\"code\": \"" + Canary + "\"}", 403 },
        { "/v1/" + Canary, "{}", 404 },
        { "/v2/check", $"language={Canary}&text=Hallo", 400 },
        { "/v2/check", $"text={Canary}", 400 },
        { "/v2/check", $"language=nl&data={Canary}", 400 },
        { "/v2/check", $"language=nl&text=stuk {Canary}", 500 },
        { "/v2/check", $"language=nl&text={Canary}{new string('a', 300_000)}", 413 },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_draft_leaves_no_trace(string path, string body, int status)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        Console.SetOut(said);
        Console.SetError(said);
        try
        {
            var clock = new BreakableClock("Broke on: " + Canary);
            await using var desk = await Desk.OpenAsync(o => o with { Linter = new Linter([.. RuleCatalog.Analyzers, new CrashingRule("stuk " + Canary)], clock: clock) });
            clock.IsBroken = status == 500;
            foreach (var language in new[] { "", "?lang=en" })
            {
                var answer = await desk.SendAsync("POST", path + language, body);
                Assert.Equal(status, answer.Status);
                Assert.DoesNotContain(Canary, answer.Body, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(answer.Headers.Values, v => v.Contains(Canary, StringComparison.OrdinalIgnoreCase));
            }

            Assert.DoesNotContain(Canary, (await desk.SendAsync("GET", "/metrics")).Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Canary, desk.AllThatIsLeft(), StringComparison.OrdinalIgnoreCase);
            Assert.Empty(said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    [Fact]
    public async Task The_metrics_count_without_content()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.CheckAsync("Hallo.");
        await desk.SendAsync("POST", $"/t/{desk.Secret}/v2/check", "language=nl&text=Hallo");
        await desk.SendAsync("GET", "/healthz", headers: ("Origin", "null"));
        var metrics = (await desk.SendAsync("GET", "/metrics")).Body;
        Assert.Contains("postlint_requests_total{route=\"/v1/check\",status=\"200\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("postlint_requests_total{route=\"/v2/check\",status=\"200\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("postlint_requests_total{route=\"-\",status=\"403\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("postlint_request_seconds_count 3", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Secret, metrics, StringComparison.Ordinal);
    }
}
