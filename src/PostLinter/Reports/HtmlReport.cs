using System.Globalization;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Html;
using PostLinter.Reports.Text;

namespace PostLinter.Reports;

/// <summary>Writes results as one self-contained page, to read, print or keep: each draft with its marks, then the findings.</summary>
public static class HtmlReport
{
    /// <summary>Writes results as they come.</summary>
    /// <param name="writer">Receives the page.</param>
    /// <param name="results">The results.</param>
    /// <param name="errors">Problems with inputs; complete once the results are.</param>
    /// <param name="options">The language.</param>
    public static void Write(TextWriter writer, IEnumerable<LintResult> results, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        var page = new HtmlPage(writer, options.Language == UserLanguage.English ? "Checked before posting" : "Nagelezen voor het plaatsen", options.Language);
        page.Open("main");
        page.Element("h1", page.Say("Nagelezen voor het plaatsen", "Checked before posting"));
        var choices = new List<string>();
        var total = default(ReportSummary);
        var count = 0;
        foreach (var result in results)
        {
            count++;
            total += ReportSummary.Of(result.Diagnostics.Where(d => d.Severity > Severity.Hidden));
            WriteDraft(page, result, count);
            var choice = ReportWords.Choice(result.Protocols, result.Reason, options.Language);
            if (!choices.Contains(choice))
            {
                choices.Add(choice);
            }
        }

        WriteErrors(page, errors);
        page.Open("footer");
        if (count > 1)
        {
            var found = ReportWords.Count(total, options.Language);
            page.Element("p", page.Say(
                $"In totaal {count} concepten: {(found.Length == 0 ? "niets gevonden" : found)}.",
                $"In total {count} drafts: {(found.Length == 0 ? "nothing found" : found)}."));
        }

        foreach (var choice in choices)
        {
            page.Element("p", choice);
        }

        page.Element("p", page.Say(
            $"Dit rapport bevat het hele bericht; bewaar en deel het zoals je dat met het bericht zelf doet. Gemaakt met PostLinter {ToolVersion.Value}, op deze computer; er is niets verzonden.",
            $"This report holds the whole draft; keep and share it as you would the draft itself. Made with PostLinter {ToolVersion.Value}, on this computer; nothing was sent."));
        page.End();
    }

    private static void WriteDraft(HtmlPage page, LintResult result, int number)
    {
        var anchor = string.Create(CultureInfo.InvariantCulture, $"d{number}-");
        var findings = new HtmlFindings(page, result, anchor);
        page.Open("section");
        page.Element("h2", result.Path);
        if (result.Source.Text.AsSpan().IsWhiteSpace())
        {
            page.Element("p", page.Say("Er staat niets in dit bericht.", "There is nothing in this draft."));
        }
        else
        {
            WritePills(page, ReportSummary.Of(result.Diagnostics.Where(d => d.Severity > Severity.Hidden)), findings.IsEmpty);
            HtmlDraft.Write(page, result.Source, findings.Marks, anchor);
        }

        foreach (var error in result.Errors)
        {
            page.Element("p", ReportError.Of(result, error).ToString(), "card error");
        }

        findings.Write();
        page.Close();
    }

    private static void WritePills(HtmlPage page, ReportSummary summary, bool isClean)
    {
        page.Open("ul", "pills");
        if (isClean)
        {
            page.Element("li", page.Say(
                "Niets gevonden wat een afspraak raakt. Lees het zelf nog één keer rustig na.",
                "Nothing found that touches a clause. Do read it once more yourself."), "pill fine");
        }

        var none = default(ReportSummary);
        foreach (var (part, style) in new[]
        {
            (none with { Errors = summary.Errors }, "error"),
            (none with { Warnings = summary.Warnings }, "warning"),
            (none with { Infos = summary.Infos }, "info"),
            (none with { Questions = summary.Questions }, "info"),
            (none with { Reminders = summary.Reminders }, "info"),
        })
        {
            if (ReportWords.Count(part, page.Language) is { Length: > 0 } text)
            {
                page.Element("li", text, "pill " + style);
            }
        }

        page.Close();
    }

    private static void WriteErrors(HtmlPage page, IReadOnlyList<ReportError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        page.Open("section");
        page.Element("h2", page.Say("Niet nagelezen", "Not checked"));
        page.Open("ul", "plain");
        foreach (var error in errors)
        {
            page.Element("li", error.ToString());
        }

        page.Close();
        page.Close();
    }
}
