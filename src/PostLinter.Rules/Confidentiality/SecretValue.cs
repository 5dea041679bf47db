namespace PostLinter.Rules.Confidentiality;

/// <summary>Tells passwords and codes from ordinary words by their characters alone.</summary>
internal static class SecretValue
{
    /// <summary>Machines make no shorter keys, in UTF-16 code units.</summary>
    public const int ShortestKey = 20;

    /// <summary>
    /// Five characters or more with letters and digits mixed, or a sign inside a word with a digit or capitals:
    /// <c>Zonnebloem12</c>, <c>Caesar!44</c>. A class (4havo), a time (13:30u) or an amount is none.
    /// </summary>
    public static bool LooksLikePassword(ReadOnlySpan<char> text)
    {
        var (letters, digits, signs, upper, lower) = Count(text);
        if (text.Length < 5 || letters < 2 || IsUnit(text) || text.StartsWith("http"))
        {
            return false;
        }

        return (digits > 0 && letters >= 3)
            || (digits > 0 && signs > 0 && letters >= 2)
            || (upper > 0 && lower > 0 && HasInnerSign(text));
    }

    /// <summary>Four signs or more of a lock: <c>4471</c>, <c>4711#</c>, <c>19*84</c>, <c>6-1-9-3</c>.</summary>
    public static bool LooksLikePin(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is not ('#' or '*' or '-'))
            {
                return false;
            }
        }

        return digits is >= 4 and <= 10;
    }

    /// <summary>A long run of letters of both cases and digits, as machines make them.</summary>
    public static bool LooksLikeKey(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestKey)
        {
            return false;
        }

        var (letters, digits, _, upper, lower) = Count(text);
        if (digits < 3 || upper < 3 || lower < 3 || letters + digits < text.Length - 4)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is '/' or '.' or '@' or ':' or '#')
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasInnerSign(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '!' or '#' or '_' or '@' or '$' or '%' or '&' or '=' or '+' or '*' or '?')
            {
                return char.IsLetterOrDigit(text[i + 1]);
            }
        }

        return false;
    }

    /// <summary><c>13:30u</c>, <c>200euro</c>, <c>17.00uur</c>, <c>4havo</c>, <c>12-jarige</c>: digits, then one plain word.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ',' or ':' or '/' or '-' or '€' or '\''))
        {
            i++;
        }

        if (i == 0)
        {
            return false;
        }

        foreach (var c in text[i..])
        {
            if (!char.IsLower(c) && c != '\'')
            {
                return false;
            }
        }

        return true;
    }

    private static (int Letters, int Digits, int Signs, int Upper, int Lower) Count(ReadOnlySpan<char> text)
    {
        var (letters, digits, signs, upper, lower) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else
            {
                signs++;
            }
        }

        return (letters, digits, signs, upper, lower);
    }
}
