using System.Text.Json;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>The API of LanguageTool as its clients use it.</summary>
public sealed class LanguageToolTests
{
    private const string Text = "Tom & Jan + 100% 😀 ë: Sanne de Vries uit groep 5 blijft zitten.";

    private static string MatchedIn(string sent, JsonElement match) =>
        sent.Substring(match.GetProperty("offset").GetInt32(), match.GetProperty("length").GetInt32());

    private static JsonElement[] Matches(Answer answer)
    {
        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        return [.. answer.Json.GetProperty("matches").EnumerateArray()];
    }

    private static JsonElement Find(Answer answer, string rule) =>
        Matches(answer).First(m => m.GetProperty("rule").GetProperty("id").GetString() == rule);

    [Fact]
    public async Task A_form_gives_matches_with_all_that_clients_read()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v2/check", "disabledCategories=TYPOS&language=nl-NL&text=" + Uri.EscapeDataString(Text));
        var match = Find(answer, "PL1006");
        Assert.Equal("blijft zitten", MatchedIn(Text, match));
        Assert.Contains("VSNON-2a.7", match.GetProperty("message").GetString(), StringComparison.Ordinal);
        var context = match.GetProperty("context");
        Assert.Equal("blijft zitten", MatchedIn(context.GetProperty("text").GetString()!, context));
        Assert.Equal(Text, match.GetProperty("sentence").GetString());
        Assert.Equal("non-conformance", match.GetProperty("rule").GetProperty("issueType").GetString());
        Assert.Empty(match.GetProperty("rule").GetProperty("urls").EnumerateArray());
        Assert.Equal("VSNON", match.GetProperty("rule").GetProperty("category").GetProperty("name").GetString());
        Assert.Equal("nl-NL", answer.Json.GetProperty("language").GetProperty("code").GetString());
        Assert.Equal(1, answer.Json.GetProperty("software").GetProperty("apiVersion").GetInt32());
        Assert.False(answer.Json.GetProperty("warnings").GetProperty("incompleteResults").GetBoolean());
    }

    [Fact]
    public async Task A_replacement_makes_what_the_fix_makes()
    {
        await using var desk = await Desk.OpenAsync();
        const string Sentence = "Bel Sanne de Vries uit groep 5 maar op 06-12345678.";
        var match = Find(await desk.SendAsync("POST", "/v2/check", "language=nl&text=" + Uri.EscapeDataString(Sentence)), "PL1004");
        Assert.Equal("06-12345678", MatchedIn(Sentence, match));
        Assert.Equal("[gegevens weggelaten]", match.GetProperty("replacements")[0].GetProperty("value").GetString());
    }

    /// <summary>LibreOffice encodes nothing: ampersands, plus signs and percent signs belong to the text.</summary>
    [Theory]
    [InlineData("Tom & Jan + 100% ë; x=y: Sanne de Vries uit groep 5 blijft zitten.")]
    [InlineData("Kies language=nl&language=en of zo, Sanne de Vries uit groep 5 blijft zitten.")]
    [InlineData("Regel een\nSanne de Vries uit groep 5 blijft zitten.")]
    [InlineData("%20+%26 Sanne de Vries uit groep 5 blijft zitten.")]
    public async Task The_unencoded_body_of_libreoffice_is_read(string text)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", $"/t/{desk.Secret}/v2/check", $"text={text}&language=nl-NL", headers: ("Authorization", string.Empty));
        Assert.Equal("blijft zitten", MatchedIn(text, Find(answer, "PL1006")));
        Assert.Equal("nl-NL", answer.Json.GetProperty("language").GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_encoded_body_may_hold_the_words_of_the_form()
    {
        await using var desk = await Desk.OpenAsync();
        const string Odd = "a&language=en&text=b+c Sanne de Vries uit groep 5 blijft zitten.";
        var answer = await desk.SendAsync("POST", "/v2/check", $"text={Uri.EscapeDataString(Odd).Replace("%20", "+", StringComparison.Ordinal)}&language=auto");
        Assert.Equal("blijft zitten", MatchedIn(Odd, Find(answer, "PL1006")));
    }

    [Fact]
    public async Task Places_count_in_the_text_with_its_markup()
    {
        await using var desk = await Desk.OpenAsync();
        const string Data = """{"annotation": [{"markup": "<p>", "interpretAs": "\n\n"}, {"text": "Sanne de "}, {"markup": "<b>"}, {"text": "Vries"}, {"markup": "</b>"}, {"text": " uit groep 5 blijft zitten."}, {"markup": "</p>"}]}""";
        const string Sent = "<p>Sanne de <b>Vries</b> uit groep 5 blijft zitten.</p>";
        var answer = await desk.SendAsync("POST", "/v2/check", "language=nl&data=" + Uri.EscapeDataString(Data));
        Assert.Equal("blijft zitten", MatchedIn(Sent, Find(answer, "PL1006")));
        var name = Find(answer, "PL1001");
        Assert.Equal("Sanne de <b>Vries", MatchedIn(Sent, name));

        // Put in, a replacement would take the markup out with one end of it left behind.
        Assert.Empty(name.GetProperty("replacements").EnumerateArray());
    }

    [Fact]
    public async Task Data_may_be_a_bare_text()
    {
        await using var desk = await Desk.OpenAsync();
        const string Sentence = "Sanne de Vries uit groep 5 blijft zitten.";
        var answer = await desk.SendAsync("POST", "/v2/check", "language=nl&data=" + Uri.EscapeDataString($$"""{"text": "{{Sentence}}"}"""));
        Assert.Equal("blijft zitten", MatchedIn(Sentence, Find(answer, "PL1006")));
    }

    [Theory]
    [InlineData("text=Hallo", "language")]
    [InlineData("language=nl", "text")]
    [InlineData("language=en-US&text=Hallo", "Nederlands")]
    [InlineData("language=nl&data={", "data")]
    [InlineData("language=nl&data=null", "data")]
    [InlineData("", "language")]
    public async Task What_cannot_be_read_gets_400_in_plain_text(string form, string about)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("POST", "/v2/check", form);
        Assert.Equal((400, "text/plain; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.StartsWith("Error: ", answer.Body, StringComparison.Ordinal);
        Assert.Contains(about, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_has_no_matches()
    {
        await using var desk = await Desk.OpenAsync();
        Assert.Empty(Matches(await desk.SendAsync("POST", "/v2/check", "language=nl&text=")));
        Assert.Empty(Matches(await desk.SendAsync("POST", "/v2/check", "language=nl&data={\"annotation\":[]}")));
    }

    [Fact]
    public async Task The_languages_are_dutch()
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.SendAsync("GET", "/v2/languages");
        Assert.Equal(["nl", "nl-NL", "nl-BE"], answer.Json.EnumerateArray().Select(l => l.GetProperty("longCode").GetString()));
    }
}
