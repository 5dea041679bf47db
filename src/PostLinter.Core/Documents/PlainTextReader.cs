using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>
/// Reads a draft without markup, the normal case, without waking the Markdown parser. On every text that it accepts it
/// gives the same blocks as <see cref="MarkdownReader"/>.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>True if nothing in the body can mean markup.</summary>
    public static bool CanRead(string text, TextSpan body)
    {
        var atLineStart = true;
        for (var i = body.Start; i < body.End; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\n' or '\r':
                    atLineStart = true;
                    continue;
                case ' ' or '\t' when atLineStart:
                    continue;
                case '*' or '`' or '[' or ']' or '|' or '\\' or '&' or '~' or PostDocument.Filler:
                    return false;
                case '<' when i + 1 < body.End && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'):
                    return false;
                case '_' when !IsInsideWord(text, i, body):
                    return false;
                case '#' or '>' or '-' or '+' or '=' when atLineStart:
                    return false;
            }

            if (atLineStart && char.IsAsciiDigit(c) && StartsOrderedItem(text, i, body.End))
            {
                return false;
            }

            atLineStart = false;
        }

        return true;
    }

    public static void Read(string text, TextSpan body, LayoutBuilder builder)
    {
        builder.Reveal(body);
        var blockStart = body.Start;
        var line = body.Start;
        while (line < body.End)
        {
            var end = text.AsSpan(line, body.End - line).IndexOfAny('\n', '\r');
            end = end < 0 ? body.End : line + end;
            if (text.AsSpan(line, end - line).IsWhiteSpace())
            {
                builder.AddBlock(SegmentKind.Prose, TextSpan.FromBounds(blockStart, line));
                blockStart = end;
            }

            line = end < body.End && text[end] == '\r' && end + 1 < body.End && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        builder.AddBlock(SegmentKind.Prose, TextSpan.FromBounds(blockStart, body.End));
    }

    private static bool IsInsideWord(string text, int i, TextSpan body) =>
        i > body.Start && i + 1 < body.End && IsWordCharacter(text[i - 1]) && IsWordCharacter(text[i + 1]);

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool StartsOrderedItem(string text, int i, int end)
    {
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i < end && text[i] is '.' or ')' && (i + 1 >= end || char.IsWhiteSpace(text[i + 1]));
    }
}
