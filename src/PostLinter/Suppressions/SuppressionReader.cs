using System.Collections.Immutable;
using PostLinter.Core.Documents;
using PostLinter.Core.Text;

namespace PostLinter.Suppressions;

/// <summary>Finds the suppressions in the comments of a draft: <c>&lt;!-- pl-ok PL5001: reden --&gt;</c>.</summary>
internal static class SuppressionReader
{
    private const string Prefix = "pl-ok";

    public static List<Suppression> Read(PostDocument document)
    {
        var found = new List<Suppression>();
        foreach (var comment in document.Comments)
        {
            if (!comment.Text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var (word, rest) = Cut(comment.Text, ' ');
            var (rules, reason) = Cut(rest, ':');
            ImmutableArray<string> ids = [.. rules.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(r => r.ToUpperInvariant())];
            switch (word.ToLowerInvariant())
            {
                case "pl-ok-eind":
                    Close(found, ids, comment.Span.Start);
                    break;
                case "pl-ok-begin":
                    found.Add(new Suppression(ids, reason, SuppressionScope.Range,
                        TextSpan.FromBounds(comment.Span.End, document.Source.Length), comment.Span));
                    break;
                case "pl-ok-bericht":
                    found.Add(new Suppression(ids, reason, SuppressionScope.Draft, new TextSpan(0, document.Source.Length), comment.Span));
                    break;
                case Prefix:
                    found.Add(new Suppression(ids, reason, SuppressionScope.Line, LineOf(document, comment), comment.Span));
                    break;
                default:
                    found.Add(new Suppression([], string.Empty, SuppressionScope.Line, new TextSpan(comment.Span.Start, 0), comment.Span));
                    break;
            }
        }

        return found;
    }

    /// <summary>The line of the comment or, if it stands alone there, the next line with something on it.</summary>
    private static TextSpan LineOf(PostDocument document, Comment comment)
    {
        var source = document.Source;
        var line = source.GetLinePosition(comment.Span.Start).Line;
        var span = source.GetLine(line);
        var before = source[TextSpan.FromBounds(span.Start, Math.Max(span.Start, comment.Span.Start))];
        var after = comment.Span.End < span.End ? source[TextSpan.FromBounds(comment.Span.End, span.End)] : [];
        if (!before.IsWhiteSpace() || !after.IsWhiteSpace())
        {
            return span;
        }

        for (var next = source.GetLinePosition(comment.Span.End).Line + 1; next <= source.LineCount; next++)
        {
            var candidate = source.GetLine(next);
            if (!source[candidate].IsWhiteSpace())
            {
                return candidate;
            }
        }

        return new TextSpan(comment.Span.End, 0);
    }

    private static void Close(List<Suppression> found, ImmutableArray<string> rules, int end)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Scope == SuppressionScope.Range && found[i].Covers.End > end
                && (rules.IsEmpty || rules.Any(found[i].Rules.Contains)))
            {
                found[i] = found[i] with { Covers = TextSpan.FromBounds(found[i].Covers.Start, end) };
                return;
            }
        }
    }

    private static (string Head, string Tail) Cut(string text, char at)
    {
        var position = text.IndexOf(at, StringComparison.Ordinal);
        return position < 0 ? (text, string.Empty) : (text[..position].Trim(), text[(position + 1)..].Trim());
    }
}
