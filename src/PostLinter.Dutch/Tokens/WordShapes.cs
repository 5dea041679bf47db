namespace PostLinter.Dutch.Tokens;

/// <summary>Questions about the letters of one token as it is written.</summary>
public static class WordShapes
{
    /// <summary>The first letter is a capital; signs before it ('s, #, quotes) are passed over.</summary>
    public static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        var first = FirstLetter(word);
        return first < word.Length && char.IsUpper(word[first]);
    }

    /// <summary>The first letter is in lower case.</summary>
    public static bool IsLowerCase(ReadOnlySpan<char> word)
    {
        var first = FirstLetter(word);
        return first < word.Length && char.IsLower(word[first]);
    }

    /// <summary>At least two letters, and none in lower case.</summary>
    public static bool IsAllCaps(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    public static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstLetter(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && !char.IsLetter(word[i]))
        {
            i++;
        }

        return i;
    }
}
