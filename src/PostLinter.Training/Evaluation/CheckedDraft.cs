using PostLinter.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Training.Corpora;

namespace PostLinter.Training.Evaluation;

/// <summary>A labelled draft beside what the program says of it.</summary>
internal sealed record CheckedDraft(LabelledDraft Draft, LintResult Result)
{
    /// <summary>Names inside addresses and handles are contact data, whoever finds them.</summary>
    private bool IsContact(TextSpan span) => Draft.Labels.Any(l => l.Name == "contact" && l.Span.OverlapsWith(span));

    /// <summary>Checks drafts under the protocol that the labels were made for, or the one that they name.</summary>
    /// <param name="linter">The program.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="lower">True to check them in small letters; lengths stay, so labels stay where they are.</param>
    public static CheckedDraft[] Check(Linter linter, IReadOnlyList<LabelledDraft> drafts, bool lower = false)
    {
        var found = new CheckedDraft[drafts.Count];
        Parallel.For(0, drafts.Count, i =>
        {
            var draft = drafts[i];
            var text = lower ? draft.Text.ToLowerInvariant() : draft.Text;
            string[] protocols = draft.Metadata["protocol"] is null ? ["vsnon"] : [];
            var result = linter.Lint(new Draft(text, draft.Id) { Metadata = draft.Metadata, Protocols = protocols }, LintConfiguration.Empty);
            found[i] = new CheckedDraft(draft, result);
        });
        return found;
    }

    public string TextOf(TextSpan span) => Draft.Text.Substring(span.Start, span.Length);

    /// <summary>Labelled names of a kind. A name inside another one is part of that.</summary>
    public IEnumerable<Label> Wanted(EntityKind kind) => Draft.Labels.Where(l => EntityLabels.KindOf(l.Name) == kind && !IsContact(l.Span)
        && !Draft.Labels.Any(o => o != l && EntityLabels.KindOf(o.Name) is not null && o.Span.Contains(l.Span)));

    public IEnumerable<Entity> Found(EntityKind kind) => Result.Entities.Where(e => e.Kind == kind && !IsContact(e.Span));

    public Score Strict(EntityKind kind) => Score.Of(Wanted(kind).Select(l => l.Span).ToHashSet(), Found(kind).Select(e => e.Span).ToHashSet());

    /// <summary>True if the rule accuses or asks.</summary>
    public bool Fires(string rule) => Result.Diagnostics.Any(d => d.RuleId == rule && d.Outcome != Outcome.Reminder);

    public Score OfRule(string rule) => Draft.Maybe.Contains(rule) ? default : Score.Of(Draft.Rules.Contains(rule), Fires(rule));
}
