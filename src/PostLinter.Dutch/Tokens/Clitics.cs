namespace PostLinter.Dutch.Tokens;

/// <summary>Short forms that begin with an apostrophe ('s ochtends, 't, 'k), as against an opening quote ('Ik ga').</summary>
internal static class Clitics
{
    /// <summary>
    /// Length of the clitic whose apostrophe stands at <paramref name="i"/>, the apostrophe included; 0 if it is no clitic.
    /// In <c>'s-Hertogenbosch</c> that is <c>'s</c>: the caller reads on.
    /// </summary>
    public static int Match(ReadOnlySpan<char> s, int i)
    {
        var end = i + 1;
        while (end < s.Length && end - i <= MaxLetters && CharClasses.Of(s[end]) == CharClass.Letter)
        {
            end++;
        }

        if (!IsClitic(s[(i + 1)..end]) || CharClasses.LetterOrDigitAt(s, end) > 0)
        {
            return 0;
        }

        // 'k' between two quotes is a quoted letter.
        return end < s.Length && CharClasses.Of(s[end]) == CharClass.Apostrophe ? 0 : end - i;
    }

    private const int MaxLetters = 4;

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters switch
    {
        "s" or "t" or "n" or "k" or "m" or "r" or "d" => true,
        "S" or "T" or "N" or "K" or "M" or "R" or "D" => true,
        "ie" or "em" or "ns" or "er" or "tis" or "twas" => true,
        "Tis" or "Twas" => true,
        _ => false,
    };
}
