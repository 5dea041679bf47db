using System.Buffers;
using System.Text;
using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>A sort of data by which somebody can be reached or identified.</summary>
public enum ContactKind
{
    MobileNumber,
    FixedNumber,
    Email,
    BankAccount,
    CitizenNumber,
    Address,
    BirthDate,
    LicencePlate,
    PupilNumber,

    /// <summary>A name on a platform, or a handle.</summary>
    Account,
}

/// <summary>One piece of such data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, in UTF-16 code units of the draft.</param>
/// <param name="Tokens">The tokens that it covers.</param>
public readonly record struct ContactData(ContactKind Kind, TextSpan Span, TokenRange Tokens);

/// <summary>
/// Finds contact and identification data by form, and checks those forms that carry a check: the eleven test of the Dutch
/// citizen number and the remainder of 97 of an IBAN (ISO 13616).
/// </summary>
internal static class ContactScanner
{
    /// <summary>Signs in a row that a number may hold; a row of parentheses without end is none.</summary>
    private const int MostSigns = 6;

    private static readonly SearchValues<char> NotInNumbers = SearchValues.Create(",:/€");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("()+-. ");
    private static readonly SearchValues<char> AccountCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] PupilNumberWords = ["leerlingnummer", "studentnummer", "llnr", "leerlingnr", "stamnummer"];

    private static readonly WordEndings StreetEndings =
        ["straat", "laan", "weg", "plein", "kade", "dijk", "steeg", "gracht", "singel", "dreef", "hof", "pad", "baan", "lei", "park", "stede", "erf", "hage", "plantsoen", "burg", "akker", "steenweg", "straatje", "laantje", "kouter", "gaarde", "horst", "donk", "brink", "meent"];

    /// <summary>All data in the prose, in order; rules share the list.</summary>
    public static IReadOnlyList<ContactData> Scan(PostFacts facts) => facts.Get(Find);

    private static List<ContactData> Find(PostFacts facts)
    {
        var pieces = new List<ContactData>[WorkPieces.Count(facts.Scheduler, facts.Tokens.ProseCount)];
        var starts = new int[pieces.Length + 1];
        WorkPieces.Run(facts.Scheduler, pieces.Length, facts.Tokens.ProseCount, (piece, from, to) =>
        {
            starts[piece + 1] = to;
            Find(facts, from, to, pieces[piece] = []);
        });
        var found = pieces[0];
        for (var piece = 1; piece < pieces.Length; piece++)
        {
            // What begins in one piece may end in the next, which is then read again from there.
            var from = found.Count == 0 ? 0 : found[^1].Tokens.End;
            if (from <= starts[piece])
            {
                found.AddRange(pieces[piece]);
            }
            else
            {
                Find(facts, from, starts[piece + 1], found);
            }
        }

        return found;
    }

    /// <summary>Appends what begins from one token to before another.</summary>
    private static void Find(PostFacts facts, int from, int to, List<ContactData> found)
    {
        var stream = facts.Tokens;
        for (var i = from; i < to;)
        {
            var data = Numbers(stream, i) ?? BirthDates.At(facts, i) ?? Words(facts, i);
            if (data is { } d)
            {
                found.Add(d);
                i = d.Tokens.End;
            }
            else
            {
                i++;
            }
        }
    }

    private static ContactData? Words(PostFacts facts, int i)
    {
        var stream = facts.Tokens;
        var token = stream[i];
        if (token.Kind == TokenKind.Email)
        {
            return Make(stream, ContactKind.Email, i, i + 1);
        }

        if (token.Kind == TokenKind.Word && token.Lower.Length > 5
            && IsStreet(token.Lower) && SpokenData.HouseNumberAfter(stream, i + 1) is { } number)
        {
            return Make(stream, ContactKind.Address, i, HasPostcode(stream, number, out var end) ? end : number);
        }

        if (HasPostcode(stream, i, out var after))
        {
            return Make(stream, ContactKind.Address, i, after);
        }

        return LicencePlates.At(facts, i) ?? SpokenData.At(facts, i);
    }

    /// <summary>Runs of digits with blanks, hyphens and dots between: telephone, citizen number, account.</summary>
    private static ContactData? Numbers(TokenStream stream, int i)
    {
        var text = stream.Source.Text;
        var start = stream[i].Span.Start;
        if (IsIban(stream, i, out var ibanEnd))
        {
            return Make(stream, ContactKind.BankAccount, i, ibanEnd);
        }

        if (!char.IsAsciiDigit(text[start]) && text[start] is not '+' and not '(')
        {
            return null;
        }

        var digits = new StringBuilder();
        var (end, signs) = (i, 0);
        while (end < stream.ProseCount && digits.Length < 15 && signs <= MostSigns && IsNumberPart(stream, end, i))
        {
            var before = digits.Length;
            foreach (var c in stream[end].Span.Of(text))
            {
                digits.Append(char.IsAsciiDigit(c) ? [c] : []);
            }

            signs = digits.Length > before ? 0 : signs + 1;
            end++;
        }

        while (end > i && !char.IsAsciiDigit(text[stream[end - 1].Span.End - 1]))
        {
            end--;
        }

        var number = digits.ToString();
        if (text[start] == '+' || number.StartsWith("0031", StringComparison.Ordinal) || number.StartsWith("0032", StringComparison.Ordinal))
        {
            number = "0" + number[Math.Min(number.StartsWith("00", StringComparison.Ordinal) ? 4 : 2, number.Length)..].TrimStart('0');
        }

        if (number.Length == 10 && number[0] == '0')
        {
            var kind = number.StartsWith("06", StringComparison.Ordinal) || number.StartsWith("04", StringComparison.Ordinal) ? ContactKind.MobileNumber : ContactKind.FixedNumber;
            return Make(stream, kind, i, end);
        }

        return number.Length == 9 && PassesElevenTest(number) && AnnouncedInSentence(stream, i, "bsn", "bsn-nummer", "burgerservicenummer", "sofinummer")
            ? Make(stream, ContactKind.CitizenNumber, i, end)
            : number.Length is >= 4 and <= 9 && (Announced(stream, i, PupilNumberWords) || Follows(stream, end, PupilNumberWords))
            ? Make(stream, ContactKind.PupilNumber, i, end)
            : null;
    }

    private static bool IsNumberPart(TokenStream stream, int token, int first)
    {
        var span = stream[token].Span;
        var text = span.Of(stream.Source.Text);
        var touches = token == first || span.Start - stream[token - 1].Span.End <= 1;
        return touches && !text.ContainsAny(NotInNumbers)
            && (char.IsAsciiDigit(text[^1]) || (text.Length <= 2 && text.IndexOfAnyExcept(NumberSigns) < 0 && stream[token].Lower != "."));
    }

    private static bool IsStreet(string word) =>
        StreetEndings.EndWord(word, before: 2)
        && word is not ("onderweg" or "vanweg" or "halverweg" or "snelweg" or "schoolplein" or "fietspad" or "wandelpad" or "renbaan" or "schoolpad" or "voetbalplein" or "sportpark" or "pretpark" or "startbaan" or "ijsbaan" or "bowlingbaan" or "skatebaan" or "vandaag");

    internal static bool IsHouseNumber(TokenStream stream, int token)
    {
        var text = stream[token].Lower;
        return stream[token].Kind == TokenKind.Number && text.Length <= 5 && char.IsAsciiDigit(text[0]) && !text.ContainsAny('.', ':', ',');
    }

    /// <summary>1234 AB or 1234AB.</summary>
    private static bool HasPostcode(TokenStream stream, int i, out int end)
    {
        end = i;
        if (i < stream.ProseCount && stream[i].Lower == ",")
        {
            i++;
        }

        if (i >= stream.ProseCount || stream[i].Kind != TokenKind.Number)
        {
            return false;
        }

        var text = stream[i].Span.Of(stream.Source.Text);
        if (text.Length == 6 && text[..4].IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetterUpper(text[4]) && char.IsAsciiLetterUpper(text[5]))
        {
            end = i + 1;
            return true;
        }

        if (text.Length == 4 && text.IndexOfAnyExceptInRange('0', '9') < 0 && i + 1 < stream.ProseCount
            && stream[i + 1].Span.Of(stream.Source.Text) is var letters && letters.Length == 2
            && char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[1]))
        {
            end = i + 2;
            return true;
        }

        return false;
    }

    private static bool IsIban(TokenStream stream, int i, out int end)
    {
        end = i;
        var text = stream.Source.Text;
        var start = stream[i].Span.Start;
        if (start + 15 > text.Length || !char.IsAsciiLetterUpper(text[start]) || !char.IsAsciiLetterUpper(text[start + 1]) || !char.IsAsciiDigit(text[start + 2]))
        {
            return false;
        }

        var account = new StringBuilder();
        while (end < stream.ProseCount && account.Length < 34 && (end == i || stream[end].Span.Start - stream[end - 1].Span.End <= 1))
        {
            var part = stream[end].Span.Of(text);
            if (part.IndexOfAnyExcept(AccountCharacters) >= 0)
            {
                break;
            }

            account.Append(part);
            end++;
            if (account.Length >= 15 && HasRemainderOne(account.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRemainderOne(string account)
    {
        var remainder = 0;
        foreach (var c in account[4..] + account[..4])
        {
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder == 1;
    }

    private static bool PassesElevenTest(string number)
    {
        var sum = -(number[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            sum += (9 - i) * (number[i] - '0');
        }

        return sum % 11 == 0;
    }

    /// <summary>One of the words stands within four tokens before.</summary>
    internal static bool Announced(TokenStream stream, int token, params ReadOnlySpan<string> words) =>
        AnnouncedFrom(stream, Math.Max(0, token - 4), token, words);

    /// <summary>For a number that passes a check of its own: the word may stand further off ("het bsn van onze … is").</summary>
    private static bool AnnouncedInSentence(TokenStream stream, int token, params ReadOnlySpan<string> words) =>
        AnnouncedFrom(stream, Math.Min(stream.SentenceOf(token).Start, Math.Max(0, token - 4)), token, words);

    private static bool AnnouncedFrom(TokenStream stream, int start, int token, ReadOnlySpan<string> words)
    {
        for (var i = start; i < token; i++)
        {
            foreach (var word in words)
            {
                if (stream[i].Lower == word)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>One of the words stands within four tokens after.</summary>
    private static bool Follows(TokenStream stream, int end, ReadOnlySpan<string> words)
    {
        for (var i = end; i < Math.Min(stream.ProseCount, end + 4); i++)
        {
            if (words.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    internal static ContactData Make(TokenStream stream, ContactKind kind, int start, int end)
    {
        var range = new TokenRange(start, end);
        return new ContactData(kind, stream.SpanOf(range), range);
    }
}
