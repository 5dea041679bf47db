using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Reports.Text;

namespace PostLinter.Reports.Html;

/// <summary>The findings of one draft as cards: what, why, what to do; then what only the author knows, and what to remember.</summary>
internal sealed class HtmlFindings
{
    private const int LongestQuote = 60;

    private readonly HtmlPage _page;
    private readonly LintResult _result;
    private readonly string _anchor;
    private readonly FindingGroup[] _violations;
    private readonly IGrouping<string, Diagnostic>[] _questions;
    private readonly Diagnostic[] _reminders;

    /// <param name="page">The page.</param>
    /// <param name="result">What came of the draft.</param>
    /// <param name="anchor">What the ids of its findings begin with.</param>
    public HtmlFindings(HtmlPage page, LintResult result, string anchor)
    {
        (_page, _result, _anchor) = (page, result, anchor);
        var shown = result.Diagnostics.Where(d => d.Severity > Severity.Hidden).ToArray();
        _violations = [.. FindingGroup.Of(shown.Where(d => d.Outcome == Outcome.Violation), page.Language)];
        _questions = [.. shown.Where(d => d.Outcome == Outcome.Question).GroupBy(d => d.Finding.Question ?? d.RuleId)];
        _reminders = [.. shown.Where(d => d.Outcome == Outcome.Reminder)];
    }

    public bool IsEmpty => _violations.Length + _questions.Length + _reminders.Length == 0;

    /// <summary>Where the findings stand, under the numbers that their cards have.</summary>
    public IReadOnlyCollection<DraftMark> Marks =>
    [
        .. _violations.SelectMany((g, i) => g.Members.Select(d => new DraftMark(d.Span, d.Severity, i + 1))),
        .. _questions.SelectMany((g, i) => g.Select(d => new DraftMark(d.Span, Severity.Info, _violations.Length + i + 1))),
    ];

    public void Write()
    {
        foreach (var (index, group) in _violations.Index())
        {
            WriteViolation(group, index + 1);
        }

        WriteQuestions();
        if (_reminders.Length > 0)
        {
            _page.Element("h3", _page.Say("Om aan te denken", "Remember"));
            _page.Open("ul", "plain");
            foreach (var group in FindingGroup.Of(_reminders, _page.Language))
            {
                _page.Element("li", $"{group.Advice} ({group.First.Clauses.FirstOrDefault() ?? group.First.RuleId})");
            }

            _page.Close();
        }

        WriteSuppressed();
    }

    private void WriteViolation(FindingGroup group, int number)
    {
        var descriptor = group.First.Finding.Descriptor;
        OpenCard(number, $"{descriptor.Title.In(_page.Language)} ({descriptor.Id})",
            ReportWords.Of(group.First.Severity, _page.Language), HtmlDraft.StyleOf(group.First.Severity));
        WritePlaces(group.Members);
        foreach (var message in group.Members.Select(d => descriptor.Message.Format(_page.Language, d.Finding.Arguments)).Distinct())
        {
            _page.Element("p", message);
        }

        _page.Open("dl");
        WriteClauses([.. group.Members.SelectMany(d => d.Clauses).Distinct()]);
        Entry(_page.Say("Doe dit", "Do this"), group.Advice);
        if (group.Members.SelectMany(d => d.Finding.Fixes).FirstOrDefault() is { } fix)
        {
            Entry(_page.Say("Kan ook", "Fix"), fix.Title.In(_page.Language));
        }

        _page.Close();
        _page.Close();
    }

