using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>Recognises the code names of school classes by their shape: <c>3b</c>, <c>h4c</c>, <c>2vmbo-t</c>, <c>vwo5</c>.</summary>
internal static class ClassCodes
{
    private static readonly HashSet<string> Levels =
    [
        "havo", "vwo", "vmbo", "mavo", "gym", "ath", "bk", "kb", "bb", "gt", "tl", "gl", "hv", "mh", "th", "h", "v", "m", "t", "k", "b",
        "a", "g", "aso", "tso", "bso", "vmbot", "vmbobk", "vmbokb", "vmbotl", "vmbogl", "vmbob", "vmbok",
    ];

    public static bool IsClassCode(Token token)
    {
        var word = token.Lower;
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || word.Length is < 2 or > 9)
        {
            return false;
        }

        var digit = word.AsSpan().IndexOfAnyInRange('1', '8');
        if (digit < 0 || word.AsSpan(digit + 1).IndexOfAnyInRange('0', '9') is var second && second > 0 && second < word.Length - digit - 2)
        {
            return false;
        }

        var before = word[..digit].Trim('-');
        var after = word[(digit + 1)..].Replace("-", string.Empty, StringComparison.Ordinal);
        if (before.Length == 0)
        {
            // 3b, 2vmbo-t, 1gt2; but not 2e, 3x, 5m, 4u, 2de, 3d.
            return after.Length > 0 && char.IsAsciiLetter(after[0])
                && (after.Length == 1 ? after[0] is >= 'a' and <= 'k' or 't' or 'v' && after[0] != 'e' && after[0] != 'd' || after is "h"
                    : Levels.Contains(after.TrimEnd('1', '2', '3', '4')) && after is not ("gb" or "km"));
        }

        // h4c, vwo5, ha4; the rest is one letter or a number.
        return Levels.Contains(before) && (after.Length == 0 ? before.Length > 1 || before is "h" or "v" or "m" or "t" : after.Length == 1 && char.IsAsciiLetterOrDigit(after[0]));
    }
}
