using PostLinter.Core.Text;

namespace PostLinter.Training.Corpora.Checks;

/// <summary>Each label by itself: its name and its borders.</summary>
internal static class LabelCheck
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "juf", "juffrouw", "jufs", "meester", "meneer", "mevrouw", "mijnheer", "meneertje", "mevr.", "mevr", "mw.", "mw", "mvr.", "mvr",
        "dhr.", "dhr", "drs.", "dr.", "ir.", "ing.", "mr.", "prof.", "heer", "madam", "conciërge", "directeur", "rector",
        "opa", "oma", "tante", "oom", "coach", "trainer", "dokter", "wethouder", "pastoor",
    };

    public static IEnumerable<CorpusIssue> Check(LabelledDraft draft)
    {
        foreach (var label in draft.Labels)
        {
            var text = label.Span.Of(draft.Text).ToString();
            if (!LabelNames.All.Contains(label.Name))
            {
                yield return Issue(draft, $"'{label.Name}' on '{text}' is not of the list");
            }
            else if (text.Trim() != text || text.Length == 0)
            {
                yield return Issue(draft, $"'{text}' ({label.Name}) is empty or begins or ends with a space");
            }
            else if (LabelNames.IsPerson(label.Name) && PersonFault(draft, label.Span, text) is { } fault)
            {
                yield return Issue(draft, $"'{text}' ({label.Name}) {fault}");
            }
            else if (label.Name == LabelNames.School && SchoolFault(draft, label.Span, text) is { } article)
            {
                yield return Issue(draft, $"'{text}' (school) {article}");
            }
        }
    }

    /// <summary>A person's label is the name alone: no title, possessive -s, # or @.</summary>
    private static string? PersonFault(LabelledDraft draft, TextSpan span, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && Titles.Contains(text[..space]))
        {
            return "includes a title";
        }

        if (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)
            || (text.EndsWith('s') && draft.Labels.Any(l => l.Span != span && LabelNames.IsPerson(l.Name)
                && l.Span.Of(draft.Text).SequenceEqual(text.AsSpan(0, text.Length - 1)))))
        {
            return "includes the possessive -s";
        }

        return text[0] is '#' or '@' ? "includes its sign" : null;
    }

    /// <summary>
    /// A small article before a school's name stays outside, unless the whole draft is in small letters; a capitalised one
    /// is part of the name, unless it merely begins a sentence.
    /// </summary>
    private static string? SchoolFault(LabelledDraft draft, TextSpan span, string text)
    {
        var small = !draft.Text.Any(char.IsUpper);
        if (!small && text.Split(' ')[0] is "de" or "het" or "een" or "onze" or "ons")
        {
            var name = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            return char.IsUpper(name[0]) ? "includes a small article" : null;
        }

        foreach (var article in new[] { "De ", "Het " })
        {
            if (span.Start >= article.Length && string.CompareOrdinal(draft.Text, span.Start - article.Length, article, 0, article.Length) == 0
                && !BeginsSentence(draft.Text, span.Start - article.Length))
            {
                return "leaves out its capitalised article";
            }
        }

        return null;
    }

    private static bool BeginsSentence(string text, int position)
    {
        while (position > 0 && (char.IsWhiteSpace(text[position - 1]) || text[position - 1] is '\'' or '"' or '‘' or '“' or '*' or '#' or '(' or '-'))
        {
            if (text[position - 1] == '\n')
            {
                return true;
            }

            position--;
        }

        return position == 0 || text[position - 1] is '.' or '!' or '?' or ':' or '…' || !char.IsAscii(text[position - 1]);
    }

    private static CorpusIssue Issue(LabelledDraft draft, string message) => new(CorpusIssueKind.Label, draft.Id, message);
}
