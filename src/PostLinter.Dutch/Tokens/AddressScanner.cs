using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tokens;

/// <summary>Finds web and e-mail addresses and file names, without the punctuation of the sentence around them.</summary>
internal static class AddressScanner
{
    /// <summary>
    /// End of the address that begins at <paramref name="start"/>, or -1. <paramref name="scanned"/> is how far
    /// the text was read: no other address begins before it, so the caller need not ask again.
    /// </summary>
    public static int Match(ReadOnlySpan<char> s, int start, out TokenKind kind, out int scanned)
    {
        var end = ScanName(s, start);
        if (end < s.Length && s[end] == '@' && end > start)
        {
            kind = TokenKind.Email;
            var hostEnd = ScanName(s, end + 1);
            scanned = hostEnd;
            return MatchMailHost(s, end + 1, hostEnd);
        }

        scanned = end;
        return MatchHost(s, start, end, out kind);
    }

    /// <summary>End of an address with a scheme, whose <c>://</c> is already seen: white space ends it.</summary>
    public static int EndOfUrl(ReadOnlySpan<char> s, int start)
    {
        var end = start;
        var open = 0;
        while (end < s.Length && !CharClasses.IsGapAt(s, end) && !EndsUrl(s, end))
        {
            open += s[end] == '(' ? 1 : s[end] == ')' ? -1 : 0;
            end++;
        }

        // What stands last belongs to the sentence, except a bracket that was opened inside.
        while (end > start && IsTrailing(s[end - 1]))
        {
            if (s[end - 1] == ')')
            {
                if (open >= 0)
                {
                    break;
                }

                open++;
            }

            end--;
        }

        return end;
    }

    private static int ScanName(ReadOnlySpan<char> s, int p)
    {
        while (p < s.Length && (s[p] is '.' or '_' or '-' or '+' or '%'
                   || CharClasses.Of(s[p]) is CharClass.Letter or CharClass.Digit or CharClass.Mark))
        {
            p++;
        }

        return p;
    }

    private static int MatchMailHost(ReadOnlySpan<char> s, int start, int end)
    {
        while (end > start && s[end - 1] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            end--;
        }

        var host = s[start..end];
        var dot = host.LastIndexOf('.');
        return dot > 0 && end - start - dot - 1 >= 2 ? end : -1;
    }

    // The last label that is a known ending closes the host: "school.nl.Morgen" is an address and a new sentence.
    private static int MatchHost(ReadOnlySpan<char> s, int start, int end, out TokenKind kind)
    {
        kind = TokenKind.Url;
        var hasPrefix = s[start..end].StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var best = -1;
        var labelStart = start;
        for (var p = start; p <= end; p++)
        {
            if (p < end && s[p] != '.')
            {
                continue;
            }

            var label = s[labelStart..p];
            if (label.IsEmpty)
            {
                break;
            }

            if (labelStart > start)
            {
                var hasPath = p < s.Length && s[p] == '/' && CharClasses.LetterOrDigitAt(s, p + 1) > 0;
                if (TopLevelDomains.IsStrong(label)
                    || (TopLevelDomains.IsWeak(label) && (hasPath || hasPrefix))
                    || (hasPrefix && labelStart > start + 4 && p == end && best < 0))
                {
                    best = p;
                    kind = TokenKind.Url;
                }
                else if (TopLevelDomains.IsFileExtension(label) && best < 0)
                {
                    best = p;
                    kind = TokenKind.Word;
                }
            }

            labelStart = p + 1;
        }

        return best < 0 || kind == TokenKind.Word ? best : EndOfHost(s, best);
    }

    private static int EndOfHost(ReadOnlySpan<char> s, int host)
    {
        var end = host;
        if (end < s.Length && s[end] == ':' && CharClasses.IsDigitAt(s, end + 1))
        {
            end++;
            while (CharClasses.IsDigitAt(s, end))
            {
                end++;
            }
        }

        return end < s.Length && s[end] is '/' or '?' or '#' ? Math.Max(EndOfUrl(s, end), host) : end;
    }

    private static bool EndsUrl(ReadOnlySpan<char> s, int i) =>
        s[i] is '<' or '>' or '"' or '“' or '”' or '„' or '«' or '»' or '|' || (s[i] >= 0x80 && EmojiRules.Match(s, i) > 0);

    private static bool IsTrailing(char c) =>
        CharClasses.IsTerminator(c) || c is ',' or ';' or ':' or ')' or ']' or '}' or '*' or '_' or '~'
        || CharClasses.Of(c) is CharClass.Apostrophe or CharClass.Ignorable;
}
