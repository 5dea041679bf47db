using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;

namespace PostLinter.Training.Corpora.Checks;

/// <summary>Identifiers, headers, braces, and the lists of rules.</summary>
internal static class FormCheck
{
    public static IEnumerable<CorpusIssue> Check(IEnumerable<CorpusFile> files, IReadOnlySet<string> rules)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var last = string.Empty;
            foreach (var draft in file.Drafts)
            {
                if (!seen.Add(draft.Id))
                {
                    yield return Form(draft, "the identifier stands twice");
                }
                else if (string.CompareOrdinal(draft.Id, last) <= 0)
                {
                    yield return Form(draft, $"the identifier stands after {last}");
                }

                if (draft.Id.Split('-') is not [{ Length: > 0 } voice, { Length: 4 } number]
                    || !number.All(char.IsAsciiDigit) || voice != file.Name.Split('-')[0])
                {
                    yield return Form(draft, $"an identifier in {file.Name} is its first word, a dash and four digits");
                }

                last = draft.Id;
                foreach (var issue in CheckHeader(draft).Concat(CheckRules(draft, rules)))
                {
                    yield return issue;
                }

                if (draft.Text.Length == 0)
                {
                    yield return Form(draft, "there is no text");
                }

                if (draft.Text.Contains("{{", StringComparison.Ordinal) || draft.Text.Contains("}}", StringComparison.Ordinal))
                {
                    yield return Form(draft, "braces are left in the text");
                }
            }
        }
    }

    private static IEnumerable<CorpusIssue> CheckHeader(LabelledDraft draft)
    {
        var errors = new List<DataError>();
        MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, errors);
        return errors.Select(e => Form(draft, e.Message));
    }

    private static IEnumerable<CorpusIssue> CheckRules(LabelledDraft draft, IReadOnlySet<string> rules)
    {
        var all = draft.Rules.Concat(draft.Maybe).ToArray();
        foreach (var rule in all.Where(r => !rules.Contains(r)))
        {
            yield return new CorpusIssue(CorpusIssueKind.Rules, draft.Id, $"no pack knows the rule {rule}");
        }

        foreach (var rule in all.GroupBy(r => r, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return new CorpusIssue(CorpusIssueKind.Rules, draft.Id, $"{rule.Key} stands twice in rules and maybe");
        }
    }

    private static CorpusIssue Form(LabelledDraft draft, string message) => new(CorpusIssueKind.Form, draft.Id, message);
}
