using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Streams;

/// <summary>
/// Cuts the words out of a file name, handle, hashtag or account name: at <c>_ - .</c> and other signs, between letters
/// and digits, and where a capital follows a small letter (<c>TeamCompass5</c>, <c>lieke_vd_meer.jpg</c>).
/// </summary>
public static class IdentifierSplitter
{
    /// <summary>Appends the parts of <paramref name="span"/> as words and numbers; the signs between are left out.</summary>
    public static void Split(string text, TextSpan span, List<Token> tokens)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            var atEnd = i == span.End || !char.IsLetterOrDigit(text[i]);
            if (atEnd || (i > start && IsBorder(text, i, span)))
            {
                Add(text, start, i, tokens);
                start = atEnd ? i + 1 : i;
            }
        }
    }

    private static bool IsBorder(string text, int i, TextSpan span)
    {
        var (before, here) = (text[i - 1], text[i]);
        if (char.IsAsciiDigit(before) != char.IsAsciiDigit(here))
        {
            return true;
        }

        // TeamCompass; CCCklas: the last capital of a run belongs to the word that follows.
        return char.IsUpper(here)
            && (char.IsLower(before) || (i + 1 < span.End && char.IsUpper(before) && char.IsLower(text[i + 1])));
    }

    private static void Add(string text, int start, int end, List<Token> tokens)
    {
        if (end > start)
        {
            var kind = char.IsAsciiDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
            tokens.Add(new Token(TextSpan.FromBounds(start, end), kind, text[start..end].ToLowerInvariant()));
        }
    }
}
