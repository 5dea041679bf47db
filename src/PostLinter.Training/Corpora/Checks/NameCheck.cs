using PostLinter.Core.Text;

namespace PostLinter.Training.Corpora.Checks;

/// <summary>Names against each other: one draft may not contradict itself, and a public person is public everywhere.</summary>
internal static class NameCheck
{
    /// <summary>The names of public persons: those of the list and those that a draft labels so, of two words or more.</summary>
    public static IReadOnlySet<string> PublicNames(IEnumerable<CorpusFile> files, IEnumerable<string> listed) => files
        .SelectMany(f => f.Drafts).SelectMany(d => d.Labels.Where(l => l.Name == LabelNames.Public).Select(l => l.Span.Of(d.Text).ToString()))
        .Concat(listed)
        .Where(n => n.Contains(' ', StringComparison.Ordinal))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<CorpusIssue> Check(LabelledDraft draft, IReadOnlySet<string> publicNames)
    {
        var persons = draft.Labels.Where(l => LabelNames.IsPerson(l.Name)).Select(l => (Text: l.Span.Of(draft.Text).ToString(), l.Name)).ToArray();
        foreach (var person in persons.Where(p => publicNames.Contains(p.Text)))
        {
            yield return Issue(draft, $"'{person.Text}' is labelled {person.Name}, and is a public person on the list or in another draft");
        }

        var fullNames = draft.Labels.Where(l => LabelNames.IsName(l.Name)).Select(l => (Text: l.Span.Of(draft.Text).ToString(), l.Name))
            .Where(n => n.Text.Contains(' ', StringComparison.Ordinal));
        foreach (var name in fullNames.GroupBy(n => n.Text, n => n.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (name.Distinct().Count() > 1)
            {
                yield return Issue(draft, $"'{name.Key}' is labelled {string.Join(" and ", name.Distinct())}");
            }
        }

        foreach (var name in persons.SelectMany(p => Parts(p.Text)).Distinct())
        {
            if (FindUnlabelled(draft, name) is { } position)
            {
                yield return Issue(draft, $"'{name}' is a name, and stands without label at {position}: …{Around(draft.Text, position)}…");
            }
        }
    }

    /// <summary>A name, its first word and its last, those that begin with a capital.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        var words = name.Split(' ');
        return new[] { name, words[0], words[^1] }
            .Where(p => p.Length > 2 && char.IsUpper(p[0]) && !p.EndsWith('.') && p is not ("Van" or "Den" or "Der" or "Ter" or "Ten"));
    }

    /// <summary>Where a name stands as words of its own, outside every label on a name or a contact.</summary>
    private static int? FindUnlabelled(LabelledDraft draft, string name)
    {
        var text = draft.Text;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, name.Length);
            if (!IsJoined(text, span) && !draft.Labels.Any(l => (LabelNames.IsName(l.Name) || l.Name is "contact" or "mention") && l.Span.OverlapsWith(span)))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsJoined(string text, TextSpan span) =>
        (span.Start > 0 && (char.IsLetterOrDigit(text[span.Start - 1]) || text[span.Start - 1] is '#' or '@' or '_' or '/' or '-'))
        || (span.End < text.Length && (char.IsLetterOrDigit(text[span.End]) || text[span.End] is '_' or '-'));

    private static string Around(string text, int position) =>
        text[Math.Max(0, position - 25)..Math.Min(text.Length, position + 35)].Replace('\n', ' ');

    private static CorpusIssue Issue(LabelledDraft draft, string message) => new(CorpusIssueKind.Consistency, draft.Id, message);
}
