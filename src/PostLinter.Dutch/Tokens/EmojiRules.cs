namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Finds the end of an emoji sequence: joiners, variation selectors, skin tones, keycaps, flags and tags
/// (Unicode Technical Standard 51, the grammar of <c>emoji_sequence</c> and <c>emoji_zwj_sequence</c>, read leniently).
/// </summary>
internal static class EmojiRules
{
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';
    private const char TextStyle = '\uFE0E';
    private const char KeycapMark = '\u20E3';

    /// <summary>Number of code units of the emoji that begins at <paramref name="i"/>; 0 if none does.</summary>
    public static int Match(ReadOnlySpan<char> s, int i)
    {
        var codePoint = CharClasses.CodePointAt(s, i);
        if (codePoint < 0x80)
        {
            return MatchKeycap(s, i);
        }

        if (IsRegionalIndicator(codePoint))
        {
            var isFlag = i + 2 < s.Length && IsRegionalIndicator(CharClasses.CodePointAt(s, i + 2));
            return isFlag ? 4 : 2;
        }

        var end = MatchElement(s, i, joined: false);
        if (end == i)
        {
            return 0;
        }

        while (end + 1 < s.Length && s[end] == Joiner)
        {
            var next = MatchElement(s, end + 1, joined: true);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end - i;
    }

    /// <summary>Length of a keycap such as 5️⃣ that begins at <paramref name="i"/>; 0 if none does.</summary>
    public static int MatchKeycap(ReadOnlySpan<char> s, int i)
    {
        if (s[i] is not ((>= '0' and <= '9') or '#' or '*'))
        {
            return 0;
        }

        var end = i + 1;
        if (end < s.Length && s[end] == EmojiStyle)
        {
            end++;
        }

        return end < s.Length && s[end] == KeycapMark ? end + 1 - i : 0;
    }

    /// <summary>The form in which an emoji is looked up: both ways to write it, with and without style, are one.</summary>
    public static string Key(ReadOnlySpan<char> emoji, StringPool pool)
    {
        if (emoji.IndexOfAny(EmojiStyle, TextStyle) < 0 || emoji.Length > MaxKeyLength)
        {
            return pool.Keep(emoji);
        }

        Span<char> key = stackalloc char[MaxKeyLength];
        var length = 0;
        foreach (var c in emoji)
        {
            if (c is not (EmojiStyle or TextStyle))
            {
                key[length++] = c;
            }
        }

        return pool.Keep(key[..length]);
    }

    private const int MaxKeyLength = 64;

    // One picture with what changes it; after a joiner every symbol that can be an emoji is one.
    private static int MatchElement(ReadOnlySpan<char> s, int i, bool joined)
    {
        var codePoint = CharClasses.CodePointAt(s, i);
        var end = i + (codePoint > 0xFFFF ? 2 : 1);
        var hasStyle = end < s.Length && s[end] == EmojiStyle;
        if (!IsPicture(codePoint) && !(IsTextByDefault(codePoint) && (hasStyle || joined)))
        {
            return i;
        }

        while (end < s.Length)
        {
            var next = CharClasses.CodePointAt(s, end);
            if (next is EmojiStyle or TextStyle or KeycapMark)
            {
                end++;
            }
            else if (next is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    // The dingbats that are quotes, brackets, ticks and plain arrows are punctuation.
    private static bool IsPicture(int codePoint) => codePoint switch
    {
        >= 0x1F000 and <= 0x1FAFF => true,
        >= 0x2600 and <= 0x26FF => true,
        >= 0x2700 and <= 0x275A or 0x2763 or 0x2764 or (>= 0x2795 and <= 0x2797) or 0x27A1 or 0x27B0 or 0x27BF
            => codePoint is not (0x2713 or 0x2717 or 0x2718),
        0x231A or 0x231B or 0x2328 or 0x23CF or (>= 0x23E9 and <= 0x23FA) => true,
        0x2B05 or 0x2B06 or 0x2B07 or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55 or 0x303D or 0x3297 or 0x3299 => true,
        _ => false,
    };

    private static bool IsTextByDefault(int codePoint) => codePoint switch
    {
        0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x24C2 or 0x3030 => true,
        >= 0x2190 and <= 0x21FF => true,
        >= 0x25A0 and <= 0x25FF => true,
        >= 0x2700 and <= 0x27BF => true,
        0x2934 or 0x2935 => true,
        _ => false,
    };
}
