using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports.Text;

/// <summary>The part of the text report about one draft.</summary>
internal sealed class TextReportDraft(TextPage page, LintResult result, ReportOptions options)
{
    private bool IsEnglish => options.Language == UserLanguage.English;

    /// <param name="isAlone">True if there is no other draft: then it needs no name.</param>
    public void Write(bool isAlone)
    {
        var shown = result.Diagnostics.Where(d => d.Severity > Severity.Hidden).ToArray();
        var summary = ReportSummary.Of(shown);
        var count = ReportWords.Count(summary, options.Language);
        if (shown.Length == 0)
        {
            WriteClean(isAlone);
        }
        else if (!isAlone)
        {
            page.Line($"{Printable.Clean(result.Path)}: {count}", Paint.Bold);
            page.Blank();
        }

        foreach (var group in FindingGroup.Of(shown.Where(d => d.Outcome == Outcome.Violation), options.Language))
        {
            WriteFinding(group);
        }

        new TextReportQuestions(page, result, options).Write(shown.Where(d => d.Outcome == Outcome.Question));
        WriteReminders([.. shown.Where(d => d.Outcome == Outcome.Reminder)]);
        WriteSuppressed();
        if (isAlone && shown.Length > 0)
        {
            page.Paragraph(IsEnglish ? $"Found: {count}." : $"Gevonden: {count}.", paint: Paint.Bold);
        }
    }

    private void WriteClean(bool isAlone)
    {
        if (result.Source.Text.AsSpan().IsWhiteSpace())
        {
            page.Paragraph(IsEnglish ? "There is nothing in this draft." : "Er staat niets in dit bericht.");
            return;
        }

        var text = IsEnglish ? "Nothing found that touches a clause." : "Niets gevonden wat een afspraak raakt.";
        page.Paragraph(isAlone
            ? text + (IsEnglish ? " Do read it once more yourself." : " Lees het zelf nog één keer rustig na.")
            : $"{Printable.Clean(result.Path)}: {text}", paint: Paint.Green);
        if (!result.Suppressed.IsEmpty)
        {
            page.Blank();
        }
    }

    private void WriteFinding(FindingGroup group)
    {
        var descriptor = group.First.Finding.Descriptor;
        var paint = ReportWords.PaintOf(group.First.Severity);
        page.Paragraph($"{descriptor.Title.In(options.Language)} ({descriptor.Id})",
            label: ReportWords.Of(group.First.Severity, options.Language) + ": ", paint: paint);
        string? said = null;
        foreach (var diagnostic in group.Members)
        {
            WriteFrame(diagnostic, paint);
            var message = descriptor.Message.Format(options.Language, diagnostic.Finding.Arguments);
            if (message != said)
            {
                Labelled(IsEnglish ? "What: " : "Wat: ", message);
            }

            said = message;
        }

        foreach (var line in ClauseLines.Of(result, group.First.Clauses, options.Language))
        {
            Labelled(IsEnglish ? "Why: " : "Waarom: ", line);
        }

        Labelled(IsEnglish ? "Do: " : "Doe dit: ", group.Advice);
        if (group.Members.SelectMany(d => d.Finding.Fixes).FirstOrDefault() is { } fix)
        {
            var option = fix.Applicability == Applicability.Safe ? "--fix" : "--fix-suggested";
            Labelled(IsEnglish ? "Fix: " : "Kan ook: ", $"{fix.Title.In(options.Language)} ({option})");
        }

        page.Blank();
    }

    private void WriteFrame(Diagnostic diagnostic, Paint paint)
    {
        if (diagnostic.Span.IsEmpty)
        {
            page.Paragraph(IsEnglish ? "The whole draft." : "Het hele bericht.", 2);
            return;
        }

        var (start, end) = (result.Source.GetLinePosition(diagnostic.Span.Start), result.Source.GetLinePosition(diagnostic.Span.End));
        var place = IsEnglish ? $"Line {start.Line}, column {start.Column}" : $"Regel {start.Line}, teken {start.Column}";
        if (end.Line > start.Line)
        {
            place += IsEnglish ? $", to line {end.Line}" : $", tot en met regel {end.Line}";
        }

        page.Line($"  {place}:", Paint.Dim);
        var frame = CodeFrame.Of(result.Source, diagnostic.Span, page.Width - 4);
        page.Line($"    {frame.Before}{page.Colored(frame.Words, paint)}{frame.After}".TrimEnd());
        page.Line(new string(' ', 4 + frame.Offset) + page.Colored(new string('^', frame.Length), paint));
    }

    private void WriteReminders(Diagnostic[] reminders)
    {
        if (reminders.Length == 0)
        {
            return;
        }

        page.Line(IsEnglish ? "Remember" : "Om aan te denken", Paint.Bold);
        foreach (var group in FindingGroup.Of(reminders, options.Language))
        {
            page.Paragraph($"{group.Advice} ({group.First.Clauses.FirstOrDefault() ?? group.First.RuleId})", label: "- ");
        }

        page.Blank();
    }

    private void WriteSuppressed()
    {
        if (result.Suppressed.IsEmpty)
        {
            return;
        }

        page.Line(IsEnglish ? "Suppressed by the author" : "Door de schrijver goedgekeurd", Paint.Bold);
        foreach (var diagnostic in result.Suppressed)
        {
            var line = result.Source.GetLinePosition(diagnostic.Span.Start).Line;
            var title = diagnostic.Finding.Descriptor.Title.In(options.Language);
            page.Paragraph(IsEnglish
                ? $"{title} ({diagnostic.RuleId}), line {line}: {diagnostic.SuppressionReason}"
                : $"{title} ({diagnostic.RuleId}), regel {line}: {diagnostic.SuppressionReason}", label: "- ");
        }

        page.Blank();
    }

    private void Labelled(string label, string text) => page.Paragraph(text, 2, label, Paint.Bold);
}
