using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Coverage;

/// <summary>The words of coverage, for people.</summary>
internal sealed class CoverageWords(UserLanguage language)
{
    public string Say(string dutch, string english) => language == UserLanguage.English ? english : dutch;

    public string In(LocalizedText text) => text.In(language);

    public string Of(Outcome outcome) => outcome switch
    {
        Outcome.Violation => Say("overtreding", "violation"),
        Outcome.Question => Say("vraag aan de schrijver", "question to the author"),
        _ => Say("herinnering", "reminder"),
    };

    /// <summary>How many clauses there are, and how many have an example that fires.</summary>
    public string Count(ProtocolCoverage coverage)
    {
        var (all, shown) = (coverage.Clauses.Length, coverage.Count());
        var (violations, questions, reminders) = (coverage.Count(Outcome.Violation), coverage.Count(Outcome.Question), coverage.Count(Outcome.Reminder));
        return Say(
            $"{shown} van {all} bindende afspraken hebben een voorbeeld dat afgaat: {violations} als overtreding, {questions} als vraag, {reminders} als herinnering.",
            $"{shown} of {all} binding clauses have an example that fires: {violations} as a violation, {questions} as a question, {reminders} as a reminder.");
    }

    public string NoExample => Say("nog geen voorbeeld dat afgaat", "no example that fires yet");

    /// <summary>The metadata that go with a draft, or nothing.</summary>
    public static string About(PairDraft draft) => draft.Metadata.Entries.Count == 0 ? string.Empty : $"({DataText.ShowKeys(draft.Metadata)})";

    public string Context(ProtocolCoverage coverage) => Say(
        $"Alleen uitleg, die niemand bindt ({coverage.Context.Count()}): ",
        $"Explanation only, binding nobody ({coverage.Context.Count()}): ") + string.Join(", ", coverage.Context.Select(c => c.Id));
}
