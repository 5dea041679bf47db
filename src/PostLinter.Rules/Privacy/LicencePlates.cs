using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// Dutch and Belgian licence plates: three groups of letters or digits, six or seven in all, hyphens between. The shape alone may
/// be anything, so a vehicle or what one does with it must stand in the sentence.
/// </summary>
internal static class LicencePlates
{
    /// <summary>The plate at a token, or null.</summary>
    public static ContactData? At(PostFacts facts, int token)
    {
        var stream = facts.Tokens;
        var text = stream[token].Lower.AsSpan();
        if (text.Length is < 6 or > 9)
        {
            return null;
        }

        var isPlate = HasGroups(text) && facts.Phrases.AnyIn("voertuig", stream.SentenceOf(token));
        return isPlate || (IsRunTogether(text) && ContactScanner.Announced(stream, token, "kenteken", "kentekenplaat", "nummerplaat", "plaat"))
            ? ContactScanner.Make(stream, ContactKind.LicencePlate, token, token + 1)
            : null;
    }

    /// <summary>61-KDR-9, G-482-TF, 1-ABC-234.</summary>
    private static bool HasGroups(ReadOnlySpan<char> text)
    {
        if (text.Length is < 8 or > 9 || text.Count('-') != 2)
        {
            return false;
        }

        var (letters, digits) = (0, 0);
        foreach (var group in text.Split('-'))
        {
            var part = text[group];
            var isLetters = part.IndexOfAnyExceptInRange('a', 'z') < 0;
            if (part.Length is < 1 or > 3 || (!isLetters && part.IndexOfAnyExceptInRange('0', '9') >= 0))
            {
                return false;
            }

            letters += isLetters ? part.Length : 0;
            digits += isLetters ? 0 : part.Length;
        }

        return letters is >= 2 and <= 4 && digits is >= 2 and <= 4;
    }

    /// <summary>"61kdr9", as people type it after the word "kenteken".</summary>
    private static bool IsRunTogether(ReadOnlySpan<char> text)
    {
        if (text.Length is not (6 or 7))
        {
            return false;
        }

        var (letters, digits) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return letters + digits == text.Length && letters is >= 2 and <= 4;
    }
}
