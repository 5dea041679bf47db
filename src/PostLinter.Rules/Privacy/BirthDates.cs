using System.Globalization;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// Birth dates: a date that is announced as one ("geboren op 3-4-2014"), a day on which somebody named is or turns something
/// ("wordt 7 op de 19e"), a full date of some years ago right after a name ("Xavi (12-11-2011)").
/// </summary>
internal static class BirthDates
{
    /// <summary>Pupils are at least so many years old: a younger date after a name is an event.</summary>
    private const int YoungestAge = 3;

    /// <summary>Nobody who goes to school, works there or has a child there was born before.</summary>
    private const int OldestYear = 1930;

    /// <summary>The date that starts at a token, or null.</summary>
    public static ContactData? At(PostFacts facts, int token)
    {
        var stream = facts.Tokens;
        if (stream[token].Kind is not TokenKind.Number)
        {
            return null;
        }

        return BirthdayOf(facts, token)
            ?? (EndOfDate(stream, token, out var year) is { } end && (IsAnnounced(facts, token, end, year) || FollowsName(facts, token, year))
                ? ContactScanner.Make(stream, ContactKind.BirthDate, token, end)
                : null);
    }

    /// <summary>"Bilal wordt 7 op de 19e": the numbers and the month at the end of the phrase.</summary>
    private static ContactData? BirthdayOf(PostFacts facts, int token) => facts.Get(Birthdays.Of).EndOf(token) is { } end
        ? ContactScanner.Make(facts.Tokens, ContactKind.BirthDate, token, end)
        : null;

    /// <summary>The days on which somebody named is or turns something: where each begins, and where it ends.</summary>
    private sealed class Birthdays
    {
        private readonly Dictionary<int, int> _ends = [];

        public int? EndOf(int start) => _ends.TryGetValue(start, out var end) ? end : null;

        public static Birthdays Of(PostFacts facts)
        {
            var found = new Birthdays();
            foreach (var match in facts.Phrases.Of("verjaardag"))
            {
                var end = match.Tokens.End;
                while (end > match.Tokens.Start && !IsPartOfDate(facts.Tokens[end - 1]))
                {
                    end--;
                }

                var start = end;
                while (start > match.Tokens.Start && IsPartOfDate(facts.Tokens[start - 1]))
                {
                    start--;
                }

                // "Valk (5)" tells an age.
                if (start < end && !(end - start == 1 && start > 0 && facts.Tokens[start - 1].Lower is "("))
                {
                    found._ends.TryAdd(start, end);
                }
            }

            return found;
        }
    }

    /// <summary>A number, "19e", "3-4"; not a class such as "1c".</summary>
    private static bool IsPartOfDate(Token token) => IsMonth(token.Lower)
        || (token.Kind == TokenKind.Number && (!char.IsLetter(token.Lower[^1]) || token.Lower.EndsWith('e')));

    /// <summary>Where a date ends that starts here; <paramref name="year"/> is 0 if it has none.</summary>
    private static int? EndOfDate(TokenStream stream, int token, out int year)
    {
        var text = stream[token].Span.Of(stream.Source.Text);
        year = 0;
        if (text.Length >= 6 && text.Count('-') + text.Count('/') + text.Count('.') == 2)
        {
            year = Year(text[(text.LastIndexOfAny('-', '/', '.') + 1)..]);
            return token + 1;
        }

        if (text.Length > 2 || token + 1 >= stream.ProseCount || !IsMonth(stream[token + 1].Lower))
        {
            return null;
        }

        var end = token + 2;
        if (end < stream.ProseCount && stream[end].Kind == TokenKind.Number && stream[end].Span.Length == 4)
        {
            year = Year(stream[end].Lower);
            end++;
        }

        return end;
    }

    private static int Year(ReadOnlySpan<char> text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>"Jarig op 3 mei" and "jarig op 3-5-2014"; on 3-5 of this year may be something else.</summary>
    private static bool IsAnnounced(PostFacts facts, int start, int end, int year)
    {
        var stream = facts.Tokens;
        return ContactScanner.Announced(stream, start, "geb", "geb.", "geboren", "geboortedatum", "verjaardag", "°")
            || (end < stream.ProseCount && stream[end].Lower is "geboren")
            || ((end > start + 1 || IsBirthYear(facts, year)) && ContactScanner.Announced(stream, start, "jarig", "bouwjaar")
                && !facts.Phrases.AnyIn("verjaardag.niet", stream.SentenceOf(start)));
    }

    private static bool IsBirthYear(PostFacts facts, int year) => year >= OldestYear && year <= facts.Today.Year - YoungestAge;

    /// <summary>The name of a private person ends before it, with at most a sign or two between.</summary>
    private static bool FollowsName(PostFacts facts, int token, int year)
    {
        if (!IsBirthYear(facts, year))
        {
            return false;
        }

        var before = token;
        while (before > 0 && token - before < 2 && facts.Tokens[before - 1].Kind == TokenKind.Punctuation)
        {
            before--;
        }

        return before > 0 && before < token && facts.EntitiesIn(new TokenRange(before - 1, before), EntityKind.Person).Any();
    }

    private static bool IsMonth(string word) => word is "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli" or "augustus"
        or "september" or "oktober" or "november" or "december" or "jan" or "feb" or "mrt" or "apr" or "jun" or "jul" or "aug" or "sept" or "okt" or "nov" or "dec";
}
