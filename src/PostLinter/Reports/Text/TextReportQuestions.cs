using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Reports.Text;

/// <summary>The questions of one draft: each once, with the places that raise it, and how to answer them.</summary>
internal sealed class TextReportQuestions(TextPage page, LintResult result, ReportOptions options)
{
    private bool IsEnglish => options.Language == UserLanguage.English;

    public void Write(IEnumerable<Diagnostic> questions)
    {
        var byKey = questions.GroupBy(d => d.Finding.Question ?? d.RuleId).ToArray();
        if (byKey.Length == 0)
        {
            return;
        }

        page.Line(IsEnglish ? "Only you can answer this" : "Dit weet alleen jij", Paint.Bold);
        foreach (var question in byKey)
        {
            WriteQuestion(question.Key, [.. question]);
        }

        var keys = byKey.Select(q => q.Key).Where(Questions.All.ContainsKey).ToArray();
        if (keys.Length > 0)
        {
            WriteAnswers(keys);
        }

        page.Blank();
    }

    private void WriteQuestion(string key, Diagnostic[] raised)
    {
        var first = raised[0];
        var text = Questions.All.TryGetValue(key, out var question)
            ? question.In(options.Language)
            : first.Finding.Descriptor.Message.Format(options.Language, first.Finding.Arguments);
        page.Paragraph(text, label: "? ", paint: Paint.Cyan);
        var places = raised.Where(d => !d.Span.IsEmpty).Select(Place).Distinct().ToArray();
        if (places.Length > 0)
        {
            page.Paragraph(string.Join("; ", places), 2, IsEnglish ? "About: " : "Het gaat om: ", Paint.Bold);
        }

        foreach (var line in ClauseLines.Of(result, [.. raised.SelectMany(d => d.Clauses).Distinct()], options.Language))
        {
            page.Paragraph(line, 2, IsEnglish ? "Why: " : "Waarom: ", Paint.Bold);
        }

        foreach (var advice in raised.Select(d => d.Finding.Descriptor.Advice.Format(options.Language, d.Finding.Arguments)).Distinct())
        {
            page.Paragraph(advice, 2, IsEnglish ? "Do: " : "Doe dit: ", Paint.Bold);
        }
    }

    private string Place(Diagnostic diagnostic)
    {
        const int Longest = 40;
        var text = result.Source.ToString(diagnostic.Span);
        if (text.Length > Longest)
        {
            var cut = char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest;
            text = text[..cut] + "…";
        }

        var line = result.Source.GetLinePosition(diagnostic.Span.Start).Line;
        return IsEnglish ? $"\"{text}\" (line {line})" : $"\"{text}\" (regel {line})";
    }

    private void WriteAnswers(string[] keys)
    {
        page.Paragraph(IsEnglish
            ? "Yes? Then put this at the top of your draft and the question is gone. Is the answer no? Change the draft first."
            : "Is het antwoord ja? Zet dit dan bovenaan je bericht, en de vraag is weg. Is het nee? Pas het bericht eerst aan.");
        page.Line("    ---");
        page.Line("    attestaties:");
        foreach (var key in keys)
        {
            page.Line($"      {key}: ja");
        }

        page.Line("    ---");
    }
}
