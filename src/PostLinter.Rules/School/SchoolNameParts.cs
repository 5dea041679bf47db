namespace PostLinter.Rules.School;

/// <summary>How a school's name stands in the name of an account.</summary>
internal enum NameUse
{
    None,

    /// <summary>At the start or end of a longer part: <c>compassmemes</c>.</summary>
    Inside,

    /// <summary>As a part, or several in a row: <c>compass_memes</c>, <c>TeamCompass5</c>.</summary>
    Part,
}

/// <summary>
/// Looks for a name in an account name, which has no blanks: parts end at <c>_ . -</c>, at a digit and before a capital,
/// and digits stand for the letters that they look like. One more letter makes another word: <c>kompas</c> is no
/// <c>compass</c>, nor is <c>encompass</c>.
/// </summary>
internal static class SchoolNameParts
{
    /// <summary>What is left over beside the name must be this long to be a word of its own.</summary>
    private const int ShortestRest = 3;

    /// <summary>Shorter names stand inside other words by chance.</summary>
    private const int ShortestInside = 5;

    private static readonly HashSet<string> OtherWords = new(StringComparer.Ordinal)
    {
        "encompass", "encompassing", "compassion", "compassionate", "compassie", "gecompasseerd",
    };

    /// <summary>How, and where in <paramref name="account"/>, the name is used.</summary>
    public static (NameUse Use, int Start, int Length) Find(string account, string name)
    {
        var wanted = Normalize(WithoutArticle(name));
        if (wanted.Length < 2)
        {
            return default;
        }

        var best = (Use: NameUse.None, Start: 0, Length: 0);
        foreach (var digitsAreLetters in (ReadOnlySpan<bool>)[true, false])
        {
            var parts = Split(account, digitsAreLetters);
            for (var first = 0; first < parts.Count; first++)
            {
                var joined = string.Empty;
                for (var last = first; last < parts.Count && joined.Length < wanted.Length; last++)
                {
                    joined += parts[last].Text;
                    var start = parts[first].Start;
                    var length = parts[last].Start + parts[last].Length - start;
                    if (joined == wanted || joined == "de" + wanted || joined == "het" + wanted)
                    {
                        return (NameUse.Part, start, length);
                    }
                }

                if (IsInside(parts[first].Text, wanted))
                {
                    best = (NameUse.Inside, parts[first].Start, parts[first].Length);
                }
            }
        }

        return best;
    }

    /// <summary>Letters and digits only, in lower case, digits as the letters that they look like.</summary>
    public static string Normalize(string text)
    {
        var result = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result[length++] = Letter(char.ToLowerInvariant(c));
            }
        }

        return new string(result, 0, length);
    }

    /// <summary>True if a text made of letters and digits holds the name; short names would stand there by chance.</summary>
    public static bool Contains(string normal, string name)
    {
        var wanted = Normalize(WithoutArticle(name));
        return wanted.Length >= ShortestInside && normal.Contains(wanted, StringComparison.Ordinal);
    }

    private static string WithoutArticle(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["de ", "het ", "'t ", "’t "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return name[article.Length..];
            }
        }

        return name;
    }

    private static bool IsInside(string part, string wanted) =>
        wanted.Length >= ShortestInside
        && part.Length >= wanted.Length + ShortestRest
        && !OtherWords.Contains(part)
        && (part.StartsWith(wanted, StringComparison.Ordinal) || part.EndsWith(wanted, StringComparison.Ordinal));

    private static char Letter(char c) => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', _ => c };

    private static List<(string Text, int Start, int Length)> Split(string account, bool digitsAreLetters)
    {
        var parts = new List<(string, int, int)>();
        var start = 0;
        for (var i = 0; i <= account.Length; i++)
        {
            var ends = i == account.Length || !IsInPart(account, i, digitsAreLetters);
            if (ends || (i > start && char.IsUpper(account[i]) && !char.IsUpper(account[i - 1])))
            {
                if (i > start)
                {
                    parts.Add((Normalize(account[start..i]), start, i - start));
                }

                start = ends ? i + 1 : i;
            }
        }

        return parts;
    }

    private static bool IsInPart(string account, int i, bool digitsAreLetters) =>
        char.IsLetter(account[i]) || (digitsAreLetters && StandsForLetter(account, i));

    /// <summary>A digit that stands for a letter has a letter after it or another such digit beside it; one at the end is a number.</summary>
    private static bool StandsForLetter(string account, int i) =>
        IsLike(account[i])
        && ((i + 1 < account.Length && (char.IsLetter(account[i + 1]) || IsLike(account[i + 1]))) || (i > 0 && IsLike(account[i - 1])));

    private static bool IsLike(char c) => Letter(c) != c;
}
