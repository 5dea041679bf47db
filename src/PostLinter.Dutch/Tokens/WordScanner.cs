namespace PostLinter.Dutch.Tokens;

/// <summary>Finds the end of a word: letters and digits with the apostrophes and hyphens that belong to it.</summary>
internal static class WordScanner
{
    /// <summary>
    /// End of the word that begins at <paramref name="start"/> and is read up to <paramref name="p"/>. Stops before
    /// signs that only <see cref="WordJoiners"/> can judge. While <paramref name="quoteIsOpen"/>, an apostrophe at the end
    /// closes the quote; otherwise it may be a possessive.
    /// </summary>
    public static int End(ReadOnlySpan<char> s, int start, int p, bool quoteIsOpen)
    {
        while (p < s.Length)
        {
            switch (CharClasses.Of(s[p]))
            {
                case CharClass.Letter or CharClass.Mark:
                    p++;
                    continue;
                case CharClass.Digit when EmojiRules.MatchKeycap(s, p) == 0:
                    p++;
                    continue;
                case CharClass.Surrogate when CharClasses.LetterAt(s, p) == 2:
                    p += 2;
                    continue;
                case CharClass.Ignorable:
                    var visible = CharClasses.SkipIgnorable(s, p);
                    if (CharClasses.LetterOrDigitAt(s, visible) > 0)
                    {
                        p = visible;
                        continue;
                    }

                    return p;
                case CharClass.Hyphen when CharClasses.LetterOrDigitAt(s, p + 1) > 0:
                    p++;
                    continue;
                case CharClass.Apostrophe when CharClasses.LetterAt(s, p + 1) > 0:
                    p++;
                    continue;
                case CharClass.Apostrophe:
                    return !quoteIsOpen && IsPossessive(s, start, p) ? p + 1 : p;
                default:
                    return p;
            }
        }

        return p;
    }

    /// <summary>
    /// End of letters with dots that begin at <paramref name="start"/>: <c>m.b.t.</c>, <c>d.w.z</c>, <c>Th.J.</c>, <c>A.</c>;
    /// -1 if there are none. <paramref name="parts"/> counts the parts.
    /// </summary>
    public static int EndOfDotted(ReadOnlySpan<char> s, int start, out int parts)
    {
        parts = 0;
        var end = -1;
        var p = start;
        while (true)
        {
            var length = LengthOfPart(s, p);
            if (length == 0)
            {
                break;
            }

            p += length;
            if (p < s.Length && s[p] == '.' && !(p + 1 < s.Length && s[p + 1] == '.'))
            {
                p++;
                end = p;
                parts++;
                continue;
            }

            // The last dot is often forgotten, or is the first of three.
            if (parts > 0)
            {
                end = p;
                parts++;
            }

            break;
        }

        return end;
    }

    private static int LengthOfPart(ReadOnlySpan<char> s, int p)
    {
        var end = p;
        while (end < s.Length && end - p <= 3 && CharClasses.Of(s[end]) == CharClass.Letter)
        {
            end++;
        }

        var isPart = end - p == 1 || (end - p is 2 or 3 && end < s.Length && s[end] == '.' && Abbreviations.IsLongInitial(s[p..end]));
        return isPart && CharClasses.LetterOrDigitAt(s, end) == 0 ? end - p : 0;
    }

    private static bool IsPossessive(ReadOnlySpan<char> s, int start, int p)
    {
        var isSibilant = s[p - 1] is 's' or 'x' or 'z' or 'S' or 'X' or 'Z' or 'š' or 'ş' or 'ž' or 'ß';
        var isLast = p + 1 >= s.Length
            || CharClasses.Of(s[p + 1]) is not (CharClass.Apostrophe or CharClass.Digit or CharClass.Mark);
        return isSibilant && isLast && p - start >= 2;
    }
}
