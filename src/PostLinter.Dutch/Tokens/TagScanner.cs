namespace PostLinter.Dutch.Tokens;

/// <summary>Finds hashtags (<c>#schoolreis</c>) and account names (<c>@juf_marieke</c>, <c>@school@server.nl</c>).</summary>
internal static class TagScanner
{
    /// <summary>End of the tag whose sign stands at <paramref name="i"/>; 0 if there is none.</summary>
    public static int Match(ReadOnlySpan<char> s, int i) => s[i] switch
    {
        '#' or '＃' => EndOfName(s, i + 1, isHandle: false),
        '@' or '＠' => EndOfHandle(s, i + 1),
        _ => 0,
    };

    private static int EndOfHandle(ReadOnlySpan<char> s, int start)
    {
        var end = EndOfName(s, start, isHandle: true);
        var server = end > 0 && end < s.Length && s[end] == '@' ? EndOfName(s, end + 1, isHandle: true) : 0;
        return Math.Max(end, server);
    }

    // A name needs a letter: "#1" is a rank and "@ 5" a price.
    private static int EndOfName(ReadOnlySpan<char> s, int start, bool isHandle)
    {
        var p = start;
        var hasLetter = false;
        while (p < s.Length)
        {
            var letter = CharClasses.LetterAt(s, p);
            if (letter > 0)
            {
                hasLetter = true;
                p += letter;
                continue;
            }

            var goesOn = s[p] switch
            {
                '_' => true,
                '.' => isHandle && p > start && IsHandleChar(s, p + 1),
                '-' => isHandle && p > start && CharClasses.LetterOrDigitAt(s, p + 1) > 0,
                _ => CharClasses.Of(s[p]) switch
                {
                    CharClass.Digit => EmojiRules.MatchKeycap(s, p) == 0,
                    CharClass.Mark => p > start,
                    CharClass.Ignorable => p > start && CharClasses.LetterAt(s, p + 1) > 0,
                    _ => false,
                },
            };
            if (!goesOn)
            {
                break;
            }

            p++;
        }

        return hasLetter ? p : 0;
    }

    // A capital behind the dot is the next sentence.
    private static bool IsHandleChar(ReadOnlySpan<char> s, int i) =>
        (uint)i < (uint)s.Length && (s[i] is (>= 'a' and <= 'z') or '_' || CharClasses.IsDigitAt(s, i));
}
