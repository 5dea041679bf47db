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
        var open = new OpenRanges();
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
                    if (open.Close(ids) is { } begun)
                    {
                        found[begun] = found[begun] with { Covers = TextSpan.FromBounds(found[begun].Covers.Start, comment.Span.Start) };
                    }

                    break;
                case "pl-ok-begin":
                    open.Open(found.Count, ids);
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

    private static (string Head, string Tail) Cut(string text, char at)
    {
        var position = text.IndexOf(at, StringComparison.Ordinal);
        return position < 0 ? (text, string.Empty) : (text[..position].Trim(), text[(position + 1)..].Trim());
    }

    /// <summary>The ranges that are still open, by rule: whoever closes one looks past those of other rules at no cost.</summary>
    private sealed class OpenRanges
    {
        private readonly Dictionary<string, Stack<int>> _byRule = new(StringComparer.Ordinal);
        private readonly Stack<int> _all = [];
        private readonly HashSet<int> _closed = [];

        /// <param name="number">The range, by its place among the suppressions.</param>
        /// <param name="rules">Its rules.</param>
        public void Open(int number, ImmutableArray<string> rules)
        {
            _all.Push(number);
            foreach (var rule in rules)
            {
                if (!_byRule.TryGetValue(rule, out var own))
                {
                    own = _byRule[rule] = [];
                }

                own.Push(number);
            }
        }

        /// <summary>Closes the last that was opened: of all, or of those with one of these rules. Null if none is open.</summary>
        public int? Close(ImmutableArray<string> rules)
        {
            int? last = rules.IsEmpty ? Last(_all) : rules.Max(r => _byRule.TryGetValue(r, out var own) ? Last(own) : null);
            if (last is { } number)
            {
                _closed.Add(number);
            }

            return last;
        }

        private int? Last(Stack<int> ranges)
        {
            while (ranges.TryPeek(out var number))
            {
                if (!_closed.Contains(number))
                {
                    return number;
                }

                ranges.Pop();
            }

            return null;
        }
    }
}
