using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Confidentiality;

/// <summary>Looks behind a keyword for the value that belongs to it.</summary>
internal static class SecretScanner
{
    /// <summary>Words that may follow "wachtwoord is" and are no password.</summary>
    private static readonly HashSet<string> NoValue =
    [
        "vergeten", "geheim", "gewijzigd", "verlopen", "veranderd", "fout", "kwijt", "nodig", "verplicht", "onjuist",
        "belangrijk", "sterk", "zwak", "makkelijk", "moeilijk", "lang", "kort", "hetzelfde", "gelekt", "gehackt", "rood",
        "oranje", "geel", "zwart", "groen", "van", "voor", "de", "het", "een", "dat", "die", "wat", "niet", "nog", "nu",
        "weer", "al", "te", "op", "in", "bij", "aan", "naar", "je", "jouw", "uw", "mijn", "ons", "onze", "zijn", "haar",
        "bekend", "onbekend", "opgelost", "af", "goed", "veilig", "onveilig", "uniek", "persoonlijk", "nieuw", "oud",
        "altijd", "nooit", "ook", "er", "u", "ik", "we", "wij", "dus", "maar", "als", "hoe", "waar", "zo", "gewoon",
        "alleen", "met", "zonder", "aangepast", "opnieuw", "ingesteld", "wachtwoord", "code", "inlog", "uit", "kapot",
        "poep", "beschikbaar", "zie", "klaar", "erg", "heel", "wel", "the", "is", "en", "of",
    ];

    private const int LongestValue = 4096;

    private static readonly HashSet<string> Connectors = [":", "=", "is", "luidt", "wordt", "-", "–", "(", "→", "->", "was"];

    private static readonly HashSet<string> Examples = ["zoals", "bijvoorbeeld", "bijv", "bijv.", "bv.", "zo'n", "als"];

    /// <summary>The stretch without blanks in which a token stands, closing punctuation left out.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="most">How many characters to look at; the whole of a longer one is not wanted.</param>
    public static TextSpan ChunkAt(TokenStream stream, int token, int most = LongestValue)
    {
        var text = stream.Source.Text;
        var start = stream[token].Span.Start;
        var end = start;
        var limit = Math.Min(text.Length, start + most);
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '“' or '”' or '‘' or '’' or '(' or ')' or '<' or '>' or '`'))
        {
            end++;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '\'' or '/')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Values behind a keyword, in its sentence.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="kind"><c>woord</c>: any word may be the value; <c>cijfers</c>: a lock; else letters and digits or a code.</param>
    /// <param name="reach">How many tokens on.</param>
    public static IEnumerable<TextSpan> ValuesAfter(TokenStream stream, TokenRange keyword, string kind, int reach)
    {
        var limit = Math.Min(End(stream, keyword), keyword.End + reach);
        var connected = false;
        for (var i = keyword.End; i < limit; i++)
        {
            var word = stream[i].Lower;
            if (Connectors.Contains(word))
            {
                connected = true;
                continue;
            }

            if (stream[i].Kind is TokenKind.Url or TokenKind.Email or TokenKind.Hashtag or TokenKind.Emoji)
            {
                continue;
            }

            var chunk = ChunkAt(stream, i);
            if (chunk.Length == 0 || IsYear(stream, i, chunk) || (i > keyword.End && Examples.Contains(stream[i - 1].Lower) && stream[i - 1].Lower != "als"))
            {
                continue;
            }

            if (IsValue(stream, i, chunk, kind, isNear: i - keyword.End <= 3, isClose: i - keyword.End <= 6, connected))
            {
                yield return chunk;
                i = Math.Max(i, stream.TokensIn(chunk).End - 1);
            }

            connected &= stream[i].Kind == TokenKind.Punctuation;
        }
    }

    /// <summary>"Mijn wachtwoord van 2009 werkt nog".</summary>
    private static bool IsYear(TokenStream stream, int token, TextSpan chunk) =>
        stream[token - 1].Lower is "van" or "uit" or "sinds" or "in"
        && chunk.Of(stream.Source.Text) is ['1', '9', _, _] or ['2', '0', _, _];

    private static bool IsValue(TokenStream stream, int token, TextSpan chunk, string kind, bool isNear, bool isClose, bool connected)
    {
        var text = chunk.Of(stream.Source.Text);
        if (kind == "cijfers")
        {
            return SecretValue.LooksLikePin(text) || (isNear && (SecretValue.LooksLikePassword(text) || SecretValue.LooksLikePin(text.TrimEnd("abcdefABCDEF"))));
        }

        if (SecretValue.LooksLikePassword(text) || (isNear && SecretValue.LooksLikePin(text)))
        {
            return true;
        }

        // "Het codewoord is zeepaardje": only right behind a connector, and only if nothing else follows it.
        return kind == "woord" && isClose && connected && text.Length >= 4 && !NoValue.Contains(stream[token].Lower)
            && stream[token].Kind == TokenKind.Word && IsLast(stream, chunk);
    }

    /// <summary>Nothing, punctuation or a pictogram follows.</summary>
    private static bool IsLast(TokenStream stream, TextSpan chunk)
    {
        var next = stream.TokensIn(chunk).End;
        return next >= stream.ProseCount
            || stream[next].Kind is TokenKind.Punctuation or TokenKind.Emoji
            || stream.SentenceIndexOf(next) != stream.SentenceIndexOf(next - 1);
    }

    /// <summary>The end of the sentence; of the next one too where a full stop only ends an abbreviation of a few words.</summary>
    private static int End(TokenStream stream, TokenRange keyword)
    {
        var sentence = stream.SentenceIndexOf(keyword.Start);
        var end = stream.Sentences[sentence].End;
        var isShort = end - keyword.End <= 4 && sentence + 1 < stream.Sentences.Length;
        return Math.Min(stream.ProseCount, isShort ? stream.Sentences[sentence + 1].End : end);
    }
}
