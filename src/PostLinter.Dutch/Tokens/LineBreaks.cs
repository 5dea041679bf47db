using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tokens;

/// <summary>Decides whether a line break inside a block ends a sentence, or a paragraph was merely wrapped there.</summary>
internal static class LineBreaks
{
    /// <summary>Lines that are longer were filled to the margin, code units.</summary>
    private const int LongLine = 60;

    /// <summary>
    /// True if the sentence that began at token <paramref name="start"/> ends at the line break before
    /// <paramref name="next"/>; the line there is <paramref name="lineLength"/> code units long.
    /// </summary>
    public static bool EndsSentence(in BlockTokens tokens, int start, int next, int lineLength)
    {
        if (tokens.LineBreaksBefore(next) > 1)
        {
            return true;
        }

        var last = next - 1;
        while (last > start && tokens.IsInvisible(last) && !tokens.HasLineBreakBefore(last))
        {
            last--;
        }

        var first = tokens.SkipOpeners(next);
        var goesOn = first < tokens.End && tokens.IsLowerCase(first);
        if (tokens.IsDottedWord(last))
        {
            return Abbreviations.KindOfToken(tokens.Lower(last)) switch
            {
                AbbreviationKind.Either => !goesOn,
                AbbreviationKind.Name => !goesOn && lineLength <= LongLine,
                _ => false,
            };
        }

        if (tokens.KindOf(last) == TokenKind.Emoji || tokens.Lower(last) == ":")
        {
            return true;
        }

        var closed = last;
        while (closed > start && tokens.IsCloser(closed) && !tokens.HasLineBreakBefore(closed))
        {
            closed--;
        }

        if (tokens.IsTerminator(closed))
        {
            return !(goesOn && (closed < last || tokens.IsEllipsis(closed)));
        }

        if (tokens.IsBullet(next))
        {
            return true;
        }

        if (goesOn)
        {
            return false;
        }

        if (closed < last && tokens.IsQuote(last))
        {
            return true;
        }

        // A list whose bullets are emoji may have long items.
        var isEmojiList = tokens.KindOf(start) == TokenKind.Emoji && tokens.KindOf(next) == TokenKind.Emoji;
        return isEmojiList || (lineLength <= LongLine && !SentenceStarters.IsUnfinished(tokens.Lower(last)));
    }
}
