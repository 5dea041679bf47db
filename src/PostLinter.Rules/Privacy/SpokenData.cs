using System.Buffers;
using System.Globalization;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// Contact data as people say them: a number in words, an address with "nummer" in it, an e-mail address with
/// "apenstaartje", a name on a platform.
/// </summary>
internal static class SpokenData
{
    /// <summary>From so many words for digits on, a row of them is a telephone number.</summary>
    private const int DigitWords = 5;

    /// <summary>So many tokens may stand between the name of a platform and the account on it.</summary>
    private const int NearPlatform = 6;

    /// <summary>Numbers so many tokens apart may belong to one row.</summary>
    private const int RowReach = 18;

    private static readonly HashSet<string> Digits = new(StringComparer.Ordinal)
    {
        "nul", "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
        "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    };

    /// <summary>What no ordinary word has: few are looked at letter by letter.</summary>
    private static readonly SearchValues<char> AmongLetters = SearchValues.Create("0123456789_.#");

    private static readonly HashSet<string> Platforms = new(StringComparer.Ordinal)
    {
        "insta", "instagram", "ig", "snap", "snapchat", "sc", "tiktok", "tt", "discord", "disc", "telegram", "steam", "roblox", "fortnite", "psn", "xbox",
        "twitch", "youtube", "facebook", "fb", "bereal", "twitter", "x", "skype", "gamertag", "username",
    };

    /// <summary>
    /// Where a house number ends that follows a street: "14", ", nr 12", "op nummer negen"; null if there is none.
    /// </summary>
    public static int? HouseNumberAfter(TokenStream stream, int token)
    {
        var hasWord = false;
        for (var i = token; i < stream.ProseCount && i < token + 5; i++)
        {
            if (ContactScanner.IsHouseNumber(stream, i))
            {
                return i + 1;
            }

            if ((hasWord || (i == token && stream[i].Lower.Length > 8)) && IsDigitWord(stream[i].Lower))
            {
                return i + 1;
            }

            var isNumberWord = stream[i].Lower is "nummer" or "nr" or "nr." or "no" or "no." or "huisnummer" or "huisnr";
            hasWord |= isNumberWord;
            if (!isNumberWord && stream[i].Lower is not ("," or "op" or "." or "en" or "wel" or "daar"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Data that start at a token, or null.</summary>
    public static ContactData? At(PostFacts facts, int token) =>
        Number(facts.Tokens, token) ?? Email(facts.Tokens, token) ?? Home(facts.Tokens, token) ?? NamedStreet(facts, token) ?? Account(facts.Tokens, token);

    private static bool IsDigitWord(string word) =>
        Digits.Contains(word) || (word.Length > 8 && (word.EndsWith("ntig", StringComparison.Ordinal) || word.EndsWith("rtig", StringComparison.Ordinal)
            || word.EndsWith("ftig", StringComparison.Ordinal) || word.EndsWith("stig", StringComparison.Ordinal) || word.EndsWith("chtig", StringComparison.Ordinal)));

    /// <summary>"nul zes twaalf vierendertig …".</summary>
    private static ContactData? Number(TokenStream stream, int token)
    {
        if (stream[token].Lower is not ("nul" or "06" or "04"))
        {
            return null;
        }

        var end = token + 1;
        while (end < stream.ProseCount && (IsDigitWord(stream[end].Lower) || stream[end].Kind == TokenKind.Number || stream[end].Lower is "-" or ","))
        {
            end++;
        }

        return end - token >= DigitWords ? ContactScanner.Make(stream, ContactKind.MobileNumber, token, end) : null;
    }

    /// <summary>"tante.sjaan apenstaartje gmail punt com".</summary>
    private static ContactData? Email(TokenStream stream, int token)
    {
        var at = token + 1;
        if (at >= stream.ProseCount || stream[at].Lower is not ("apenstaartje" or "apestaartje" or "at" or "(at)"))
        {
            return null;
        }

        for (var i = at + 2; i < stream.ProseCount && i <= at + 4; i++)
        {
            if (stream[i].Lower is "nl" or "com" or "be" or "net" or "org")
            {
                return ContactScanner.Make(stream, ContactKind.Email, token, i + 1);
            }
        }

        return null;
    }

    /// <summary>A number shortly after "woont op", "adres is": a street that does not look like one.</summary>
    private static ContactData? Home(TokenStream stream, int token)
    {
        if (token == 0 || !ContactScanner.IsHouseNumber(stream, token) || stream[token - 1].Kind != TokenKind.Word || IsCount(stream, token))
        {
            return null;
        }

        var sentence = stream.SentenceOf(token);
        for (var i = token - 2; i >= sentence.Start && i >= token - 7; i--)
        {
            if (stream[i].Lower is "woont" or "wonen" or "woonachtig" or "vinden" or "adres" or "huisadres" or "woonadres" or "thuisadres" or "adresje"
                && stream[i + 1].Lower is "op" or "aan" or "in" or "is" or ":" or "de" or "het" or "=" or "daar" or "nu" or "trouwens" or "gewoon" or "van")
            {
                return ContactScanner.Make(stream, ContactKind.Address, i + 1, token + 1);
            }
        }

        return null;
    }

    /// <summary>
    /// "een kaart naar Havikshorst 14": a word with a capital and a number, where the sentence tells of post, a visit or a home.
    /// </summary>
    private static ContactData? NamedStreet(PostFacts facts, int token)
    {
        var stream = facts.Tokens;
        if (token + 1 >= stream.ProseCount || !ContactScanner.IsHouseNumber(stream, token + 1)
            || stream[token].Kind != TokenKind.Word || !stream.IsCapitalized(token) || IsCount(stream, token + 1) || IsYear(stream[token + 1].Lower) || IsScore(stream[token + 1].Lower) || IsInRow(stream, token + 1)
            || facts.Frames.IsAny(stream[token].Span, Frame.Sport) || !facts.Phrases.AnyIn("adrescontext", stream.SentenceOf(token)))
        {
            return null;
        }

        var name = new TokenRange(token, token + 1);
        return facts.Phrases.AnyIn("geenstraat", name) || facts.EntitiesIn(name, EntityKind.Person).Any() || facts.EntitiesIn(name, EntityKind.School).Any()
            ? null
            : ContactScanner.Make(stream, ContactKind.Address, token, token + 2);
    }

    /// <summary>The number counts something, or orders it: no house has it.</summary>
    private static bool IsCount(TokenStream stream, int token) =>
        (token > 0 && stream[token - 1].Lower is "groep" or "klas" or "lokaal" or "leerjaar" or "unit" or "hoofdstuk" or "bladzijde" or "pagina")
        || stream[token].Lower.EndsWith("de", StringComparison.Ordinal) || stream[token].Lower.EndsWith("ste", StringComparison.Ordinal)
        || (token + 1 < stream.ProseCount && stream[token + 1].Lower is "jaar" or "hoog" or "km" or "kilometer" or "minuten" or "min" or "meter" or "huizen" or "straten"
            or "kinderen" or "leerlingen" or "mensen" or "katten" or "honden" or "uur" or "deuren" or "dagen" or "weken" or "maanden" or "verdieping" or "euro" or "%"
            or "keer" or "stuks" or "cent" or "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli" or "augustus" or "september" or "oktober"
            or "november" or "december");

    /// <summary><c>3-3</c>, <c>12-9</c>: the stand of a match.</summary>
    private static bool IsScore(string text)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        return dash > 0 && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var ours)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var theirs)
            && (ours >= theirs || theirs < 20);
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    /// <summary>One of three numbers that follow each other within a few words: "1 Jiaming 2 Ravi 3 Otto" counts, and houses do not.</summary>
    private static bool IsInRow(TokenStream stream, int token)
    {
        if (!int.TryParse(stream[token].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var seen = 0;
        for (var i = Math.Max(0, token - RowReach); i < Math.Min(stream.ProseCount, token + RowReach); i++)
        {
            if (stream[i].Kind == TokenKind.Number && int.TryParse(stream[i].Lower.AsSpan().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var other)
                && Math.Abs(other - number) <= 2)
            {
                seen |= 1 << (other - number + 2);
            }
        }

        return (seen & 0b00111) == 0b00111 || (seen & 0b01110) == 0b01110 || (seen & 0b11100) == 0b11100;
    }

    /// <summary>"haar insta is noor.vdberg", "voeg hem toe op snap: d4an_boii".</summary>
    private static ContactData? Account(TokenStream stream, int token)
    {
        var (first, end) = (stream[token], token + 1);
        if (first.Kind is TokenKind.Url or TokenKind.Email or TokenKind.Handle or TokenKind.Hashtag || (token > 0 && first.Span.Start == stream[token - 1].Span.End))
        {
            return null;
        }

        while (end < stream.ProseCount && stream[end].Span.Start == stream[end - 1].Span.End)
        {
            end++;
        }

        while (end > token + 1 && stream[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        if (!LooksLikeAccount(stream, token, end))
        {
            return null;
        }

        var sentence = stream.SentenceOf(token);
        for (var i = Math.Max(sentence.Start, token - NearPlatform); i < Math.Min(sentence.End, end + NearPlatform); i++)
        {
            if ((i < token || i >= end) && Platforms.Contains(stream[i].Lower))
            {
                return ContactScanner.Make(stream, ContactKind.Account, token, end);
            }
        }

        return null;
    }

    /// <summary>Letters, with an underscore, an inner full stop, a number sign with digits, or digits among them.</summary>
    private static bool LooksLikeAccount(TokenStream stream, int start, int end)
    {
        var text = stream.Source.Text.AsSpan(stream[start].Span.Start, stream[end - 1].Span.End - stream[start].Span.Start);
        if (text.Length is < 5 or > 32)
        {
            return false;
        }

        if (!text.ContainsAny(AmongLetters))
        {
            return false;
        }

        var (letters, digits, signs, others) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            signs += c is '_' or '.' or '#' ? 1 : 0;
            others += char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '#' or '-' ? 0 : 1;
        }

        var isTime = char.IsAsciiDigit(text[0]) && letters < 3;
        return others == 0 && letters >= 3 && (signs > 0 || digits > 0) && !isTime && text[0] is not ('.' or '#');
    }
}
