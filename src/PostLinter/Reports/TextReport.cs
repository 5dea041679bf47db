using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Reports;

/// <summary>Writes results for people to read: each finding with its words, why it matters and what to do.</summary>
public static class TextReport
{
    /// <summary>Writes results as they come; with more than one, each under the name of its file and with a total.</summary>
    public static void Write(TextWriter writer, IEnumerable<LintResult> results, ReportOptions options)
    {
        var page = new TextPage(writer, options.Width, options.Color);
        var total = default(ReportSummary);
        var choices = new List<(LintResult Example, int Count)>();
        var count = 0;
        LintResult? waiting = null;
        foreach (var result in results)
        {
            // The first is held back until it is known whether it is the only one.
            if (waiting is not null)
            {
                WriteOne(waiting, isAlone: false);
            }

            waiting = result;
            count++;
            total += ReportSummary.Of(result.Diagnostics);
            Remember(choices, result);
        }

        if (waiting is null)
        {
            return;
        }

        WriteOne(waiting, isAlone: count == 1);
        foreach (var (example, times) in choices)
        {
            var choice = ReportWords.Choice(example.Protocols, example.Reason, options.Language);
            page.Paragraph(choices.Count == 1 ? choice : $"{Drafts(times, options)}: {choice}", paint: Paint.Dim);
        }

        if (count > 1)
        {
            var found = ReportWords.Count(total, options.Language);
            page.Paragraph(options.Language == UserLanguage.English
                ? $"In total {Drafts(count, options)}: {(found.Length == 0 ? "nothing found" : found)}."
                : $"In totaal {Drafts(count, options)}: {(found.Length == 0 ? "niets gevonden" : found)}.", paint: Paint.Bold);
        }

        void WriteOne(LintResult result, bool isAlone)
        {
            new TextReportDraft(page, result, options).Write(isAlone);
            page.Blank();
        }
    }

    private static string Drafts(int count, ReportOptions options) => options.Language == UserLanguage.English
        ? count == 1 ? "1 draft" : $"{count} drafts"
        : count == 1 ? "1 bericht" : $"{count} berichten";

    private static void Remember(List<(LintResult Example, int Count)> choices, LintResult result)
    {
        var at = choices.FindIndex(c => c.Example.Reason == result.Reason && c.Example.Protocols.SequenceEqual(result.Protocols));
        if (at < 0)
        {
            choices.Add((result, 1));
        }
        else
        {
            choices[at] = (choices[at].Example, choices[at].Count + 1);
        }
    }
}
