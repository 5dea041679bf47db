using System.Text;
using PostLinter.Core.Text;

namespace PostLinter.Testing;

/// <summary>Reads drafts in which <c>[|…|]</c> marks stretches. Marks do not nest.</summary>
public static class Markup
{
    /// <summary>The draft without marks, and the marked spans in UTF-16 code units of that draft, in order.</summary>
    /// <exception cref="FormatException">A mark is not closed.</exception>
    public static (string Text, TextSpan[] Spans) Parse(string markup)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var position = 0;
        while (markup.IndexOf("[|", position, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = markup.IndexOf("|]", open, StringComparison.Ordinal);
            if (close < 0)
            {
                throw new FormatException($"The mark at {open} is not closed.");
            }

            text.Append(markup, position, open - position);
            spans.Add(new TextSpan(text.Length, close - open - 2));
            text.Append(markup, open + 2, close - open - 2);
            position = close + 2;
        }

        text.Append(markup, position, markup.Length - position);
        return (text.ToString(), [.. spans]);
    }
}
