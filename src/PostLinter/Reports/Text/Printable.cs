using System.Globalization;
using System.Text;

namespace PostLinter.Reports.Text;

/// <summary>
/// Makes words of a draft safe to show: a terminal obeys escape sequences and turns text around for direction marks, and
/// nobody should be able to draw a report with a draft.
/// </summary>
public static class Printable
{
    private const char Stand = '\uFFFD';

    /// <summary>The text on one line, with a visible stand-in for what would steer the terminal.</summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(c is '\n' or '\r' or '\t' ? ' ' : Steers(c) ? Stand : c);
        }

        return result.ToString();
    }

    /// <summary>True for control characters, line separators, direction marks and characters that have no fixed meaning.</summary>
    internal static bool Steers(char c) =>
        char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if (Steers(c))
            {
                return true;
            }
        }

        return false;
    }
}
