namespace PostLinter.Dutch.Lexicons;

/// <summary>Asks whether a word ends in one of some ways.</summary>
internal static class WordEndings
{
    /// <summary>True if a word ends in one of the endings.</summary>
    /// <param name="endings">The endings.</param>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="before">At least so many characters must stand before the ending.</param>
    public static bool EndWord(this string[] endings, string word, int before = 0)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
