namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Finds the end of what begins with a digit: numbers, amounts, times, dates, ranges, telephone numbers,
/// classes (<c>3b</c>, <c>7/8</c>, <c>2vmbo-t</c>).
/// </summary>
internal static class NumberScanner
{
    /// <summary>
    /// Code units before the first digit (a currency sign, the plus of a telephone number, the apostrophe of a year)
    /// if a number begins at <paramref name="i"/> with such a sign; 0 otherwise.
    /// </summary>
    public static int MatchSign(ReadOnlySpan<char> s, int i)
    {
        if (!CharClasses.IsDigitAt(s, i + 1))
        {
            return 0;
        }

        var takes = s[i] switch
        {
            '€' or '$' or '£' => true,
            '+' => CharClasses.LetterOrDigitAt(s, i - 1) == 0,
            _ => CharClasses.Of(s[i]) == CharClass.Apostrophe && IsShortYear(s, i + 1),
        };
        return takes ? 1 : 0;
    }

    /// <summary>End of the number whose first digit stands at <paramref name="first"/>.</summary>
    public static int End(ReadOnlySpan<char> s, int first)
    {
        var p = first;
        while (p < s.Length)
        {
            var next = Step(s, p);
            if (next == p)
            {
                return p > first ? p : first + 1;
            }

            p = next;
            if (s[p - 1] is '%' or '‰')
            {
                return p;
            }
        }

        return p;
    }

    private static int Step(ReadOnlySpan<char> s, int p)
    {
        switch (CharClasses.Of(s[p]))
        {
            case CharClass.Digit:
                return EmojiRules.MatchKeycap(s, p) > 0 ? p : p + 1;
            case CharClass.Letter or CharClass.Mark:
                return p + 1;
            case CharClass.Surrogate:
                return p + CharClasses.LetterAt(s, p);
            case CharClass.Ignorable:
                var visible = CharClasses.SkipIgnorable(s, p);
                return CharClasses.LetterOrDigitAt(s, visible) > 0 ? visible : p;
            case CharClass.Hyphen:
                return JoinsNext(s, p) || CharClasses.LetterAt(s, p + 1) > 0 ? p + 1 : p;
            case CharClass.Apostrophe:
                // 80's; and the year that a connector has let in.
                var isYear = CharClasses.IsDigitAt(s, p + 1) && s[p - 1] is '/' or '-' or '–';
                return isYear || CharClasses.LetterAt(s, p + 1) > 0 ? p + 1 : p;
            default:
                return StepSymbol(s, p);
        }
    }

    private static int StepSymbol(ReadOnlySpan<char> s, int p)
    {
        switch (s[p])
        {
            case '.' or ':':
                return CharClasses.IsDigitAt(s, p - 1) && CharClasses.IsDigitAt(s, p + 1) ? p + 1 : p;
            case ',' when CharClasses.IsDigitAt(s, p - 1):
                return CharClasses.IsDigitAt(s, p + 1) ? p + 1 : EndOfWholeAmount(s, p);
            case '/' or '–':
                return JoinsNext(s, p) ? p + 1 : p;
            case '%' or '‰' when CharClasses.IsDigitAt(s, p - 1):
                return p + 1;
            default:
                return p;
        }
    }

    private static bool JoinsNext(ReadOnlySpan<char> s, int p) =>
        CharClasses.IsDigitAt(s, p + 1)
        || (p + 1 < s.Length && CharClasses.Of(s[p + 1]) == CharClass.Apostrophe && IsShortYear(s, p + 2));

    // The dash of "1.250,-" stands for no cents.
    private static int EndOfWholeAmount(ReadOnlySpan<char> s, int comma)
    {
        var end = comma + 1;
        while (end < s.Length && end - comma <= 2 && s[end] is '-' or '–' or '—')
        {
            end++;
        }

        return end > comma + 1 && CharClasses.LetterOrDigitAt(s, end) == 0 ? end : comma;
    }

    private static bool IsShortYear(ReadOnlySpan<char> s, int i) =>
        CharClasses.IsDigitAt(s, i) && CharClasses.IsDigitAt(s, i + 1) && CharClasses.LetterOrDigitAt(s, i + 2) == 0;
}
