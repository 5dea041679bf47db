using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>
/// Text in JSON without halves of characters. Editors send those while somebody deletes half an emoji, and a reader of JSON
/// refuses them; dropping the edit would put the server's text out of step for good.
/// </summary>
internal static class WellFormedText
{
    private const int EscapeLength = 6;

    /// <summary>The same JSON with U+FFFD for what is no character. Every string keeps its length in UTF-16 code units.</summary>
    public static byte[] Of(byte[] json)
    {
        var text = Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        ReplaceLoneSurrogates(text);
        return text;
    }

    private static void ReplaceLoneSurrogates(Span<byte> json)
    {
        for (var i = 0; json[i..].IndexOf((byte)'\\') is >= 0 and var next;)
        {
            i += next;
            if (Unit(json[i..]) is not { } unit)
            {
                // An escape of two characters; an escaped backslash must not begin the next one.
                i = Math.Min(i + 2, json.Length);
                continue;
            }

            var isPair = char.IsHighSurrogate(unit) && Unit(json[(i + EscapeLength)..]) is { } low && char.IsLowSurrogate(low);
            if (char.IsSurrogate(unit) && !isPair)
            {
                "\\ufffd"u8.CopyTo(json[i..]);
            }

            i += isPair ? 2 * EscapeLength : EscapeLength;
        }
    }

    /// <summary>The code unit of an escape <c>\uXXXX</c> at the start, or null.</summary>
    private static char? Unit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json.StartsWith("\\u"u8)
        && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
