namespace PostLinter.Training.Corpora.Checks;

/// <summary>Finds drafts that say the same in the same words: a run of eight words that stands in two of them.</summary>
internal static class VarietyCheck
{
    private const int Run = 8;

    /// <summary>Share of the drafts that may hold words of another.</summary>
    private const double Limit = 0.02;

    public static IEnumerable<CorpusIssue> Check(IReadOnlyCollection<LabelledDraft> drafts)
    {
        var first = new Dictionary<string, LabelledDraft>(StringComparer.Ordinal);
        var duplicates = new Dictionary<LabelledDraft, CorpusIssue>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            var words = CorpusStatistics.Words(draft.Text.ToLowerInvariant());
            for (var i = 0; i + Run <= words.Length; i++)
            {
                var run = string.Join(' ', words[i..(i + Run)]);
                if (first.TryAdd(run, draft) || ReferenceEquals(first[run], draft))
                {
                    continue;
                }

                duplicates.TryAdd(draft, Issue(draft, first[run], run));
                duplicates.TryAdd(first[run], Issue(first[run], draft, run));
            }
        }

        foreach (var issue in duplicates.Values)
        {
            yield return issue;
        }

        if (duplicates.Count >= drafts.Count * Limit)
        {
            yield return new CorpusIssue(CorpusIssueKind.Balance, "corpora", FormattableString.Invariant($"{duplicates.Count} drafts hold words of another"));
        }
    }

    private static CorpusIssue Issue(LabelledDraft draft, LabelledDraft other, string run) =>
        new(CorpusIssueKind.Variety, draft.Id, $"'{run}' stands in {other.Id} too");
}
