using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Html;

namespace PostLinter.Coverage;

/// <summary>Writes coverage as one self-contained page: a table a protocol.</summary>
public static class CoverageHtml
{
    public static void Write(TextWriter writer, IReadOnlyList<ProtocolCoverage> coverages, UserLanguage language)
    {
        var words = new CoverageWords(language);
        var title = words.Say("Wat PostLinter van elk protocol nakijkt", "What PostLinter checks of each protocol");
        var page = new HtmlPage(writer, title, language, isWide: true);
        page.Open("main");
        page.Element("h1", title);
        page.Element("p", words.Say(
            "Elk voorbeeld hieronder is bij het maken van deze pagina nagelezen en meldde de afspraak waar het bij staat. Alle mensen zijn bedacht.",
            "Each example below was checked while this page was made and reported the clause that it stands with. All people are invented."), "quiet");
        if (coverages.Count > 1)
        {
            page.Open("nav");
            page.Open("ul");
            foreach (var coverage in coverages)
            {
                page.Open("li");
                page.Element("a", coverage.Pack.Name, null, ("href", "#" + coverage.Pack.Id));
                page.Close();
            }

            page.Close();
            page.Close();
        }

        foreach (var coverage in coverages)
        {
            WriteProtocol(page, coverage, words);
        }

        page.Open("footer");
        page.Element("p", $"PostLinter {ToolVersion.Value}");
        page.End();
    }

    private static void WriteProtocol(HtmlPage page, ProtocolCoverage coverage, CoverageWords words)
    {
        page.Open("section", null, ("id", coverage.Pack.Id));
        page.Element("h2", $"{coverage.Pack.Name}: {coverage.Pack.Title}");
        page.Element("p", words.Count(coverage));
        page.Open("table");
        page.Open("thead");
        page.Open("tr");
        foreach (var head in new[]
        {
            words.Say("Afspraak", "Clause"), words.Say("Wat", "What"), words.Say("Regels", "Rules"),
            words.Say("Voorbeeld dat afgaat", "Example that fires"), words.Say("Niet te zien", "Not to be seen"),
        })
        {
            page.Element("th", head, null, ("scope", "col"));
        }

        page.Close();
        page.Close();
        page.Open("tbody");
        foreach (var clause in coverage.Clauses)
        {
            WriteClause(page, clause, words);
        }

        page.Close();
        page.Close();
        page.Element("p", words.Context(coverage), "quiet");
        page.Close();
    }

    private static void WriteClause(HtmlPage page, ClauseCoverage clause, CoverageWords words)
    {
        page.Open("tr");
        page.Element("th", clause.Clause.Id, null, ("scope", "row"));
        page.Open("td");
        page.Text(clause.Clause.Summary);
        page.Open("p");
        page.Element("span", words.Of(clause.Outcome), "pill " + (clause.Outcome == Outcome.Violation ? "warning" : "info"));
        page.Close();
        page.Close();
        page.Element("td", string.Join(", ", clause.Rules));
        page.Open("td");
        if (clause.Example is { } example)
        {
            page.Element("q", example.Draft.Text);
            page.Element("p", $"{CoverageWords.About(example.Draft)} {example.RuleId}".TrimStart(), "quiet");
            if (clause.NearMiss is { } near)
            {
                page.Open("details");
                page.Element("summary", words.Say("Blijft stil bij", "Stays silent with"));
                page.Element("q", near.Text);
                page.Element("p", CoverageWords.About(near), "quiet");
                page.Close();
            }
        }
        else
        {
            page.Element("p", words.NoExample, "quiet");
        }

        page.Close();
        page.Element("td", clause.Limit is { } limit ? words.In(limit) : string.Empty, "quiet");
        page.Close();
    }
}
