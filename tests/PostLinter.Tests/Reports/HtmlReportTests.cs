using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Reports;
using Xunit;

namespace PostLinter.Tests.Reports;

/// <summary>The page says what the other reports say, and nothing in a draft can do anything on it.</summary>
public sealed class HtmlReportTests
{
    private const string Hostile =
        "Appel <script>alert('Peer')</script> <img src=x onerror=\"alert(1)\"> &lt;Appel&gt; </div></body> \u202Eomgekeerd\u2066\u0007\u0000 \"Peer\" en 👩‍👧 <style>*{display:none}</style>\n"
        + "<!-- --> ]]> <a href=\"javascript:alert(1)\">Appel</a>\n";

    [Theory]
    [InlineData(UserLanguage.Dutch, "nl", "Doe dit", "Dit weet alleen jij")]
    [InlineData(UserLanguage.English, "en", "Do this", "Only you can answer this")]
    public void It_holds_findings_questions_reminders_and_what_was_suppressed(UserLanguage language, string code, string advice, string questions)
    {
        var page = Parse([Sample("---\nrol: docent\n---\n\nAppel en Peer bij school. Kers!\n<!-- pl-ok PL1004: staat al op de website -->\nBel Druif maar.\n")], language);
        Assert.Equal(code, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(3, page.QuerySelectorAll("article.card").Length);
        Assert.Contains(page.QuerySelectorAll("dt"), e => e.TextContent == advice);
        Assert.Contains(page.QuerySelectorAll("h3"), e => e.TextContent == questions);
        Assert.Contains("beeld_toestemming: ja", page.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("staat al op de website", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("KONOT-", page.QuerySelector("article.card dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Appel", "Peer", "Kers"], page.QuerySelectorAll(".draft mark").Select(m => m.TextContent));
    }

    [Fact]
    public void Nothing_of_a_draft_becomes_markup_and_nothing_is_fetched()
    {
        var page = Parse([Sample(Hostile) with { Path = "<b>\u202E\"onx=1\".md" }]);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, link, object, form, input, b"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "src" or "style" or "srcset");
        Assert.All(page.QuerySelectorAll("[href]"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.DocumentElement.TextContent, c => c is '\u202E' or '\u2066' or '\u0007' or '\u0000');
        Assert.Equal(["U+202E", "U+2066", "U+0007", "U+0000"], page.QuerySelectorAll(".draft .steer").Select(s => s.TextContent));
    }

    [Fact]
    public void The_draft_stands_there_word_for_word()
    {
        var draft = Parse([Sample(Hostile)]).QuerySelector(".draft")!;
        foreach (var reference in draft.QuerySelectorAll(".ref"))
        {
            reference.Remove();
        }

        var expected = string.Concat(Hostile.Select(c => c is '\u202E' or '\u2066' or '\u0007' or '\u0000' ? $"U+{(int)c:X4}" : c.ToString()));
        Assert.Equal(expected, draft.TextContent);
    }

    [Fact]
    public void The_policy_allows_the_style_and_nothing_else()
    {
        var page = Parse([Sample("Appel")]);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_reference_leads_to_a_card_with_an_id_of_its_own()
    {
        var page = Parse([Sample("Appel en Peer."), Sample("Appel en Kers."), Sample("Niets.")]);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(4, page.QuerySelectorAll(".ref").Length);
        Assert.All(page.QuerySelectorAll(".ref"), r => Assert.Contains(r.GetAttribute("href")![1..], ids));
        Assert.Equal(3, page.QuerySelectorAll("section h2").Length);
    }

    [Fact]
    public void Marks_that_overlap_keep_the_text_and_take_the_heavier_colour()
    {
        var result = Results.Of("zeg Appeltaart nu", "a.md", "konot", new WordRule("PL1001", "Appeltaart", Outcome.Violation), new WordRule("PL2001", "taart n", Outcome.Violation));
        var draft = Parse([result]).QuerySelector(".draft")!;
        Assert.Equal([("Appel", "warning"), ("taart", "error"), (" n", "error")], draft.QuerySelectorAll("mark").Select(m => (m.TextContent, m.ClassName!)));
        Assert.Equal(["1", "2"], draft.QuerySelectorAll(".ref").Select(r => r.TextContent));
    }

    [Fact]
    public void What_could_not_be_read_is_named()
    {
        var page = Parse([], UserLanguage.Dutch, new ReportError("<weg>.md", new LinePosition(1, 2), "dit bestand bestaat niet"));
        Assert.Equal("<weg>.md:1:2: dit bestand bestaat niet", page.QuerySelector("section li")!.TextContent);
    }

    [Fact]
    public void A_clean_draft_says_so() =>
        Assert.Contains("Niets gevonden", Parse([Sample("De moestuin bloeit.")]).QuerySelector(".pill.fine")!.TextContent, StringComparison.Ordinal);

    private static LintResult Sample(string text) => Results.Of(
        text,
        "brief.md",
        "konot",
        new WordRule("PL1001", "Appel", Outcome.Violation, replacement: "fruit"),
        new WordRule("PL1002", "Peer", Outcome.Violation),
        new WordRule("PL5001", "Kers", Outcome.Question, "beeld_toestemming"),
        new WordRule("PL9005", "school", Outcome.Reminder),
        new WordRule("PL1004", "Druif", Outcome.Violation));

    private static IDocument Parse(IEnumerable<LintResult> results, UserLanguage language = UserLanguage.Dutch, params ReportError[] errors)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(writer, results, errors, new() { Language = language });
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(writer.ToString());
    }
}
