using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Text;

namespace PostLinter.Protocols.Comparison;

/// <summary>Writes a comparison for people: two columns, what differs only.</summary>
public sealed class ComparisonText(TextPage page, ProtocolComparison comparison, UserLanguage language)
{
    private const int LabelWidth = 12;
    private const int MostClauses = 3;

    private readonly ComparisonWords _words = new(language);
    private readonly SideBySide _columns = new(page, LabelWidth);

    public void Write()
    {
        page.Paragraph(
            $"{comparison.First.Name} {_words.Say("naast", "beside")} {comparison.Second.Name}, {_words.Of(comparison.Role)}", paint: Paint.Bold);
        page.Paragraph(_words.Say(
            $"Regels: {comparison.Rules.Length} anders, {comparison.SameRules} gelijk. Instellingen: {comparison.Settings.Length} anders, {comparison.SameSettings} gelijk.",
            $"Rules: {comparison.Rules.Length} differ, {comparison.SameRules} are the same. Settings: {comparison.Settings.Length} differ, {comparison.SameSettings} are the same."));
        if (comparison.Rules.IsEmpty && comparison.Settings.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(_words.Say("Instellingen", "Settings"), Paint.Bold);
        page.Paragraph(_words.Say(
            "Dit zijn de standaarden. Een school kiest anders onder 'instellingen' in postlint.yaml, of, waar 'vast' staat, met 'ernst'.",
            "These are the defaults. A school chooses otherwise under 'instellingen' in postlint.yaml or, where it says 'fixed', with 'ernst'."), paint: Paint.Dim);
        foreach (var topic in comparison.Settings.GroupBy(s => s.Topic))
        {
            page.Blank();
            page.Paragraph(topic.Key.In(language), paint: Paint.Bold);
            Names();
            foreach (var setting in topic)
            {
                var note = setting.Setting.IsFixed ? _words.Say(" (vast)", " (fixed)") : string.Empty;
                page.Paragraph(setting.Setting.Question.In(language) + note, 2, setting.Setting.Key + ": ", Paint.Cyan);
                _columns.Row(string.Empty, [Explain(setting, setting.First)], [Explain(setting, setting.Second)]);
            }
        }

        page.Blank();
        page.Line(_words.Say("Regels", "Rules"), Paint.Bold);
        foreach (var rule in comparison.Rules)
        {
            page.Blank();
            page.Paragraph(rule.Title.In(language), label: rule.RuleId + "  ", paint: Paint.Bold);
            Names();
            _columns.Row("  " + _words.Say("weegt", "weighs"), [_words.Of(rule.First.Usual)], [_words.Of(rule.Second.Usual)]);
            WriteCases(rule);
            _columns.Row("  " + _words.Say("afspraken", "clauses"), Clauses(rule.First), Clauses(rule.Second));
        }
    }

    private void Names() => _columns.Row(string.Empty, [comparison.First.Name], [comparison.Second.Name], Paint.Dim);

    private void WriteCases(RuleDifference rule)
    {
        if (Differing(rule.First).Length + Differing(rule.Second).Length > 0)
        {
            _columns.Row("  " + _words.Say("maar bij", "but with"), Differing(rule.First), Differing(rule.Second));
        }
    }

    private string[] Differing(RuleStance stance) => stance.IsOn
        ? [.. stance.Cases.Where(c => c.Severity != stance.Usual.Severity || c.Outcome != stance.Usual.Outcome || !c.Clauses.SequenceEqual(stance.Usual.Clauses))
            .Select(c => $"{c.When!.Describe()}: {_words.Of(c)}")]
        : [];

    private string Explain(SettingDifference difference, string value) => difference.Setting.Explain(value, language) is var meaning
        && meaning.StartsWith(value, StringComparison.Ordinal) ? meaning : $"{value}: {meaning}";

    private string[] Clauses(RuleStance stance)
    {
        var all = stance.Usual.Clauses.Concat(stance.Cases.SelectMany(c => c.Clauses)).DistinctBy(c => c.Id).ToArray();
        if (!stance.IsOn || all.Length == 0)
        {
            return ["–"];
        }

        var shown = all.Take(MostClauses).Select(c => $"{c.Id}: {c.Summary}");
        return all.Length > MostClauses ? [.. shown, _words.Say("en ", "and ") + string.Join(", ", all.Skip(MostClauses).Select(c => c.Id))] : [.. shown];
    }
}
