using System.Text;
using PostLinter.Configuration;
using PostLinter.Reports;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Service.Tests;

public sealed class CheckTests
{
    private const string Text = "Tussen ons: Sanne de Vries uit groep 5 blijft zitten 😀. Bel 06-12345678.";

    [Fact]
    public async Task The_answer_is_the_document_of_the_json_report()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v1/check?entities=true", $$$"""{"id": "a1", "text": "{{{Text}}}", "protocol": "konot", "meta": {"rol": "docent"}}""");
        var draft = new Draft(Text, "a1") { Protocols = ["konot"], Metadata = new([new("rol", default, new Core.Data.DataScalar("docent", default))], default) };
        using var expected = new MemoryStream();
        JsonReport.WriteLine(
            expected, new Linter(clock: FixedClock.Instance).Lint(draft, LintConfiguration.Empty), "a1", new ReportOptions { WithEntities = true });
        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), answer.Body);
        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task Messages_are_in_the_language_that_was_asked_for()
    {
        await using var desk = await Desk.OpenAsync();
        string Advice(Answer answer) => answer.Json.GetProperty("diagnostics")[0].GetProperty("advice").GetString()!;
        Assert.Contains("openbaar", Advice(await desk.SendAsync("POST", "/v1/check", Desk.Draft("Tussen ons: hij gaat weg."))), StringComparison.Ordinal);
        Assert.Contains("public", Advice(await desk.SendAsync("POST", "/v1/check?lang=en", Desk.Draft("Tussen ons: hij gaat weg."))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_question_takes_the_question_away()
    {
        await using var desk = await Desk.OpenAsync();
        const string Photo = "Onze klas op de foto! ![klassenfoto](klas5.jpg)";
        Assert.Contains("\"question\":\"beeld_toestemming\"", (await desk.CheckAsync(Photo)).Body, StringComparison.Ordinal);
        var answered = await desk.SendAsync("POST", "/v1/check", $$$$"""{"text": "{{{{Photo}}}}", "meta": {"attestaties": {"beeld_toestemming": "ja"}}}""");
        Assert.DoesNotContain("\"question\":\"beeld_toestemming\"", answered.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_of_the_service_holds_unless_the_request_brings_its_own()
    {
        await using var desk = await Desk.OpenAsync(o => o with { Configuration = new LintConfiguration { Protocols = ["osvs"] } });
        string Protocol(Answer answer) => answer.Json.GetProperty("protocols")[0].GetString()!;
        Assert.Equal("osvs", Protocol(await desk.CheckAsync("Hallo.")));
        Assert.Equal("ccc", Protocol(await desk.SendAsync("POST", "/v1/check", """{"text": "Hallo.", "config": {"protocol": "ccc"}}""")));
        Assert.Equal("vsnon", Protocol(await desk.SendAsync("POST", "/v1/check", """{"text": "Hallo.", "config": {}}""")));
    }

    [Fact]
    public async Task What_is_wrong_with_metadata_or_configuration_is_told_and_the_rest_is_checked()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v1/check", """{"text": "Tussen ons: hij gaat weg.", "meta": {"rol": "docnt"}, "config": {"protokol": "ccc"}}""");
        Assert.Equal(200, answer.Status);
        var errors = string.Join('\n', answer.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("message").GetString()));
        Assert.Contains("bedoelde je 'docent'?", errors, StringComparison.Ordinal);
        Assert.Contains("bedoelde je 'protocol'?", errors, StringComparison.Ordinal);
        Assert.Equal("PL2001", answer.Json.GetProperty("diagnostics")[0].GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"text\": 1}")]
    [InlineData("{\"text\": \"a\", \"tekst\": \"b\"}")]
    [InlineData("{\"text\": \"a\", \"config\": []}")]
    [InlineData("{\"text\": \"a\"")]
    [InlineData("text=a")]
    public async Task What_is_no_request_gets_400_and_a_sentence(string body)
    {
        await using var desk = await Desk.OpenAsync();
        foreach (var language in new[] { "", "?lang=en" })
        {
            var answer = await desk.SendAsync("POST", "/v1/check" + language, body);
            Assert.Equal(400, answer.Status);
            Assert.NotEmpty(answer.Json.GetProperty("error").GetString()!);
        }
    }

    [Fact]
    public async Task Deep_nesting_is_no_draft()
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Equal(400, (await desk.SendAsync("POST", "/v1/check", "{\"text\": \"a\", \"meta\": " + new string('[', 5000) + new string(']', 5000) + "}")).Status);
    }

    [Fact]
    public async Task The_report_is_a_page_in_which_the_draft_is_text()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v1/report", Desk.Draft("Tussen ons: <script>alert(1)</script> Sanne blijft zitten."));
        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.StartsWith("<!doctype html>", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("VSNON-2c.1", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redacted_copy_holds_nothing_of_what_was_taken_away()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v1/redact", Desk.Draft("Bel Sanne de Vries uit groep 5 op 06-12345678."));
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("Bel ", answer.Json.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", answer.Body, StringComparison.Ordinal);
        Assert.Equal(2, answer.Json.GetProperty("replacements").GetArrayLength());
    }
}
