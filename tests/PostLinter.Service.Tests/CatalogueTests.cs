using System.Text.Json;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;
using PostLinter.Rules;
using Xunit;

namespace PostLinter.Service.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Rules_and_protocols_are_all_there()
    {
        await using var desk = await Desk.OpenAsync();
        var rules = (await desk.SendAsync("GET", "/v1/rules")).Json.GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(
            RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal),
            rules.Select(r => r.GetProperty("id").GetString()!));
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("protocols").EnumerateArray()));
        var protocols = (await desk.SendAsync("GET", "/v1/protocols")).Json.GetProperty("protocols").EnumerateArray().ToArray();
        Assert.Equal(PackCatalog.Ids, protocols.Select(p => p.GetProperty("id").GetString()!));
        Assert.Equal(
            PackCatalog.All.SelectMany(p => p.Clauses).Select(c => c.Id),
            protocols.SelectMany(p => p.GetProperty("clauses").EnumerateArray()).Select(c => c.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task The_words_of_the_metadata_and_the_questions_are_there_in_both_languages()
    {
        await using var desk = await Desk.OpenAsync();
        var dutch = (await desk.SendAsync("GET", "/v1/metadata")).Json;
        var english = (await desk.SendAsync("GET", "/v1/metadata?lang=en")).Json;
        Assert.Equal(MetadataWords.Roles.Keys, dutch.GetProperty("rol").EnumerateArray().Select(r => r.GetString()!));
        string[] Texts(JsonElement words) => [.. words.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("text").GetString()!)];
        Assert.Equal(Questions.All.Values.Select(q => q.Dutch), Texts(dutch));
        Assert.Equal(Questions.All.Values.Select(q => q.English), Texts(english));
    }

    [Theory]
    [InlineData("PL2001", "rule", "Vertrouwelijkheidsmarkering")]
    [InlineData("pl2001", "rule", "Vertrouwelijkheidsmarkering")]
    [InlineData("VSNON-2c.1", "clause", "Punt 2c")]
    public async Task A_rule_or_a_clause_is_explained(string id, string kind, string expected)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("GET", "/v1/explain/" + id);
        Assert.Equal((200, kind), (answer.Status, answer.Json.GetProperty("kind").GetString()));
        Assert.Contains(expected, answer.Json.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(answer.Json.GetProperty("clauses").EnumerateArray());
    }

    [Fact]
    public async Task Settings_of_a_school_are_read_and_what_is_wrong_with_them_is_said()
    {
        await using var desk = await Desk.OpenAsync();
        var good = await desk.SendAsync("POST", "/v1/configuration", Desk.Draft("protocol: konot\nscholen: [De Regenboog]\n"));
        Assert.Equal((200, "konot"), (good.Status, good.Json.GetProperty("config").GetProperty("protocol").GetString()));
        Assert.Empty(good.Json.GetProperty("errors").EnumerateArray());
        var bad = (await desk.SendAsync("POST", "/v1/configuration", Desk.Draft("protocol: konot\nschoolen: [A]\n"))).Json;
        Assert.Equal(JsonValueKind.Null, bad.GetProperty("config").ValueKind);
        Assert.Equal(2, bad.GetProperty("errors").EnumerateArray().Single().GetProperty("line").GetInt32());
        Assert.Equal(400, (await desk.SendAsync("POST", "/v1/configuration", "{}")).Status);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_in_one_sentence()
    {
        await using var desk = await Desk.OpenAsync();
        foreach (var path in new[] { "/v1/explain/PL9999", "/nergens", "/v2/nergens" })
        {
            Assert.Equal(404, (await desk.SendAsync("GET", path)).Status);
        }

        Assert.Equal(405, (await desk.SendAsync("PUT", "/v1/check", "{}")).Status);
        Assert.Equal(405, (await desk.SendAsync("GET", "/v1/check")).Status);
    }

    [Fact]
    public async Task Everything_that_the_openapi_document_lists_answers_and_every_reference_in_it_leads_somewhere()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("GET", "/openapi.json");
        var document = answer.Json;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var method in path.Value.EnumerateObject())
            {
                var given = await desk.SendAsync(method.Name.ToUpperInvariant(), path.Name.Replace("{id}", "PL2001", StringComparison.Ordinal), method.Name == "get" ? null : "{}");
                Assert.False(given.Status == 405 || (given.Status == 404 && method.Name != "delete"), $"{method.Name} {path.Name}: {given.Status}");
            }
        }

        foreach (var reference in answer.Body.Split("\"$ref\": \"#/").Skip(1).Select(r => r[..r.IndexOf('"', StringComparison.Ordinal)]))
        {
            Assert.True(reference.Split('/').Aggregate((JsonElement?)document, (at, name) => at is { } e && e.TryGetProperty(name, out var next) ? next : null) is not null, reference);
        }
    }
}