    private void WriteQuestions()
    {
        if (_questions.Length == 0)
        {
            return;
        }

        _page.Element("h3", _page.Say("Dit weet alleen jij", "Only you can answer this"));
        foreach (var (index, question) in _questions.Index())
        {
            var first = question.First();
            OpenCard(
                _violations.Length + index + 1,
                Questions.All.TryGetValue(question.Key, out var text)
                    ? text.In(_page.Language)
                    : first.Finding.Descriptor.Message.Format(_page.Language, first.Finding.Arguments),
                _page.Say("Vraag", "Question"),
                "info");
            WritePlaces([.. question]);
            _page.Open("dl");
            WriteClauses([.. question.SelectMany(d => d.Clauses).Distinct()]);
            foreach (var advice in question.Select(d => d.Finding.Descriptor.Advice.Format(_page.Language, d.Finding.Arguments)).Distinct())
            {
                Entry(_page.Say("Doe dit", "Do this"), advice);
            }

            _page.Close();
            _page.Close();
        }

        var keys = _questions.Select(q => q.Key).Where(Questions.All.ContainsKey).ToArray();
        if (keys.Length > 0)
        {
            _page.Element("p", _page.Say(
                "Is het antwoord ja? Zet dit dan bovenaan je bericht, en de vraag is weg. Is het nee? Pas het bericht eerst aan.",
                "Yes? Then put this at the top of your draft and the question is gone. Is the answer no? Change the draft first."), "quiet");
            _page.Element("pre", $"---\nattestaties:\n{string.Concat(keys.Select(k => $"  {k}: ja\n"))}---");
        }
    }

    private void WriteSuppressed()
    {
        if (_result.Suppressed.IsEmpty)
        {
            return;
        }

        _page.Element("h3", _page.Say("Door de schrijver goedgekeurd", "Suppressed by the author"));
        _page.Open("ul", "plain");
        foreach (var diagnostic in _result.Suppressed)
        {
            _page.Element("li", $"{diagnostic.Finding.Descriptor.Title.In(_page.Language)} ({diagnostic.RuleId}), {LineOf(diagnostic)}: {diagnostic.SuppressionReason}");
        }

        _page.Close();
    }

    private void OpenCard(int number, string title, string kind, string style)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        _page.Open("article", "card", ("id", _anchor + name));
        _page.Open("header");
        _page.Element("span", name, "number");
        _page.Element("h3", title);
        _page.Element("span", kind, "pill " + style);
        _page.Close();
    }

    private void WritePlaces(ImmutableArray<Diagnostic> diagnostics)
    {
        var places = diagnostics.Where(d => !d.Span.IsEmpty).DistinctBy(d => d.Span).ToArray();
        if (places.Length == 0)
        {
            _page.Element("p", _page.Say("Het hele bericht.", "The whole draft."), "quiet");
            return;
        }

        _page.Open("p", "quiet");
        foreach (var (index, diagnostic) in places.Index())
        {
            _page.Text(index == 0 ? string.Empty : "; ");
            _page.Open("bdi");
            _page.Element("q", Shorten(_result.Source.ToString(diagnostic.Span)));
            _page.Close();
            _page.Text(", " + LineOf(diagnostic));
        }

        _page.Close();
    }

    private void WriteClauses(ImmutableArray<string> ids)
    {
        foreach (var protocol in _result.Protocols)
        {
            var clauses = ids.Select(protocol.FindClause).OfType<Protocols.Clause>().ToArray();
            if (clauses.Length == 0)
            {
                continue;
            }

            _page.Element("dt", _page.Say("Waarom", "Why") + (_result.Protocols.Length > 1 ? $" ({protocol.Name})" : string.Empty));
            _page.Open("dd");
            _page.Text($"{clauses[0].Summary} ({clauses[0].Id})");
            if (clauses.Length > 1)
            {
                _page.Open("details");
                _page.Element("summary", clauses.Length == 2
                    ? _page.Say("en nog 1 afspraak", "and 1 more clause")
                    : _page.Say($"en nog {clauses.Length - 1} afspraken", $"and {clauses.Length - 1} more clauses"));
                _page.Open("ul", "plain");
                foreach (var clause in clauses.Skip(1))
                {
                    _page.Element("li", $"{clause.Summary} ({clause.Id})");
                }

                _page.Close();
                _page.Close();
            }

            _page.Close();
        }
    }

    private void Entry(string term, string text)
    {
        _page.Element("dt", term);
        _page.Element("dd", text);
    }

    private string LineOf(Diagnostic diagnostic)
    {
        var line = _result.Source.GetLinePosition(diagnostic.Span.Start).Line;
        return _page.Say($"regel {line}", $"line {line}");
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        return text[..(char.IsLowSurrogate(text[LongestQuote]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }
}
