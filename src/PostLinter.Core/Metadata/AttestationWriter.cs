using System.Text;
using PostLinter.Core.Data;
using PostLinter.Core.Documents;
using PostLinter.Core.Text;

namespace PostLinter.Core.Metadata;

/// <summary>
/// Writes answers under <c>attestaties</c> in the front matter of a draft, and leaves every other character of it alone.
/// </summary>
public static class AttestationWriter
{
    private const string Key = "attestaties";

    /// <summary>The front matter to put above a draft that has none.</summary>
    public static string ToFrontMatter(IReadOnlyDictionary<string, Attestation> answers, string lineBreak = "\n")
    {
        var lines = answers.Select(a => $"  {a.Key}: {Value(a.Value)}");
        return string.Join(lineBreak, ["---", $"{Key}:", .. lines, "---", string.Empty]);
    }

    /// <summary>
    /// The draft with the answers in it; null where they cannot be put there without touching what somebody else wrote
    /// (front matter that is broken, or that already says something of the same question).
    /// </summary>
    /// <param name="text">The draft.</param>
    /// <param name="answers">Answers by their key; see <see cref="Questions"/>.</param>
    public static string? Record(string text, IReadOnlyDictionary<string, Attestation> answers)
    {
        var document = PostDocument.Parse(text);
        if (document.Errors.Length > 0)
        {
            return null;
        }

        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var changed = TextChange.Apply(text, [Change(document, answers, lineBreak)]);
        return IsRight(document, changed, answers) ? changed : null;
    }

    private static TextChange Change(PostDocument document, IReadOnlyDictionary<string, Attestation> answers, string lineBreak)
    {
        var text = document.Source.Text;
        if (document.FrontMatter is not { } frontMatter)
        {
            return new TextChange(new TextSpan(text.StartsWith('\uFEFF') ? 1 : 0, 0), ToFrontMatter(answers, lineBreak) + lineBreak);
        }

        if (frontMatter.Data.Entries.FirstOrDefault(e => e.Key == Key)?.Value is not DataMap map || map.Entries.Count == 0)
        {
            // Before the closing line, which is the last of the front matter.
            var end = frontMatter.Span.End;
            while (end > 0 && text[end - 1] is '\r' or '\n')
            {
                end--;
            }

            return new TextChange(new TextSpan(text.LastIndexOf('\n', end - 1) + 1, 0), $"{Key}:{lineBreak}" + string.Concat(answers.Select(a => $"  {a.Key}: {Value(a.Value)}{lineBreak}")));
        }

        if (text[map.Span.Start] == '{')
        {
            return new TextChange(new TextSpan(map.Span.Start + 1, 0), string.Concat(answers.Select(a => $"{a.Key}: {Value(a.Value)}, ")));
        }

        var first = map.Entries[0].KeySpan.Start;
        var indent = text[(text.LastIndexOf('\n', first) + 1)..first];
        return new TextChange(new TextSpan(first, 0), string.Concat(answers.Select(a => $"{a.Key}: {Value(a.Value)}{lineBreak}{indent}")));
    }

    /// <summary>Read back, the draft says all that it said before and the answers, and the post itself is the same.</summary>
    private static bool IsRight(PostDocument before, string changed, IReadOnlyDictionary<string, Attestation> answers)
    {
        var document = PostDocument.Parse(changed);
        if (document.Errors.Length > 0 || document.FrontMatter is not { } frontMatter || frontMatter.Data[Key] is not DataMap map)
        {
            return false;
        }

        var body = before.FrontMatter is { } old ? before.Source.Text[old.Span.End..] : before.Source.Text.TrimStart('\uFEFF');
        var kept = before.FrontMatter?.Data.Entries.Where(e => e.Key != Key).Select(e => e.Key) ?? [];
        return changed[frontMatter.Span.End..].EndsWith(body, StringComparison.Ordinal)
            && kept.All(k => frontMatter.Data[k] is not null)
            && answers.All(a => map[a.Key] is DataMap answer && answer["antwoord"]?.AsText == Word(a.Value.Answer));
    }

    private static string Value(Attestation attestation)
    {
        var value = new StringBuilder("{antwoord: ").Append(Word(attestation.Answer));
        if (attestation.Explanation is { Length: > 0 } explanation)
        {
            value.Append(", toelichting: \"").Append(Quoted(explanation)).Append('"');
        }

        if (attestation.Date is { } date)
        {
            value.Append(", datum: ").Append(date.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return value.Append('}').ToString();
    }

    private static string Word(Answer answer) => answer == Answer.Yes ? "ja" : "nee";

    /// <summary>As YAML wants it between double quotes; control characters have no place in an explanation.</summary>
    private static string Quoted(string text) => new string([.. text.Where(c => !char.IsControl(c))])
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
