using System.Text;

namespace PostLinter.Core.Text;

/// <summary>Replaces the characters of <paramref name="Span"/> by <paramref name="NewText"/>.</summary>
public sealed record TextChange(TextSpan Span, string NewText)
{
    /// <summary>Applies changes that do not overlap, in any order.</summary>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var change in changes.OrderBy(c => c.Span))
        {
            if (change.Span.Start < position)
            {
                throw new ArgumentException($"The change at {change.Span} overlaps the one before it.", nameof(changes));
            }

            result.Append(text, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
