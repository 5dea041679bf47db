namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Signs between letters that keep one word together: hidden letters (<c>k*tdag</c>, <c>sh!t</c>, <c>k@nker</c>),
/// <c>juf_marieke</c>, <c>t/m</c>, <c>B&amp;B</c>.
/// </summary>
internal static class WordJoiners
{
    /// <summary>How far is looked for the sign that closes markup; keeps the work linear.</summary>
    private const int MarkupReach = 40;

    /// <summary>
    /// Where reading goes on behind the sign at <paramref name="p"/> if it joins the word that begins at
    /// <paramref name="start"/>; <paramref name="p"/> itself if it does not.
    /// </summary>
    public static int Join(ReadOnlySpan<char> s, int start, int p)
    {
        if (p == start)
        {
            return p;
        }

        var end = EndOfRun(s, p);
        var joins = s[p] switch
        {
            '_' => CharClasses.LetterOrDigitAt(s, end) > 0,
            '*' => CharClasses.LetterAt(s, end) > 0 && !ClosesMarkup(s, start, p, end),
            '@' => end == p + 1 && CharClasses.LetterAt(s, end) > 0,
            '$' or '€' => CharClasses.LetterAt(s, end) > 0,
            '!' => end == p + 1 && HidesVowel(s, start, p),
            '&' => end == p + 1 && p - start <= 2 && IsUpperAt(s, p - 1) && IsUpperAt(s, end),
            '/' => end == p + 1 && IsSingleLetter(s, p - 1) && IsSingleLetter(s, end),
            '.' => end == p + 1 && CharClasses.IsDigitAt(s, p - 1) && CharClasses.IsDigitAt(s, end),
            _ => false,
        };
        return joins ? end : p;
    }

    private static int EndOfRun(ReadOnlySpan<char> s, int p)
    {
        var end = p + 1;
        while (end < s.Length && s[end] == s[p])
        {
            end++;
        }

        return end;
    }

    // "*heel*leuk" closes what was opened; in "*k*tdag*" another star does.
    private static bool ClosesMarkup(ReadOnlySpan<char> s, int start, int p, int end)
    {
        if (start == 0 || s[start - 1] != '*')
        {
            return false;
        }

        var q = end;
        while (q < s.Length && q - end < MarkupReach && CharClasses.LetterOrDigitAt(s, q) > 0)
        {
            q++;
        }

        return q >= s.Length || s[q] != '*';
    }

    // In "sh!t" the sign stands for the first vowel; in "klas!tot" and "pff!dag" it ends a sentence.
    private static bool HidesVowel(ReadOnlySpan<char> s, int start, int p)
    {
        var before = s[start..p];
        if (before.Length > 3 || CharClasses.LetterAt(s, p + 1) != 1)
        {
            return false;
        }

        foreach (var c in before)
        {
            if (!char.IsAsciiLetter(c) || (c | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            {
                return false;
            }
        }

        var sameCase = char.IsLower(s[p + 1]) || char.IsUpper(s[p - 1]);
        return sameCase && !IsInterjection(before);
    }

    private static bool IsInterjection(ReadOnlySpan<char> word)
    {
        foreach (var interjection in (ReadOnlySpan<string>)["hm", "hmm", "mm", "mmm", "pf", "pff", "brr", "grr", "pst", "sst", "tss"])
        {
            if (word.Equals(interjection, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpperAt(ReadOnlySpan<char> s, int i) => i < s.Length && char.IsUpper(s[i]);

    private static bool IsSingleLetter(ReadOnlySpan<char> s, int i) =>
        CharClasses.LetterAt(s, i) == 1
        && (i == 0 || CharClasses.LetterOrDigitAt(s, i - 1) == 0)
        && CharClasses.LetterOrDigitAt(s, i + 1) == 0;
}
