using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Text;

namespace PostLinter.Coverage;

/// <summary>Writes coverage for people: clause by clause.</summary>
public sealed class CoverageText(TextPage page, UserLanguage language)
{
    private readonly CoverageWords _words = new(language);

    public void Write(ProtocolCoverage coverage)
    {
        page.Blank();
        page.Paragraph($"{coverage.Pack.Title} ({coverage.Pack.Name})", paint: Paint.Bold);
        page.Paragraph(_words.Count(coverage));
        foreach (var clause in coverage.Clauses)
        {
            page.Blank();
            page.Paragraph(clause.Clause.Summary, label: clause.Clause.Id + "  ", paint: Paint.Bold);
            page.Paragraph(string.Join(", ", clause.Rules), 2, _words.Say("Regels: ", "Rules: "));
            page.Paragraph(_words.Of(clause.Outcome), 2, _words.Say("Hoe: ", "How: "));
            page.Paragraph(
                clause.Example is { } example ? $"“{example.Draft.Text}” {CoverageWords.About(example.Draft)} → {example.RuleId}" : _words.NoExample,
                2,
                _words.Say("Voorbeeld: ", "Example: "),
                clause.Example is null ? Paint.Yellow : Paint.None);
            if (clause.Limit is { } limit)
            {
                page.Paragraph(_words.In(limit), 2, _words.Say("Niet te zien: ", "Not to be seen: "), Paint.Dim);
            }
        }

        page.Blank();
        page.Paragraph(_words.Context(coverage), paint: Paint.Dim);
    }
}
