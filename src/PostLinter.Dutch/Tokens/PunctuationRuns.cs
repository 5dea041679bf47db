namespace PostLinter.Dutch.Tokens;

/// <summary>Repeated punctuation is one token a run: <c>!!!</c>, <c>...</c>, <c>?!</c>, <c>**</c>; quotes and brackets stand alone.</summary>
internal static class PunctuationRuns
{
    /// <summary>End of the run that begins at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> s, int start)
    {
        var c = s[start];
        var end = start + 1;
        if (CharClasses.IsTerminator(c))
        {
            while (end < s.Length && CharClasses.IsTerminator(s[end]) && (s[end] < 0x80 || EmojiRules.Match(s, end) == 0))
            {
                end++;
            }
        }
        else if (!StandsAlone(c))
        {
            while (end < s.Length && s[end] == c)
            {
                end++;
            }
        }

        // What changes the look of a sign belongs to it.
        while (end < s.Length && (CharClasses.Of(s[end]) == CharClass.Mark || s[end] is >= '\uFE00' and <= '\uFE0F'))
        {
            end++;
        }

        return end;
    }

    private static bool StandsAlone(char c) =>
        c is '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or '„' or '«' or '»' or '<' or '>';
}
