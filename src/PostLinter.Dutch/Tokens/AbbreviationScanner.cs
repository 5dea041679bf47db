namespace PostLinter.Dutch.Tokens;

/// <summary>Decides whether the dot behind a word belongs to it.</summary>
internal static class AbbreviationScanner
{
    /// <summary>
    /// End of the abbreviation whose first letters run from <paramref name="start"/> to the dot at <paramref name="dot"/>;
    /// <paramref name="dot"/> itself if the dot ends a sentence.
    /// </summary>
    public static int End(ReadOnlySpan<char> s, int start, int dot, StringPool pool, string previous, bool previousIsName)
    {
        var length = dot - start;
        if (length > Abbreviations.MaxLength || (dot + 1 < s.Length && s[dot + 1] == '.'))
        {
            return dot;
        }

        if (length <= 3)
        {
            var dotted = WordScanner.EndOfDotted(s, start, out var parts);
            if (dotted > 0 && (parts > 1 || IsInitial(s, start, dot, previous, previousIsName)))
            {
                return EndOfCompound(s, dotted);
            }
        }

        var word = s[start..dot];
        return Abbreviations.IsDegree(word) || IsListed(s, dot, word, pool.Fold(word)) ? EndOfCompound(s, dot + 1) : dot;
    }

    // St.-Jozef
    private static int EndOfCompound(ReadOnlySpan<char> s, int end) =>
        end < s.Length && CharClasses.Of(s[end]) == CharClass.Hyphen && CharClasses.LetterAt(s, end + 1) > 0
            ? WordScanner.End(s, end, end + 1, quoteIsOpen: true)
            : end;

    private static bool IsListed(ReadOnlySpan<char> s, int dot, ReadOnlySpan<char> word, string lower)
    {
        var kind = Abbreviations.KindOf(lower);
        if (kind == AbbreviationKind.None || Abbreviations.IsAcronym(word) || (char.IsUpper(word[0]) && Abbreviations.IsFirstName(lower)))
        {
            return false;
        }

        return kind != AbbreviationKind.BeforeNumber
            || CharClasses.IsDigitAt(s, dot + 1)
            || (dot + 2 < s.Length && s[dot + 1] is ' ' or '\u00A0' && (s[dot + 2] == '€' || CharClasses.IsDigitAt(s, dot + 2)));
    }

    // "J. de Boer" and "Tess S." against "groep A. Daarna", "op X. Daar" and a line that ends in "plan B."
    private static bool IsInitial(ReadOnlySpan<char> s, int start, int dot, string previous, bool previousIsName)
    {
        if (char.IsLower(s[start]))
        {
            return IsLowerInitial(s, start, dot) && !Abbreviations.TakesLetter(previous);
        }

        var isLast = dot + 1 >= s.Length || s[dot + 1] is '\n' or '\r' or '\0';
        if (isLast || s[start] is 'U' or 'X')
        {
            return previousIsName;
        }

        return CharClasses.LetterOrDigitAt(s, dot + 1) > 0 || !Abbreviations.TakesLetter(previous);
    }

    // "zegt j. de boer" in a draft without capitals; "a." at the start of a line counts items, and t, k, n, u, x are words.
    private static bool IsLowerInitial(ReadOnlySpan<char> s, int start, int dot) =>
        dot == start + 1 && start > 0 && s[start - 1] is ' ' or '(' or '.'
        && dot + 2 < s.Length && s[dot + 1] == ' ' && char.IsLower(s[dot + 2])
        && s[start] is not ('t' or 'k' or 'n' or 'u' or 'x');
}
