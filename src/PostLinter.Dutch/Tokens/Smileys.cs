namespace PostLinter.Dutch.Tokens;

/// <summary>Typed smileys: eyes, an optional nose, a mouth, and a few that are drawn otherwise.</summary>
internal static class Smileys
{
    private static readonly string[] Drawings = ["^_^", "^^", "-_-", ">_<", ">.<", "\\o/", "¯\\_(ツ)_/¯", "(ツ)"];

    /// <summary>Number of code units of the smiley that begins with the symbol at <paramref name="i"/>; 0 if none does.</summary>
    public static int Match(ReadOnlySpan<char> s, int i)
    {
        switch (s[i])
        {
            case ':' or ';' or '=':
                return MatchFace(s, i);
            case '<':
                return MatchHeart(s, i);
            case '>' when i + 1 < s.Length && s[i + 1] is ':' && MatchFace(s, i + 1) is > 0 and var length:
                return length + 1;
            case '^' or '-' or '>' or '\\' or '¯' or '(':
                return MatchDrawing(s, i);
            default:
                return 0;
        }
    }

    /// <summary>True for a whole word that is a smiley: <c>xD</c>, <c>XDD</c>, <c>o_O</c>.</summary>
    public static bool IsSmileyWord(ReadOnlySpan<char> word)
    {
        if (word.Length == 3 && word[1] == '_' && (word[0] | 0x20) == (word[2] | 0x20))
        {
            return (word[0] | 0x20) is 'o' or 't' or 'u' or 'x';
        }

        return word.Length >= 2 && (word[0] | 0x20) == 'x' && word[1..].IndexOfAnyExcept('d', 'D') < 0;
    }

    private static int MatchFace(ReadOnlySpan<char> s, int i)
    {
        var p = i + 1;
        if (p < s.Length && (s[p] is '-' or '^' || (s[i] != '=' && CharClasses.Of(s[p]) == CharClass.Apostrophe)))
        {
            p++;
        }

        if (p >= s.Length || !IsMouth(s[p]))
        {
            return 0;
        }

        var mouth = s[p];
        var end = p + 1;
        while (end < s.Length && s[end] == mouth)
        {
            end++;
        }

        // "(leuk :))" is not told, but "(:-))" is.
        if (mouth == ')' && end > p + 1 && i > 0 && s[i - 1] == '(')
        {
            end--;
        }

        var inWord = CharClasses.LetterOrDigitAt(s, end) > 0;
        if (s[i] == '=' && (mouth is not (')' or '(' or ']' or 'D' or 'P') || CharClasses.LetterOrDigitAt(s, i - 1) > 0))
        {
            return 0;
        }

        var fits = mouth switch
        {
            ')' or ']' or '}' => true,
            '3' => !inWord && CharClasses.LetterOrDigitAt(s, i - 1) == 0,
            '/' or '\\' or '|' or '*' or '@' => !inWord && end == p + 1,
            _ => !inWord && !CharClasses.IsDigitAt(s, i - 1),
        };
        return fits ? end - i : 0;
    }

    private static bool IsMouth(char c) =>
        c is ')' or '(' or ']' or '[' or '}' or '{' or 'D' or 'P' or 'p' or 'd' or 'O' or 'o' or 'S' or 's' or 'X' or 'x'
            or '3' or '|' or '/' or '\\' or '*' or '@' or '$';

    private static int MatchHeart(ReadOnlySpan<char> s, int i)
    {
        var p = i + 1;
        if (p < s.Length && s[p] == '/')
        {
            p++;
        }

        var end = p;
        while (end < s.Length && s[end] == '3')
        {
            end++;
        }

        return end > p && CharClasses.LetterOrDigitAt(s, end) == 0 ? end - i : 0;
    }

    private static int MatchDrawing(ReadOnlySpan<char> s, int i)
    {
        foreach (var drawing in Drawings)
        {
            if (s[i..].StartsWith(drawing, StringComparison.Ordinal))
            {
                return drawing.Length;
            }
        }

        return 0;
    }
}
