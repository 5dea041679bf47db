using System.Globalization;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// Reads Dutch dates and times: <c>1 juni</c>, <c>1-6-2025</c>, <c>woensdag 4/11, 12.00 uur</c>, <c>de 17e</c>,
/// <c>volgende week maandag</c>, <c>morgen om half elf</c>. A date without a year is the one nearest to the reference, so
/// that "1 juni" is past on 2 June and yet to come on 20 May; a weekday is the next one, today included.
/// </summary>
internal static class DutchMomentReader
{
    private static readonly string[] Months =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] FullMonths =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ];

    private static readonly string[] Weekdays =
        ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly Dictionary<string, (int Month, int Day)> Feasts = new()
    {
        ["nieuwjaar"] = (1, 1), ["nieuwjaarsdag"] = (1, 1), ["driekoningen"] = (1, 6), ["valentijnsdag"] = (2, 14),
        ["koningsdag"] = (4, 27), ["bevrijdingsdag"] = (5, 5), ["dodenherdenking"] = (5, 4), ["dierendag"] = (10, 4),
        ["sint-maarten"] = (11, 11), ["sinterklaas"] = (12, 5), ["pakjesavond"] = (12, 5), ["kerst"] = (12, 25),
        ["kerstmis"] = (12, 25), ["oudjaar"] = (12, 31), ["oudejaarsdag"] = (12, 31),
    };

    private static readonly string[] Hours =
        ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>The first moment in a range of tokens, or null.</summary>
    public static DutchMoment? Find(TokenStream stream, TokenRange range, DateTime reference)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (TryReadDate(stream, i, range.End, reference, out var date, out var next))
            {
                var (time, end) = TimeAfter(stream, next, range.End);
                return new DutchMoment(date + (time ?? TimeSpan.Zero), time is not null, new TokenRange(i, end));
            }

            if (TryReadTime(stream, i, range.End, out var only, out next))
            {
                // A bare time may come before its day: "om 17.00 uur op vrijdag".
                return Find(stream, new TokenRange(next, Math.Min(range.End, next + 3)), reference) is { HasTime: false } day
                    ? new DutchMoment(day.Value + only, true, new TokenRange(i, day.Tokens.End))
                    : new DutchMoment(reference.Date + only, true, new TokenRange(i, next));
            }
        }

        return null;
    }

    private static bool TryReadDate(TokenStream stream, int i, int limit, DateTime reference, out DateTime date, out int next)
    {
        var word = stream[i].Lower;
        next = i + 1;
        date = default;
        if (TryReadNumeric(word, reference, out date))
        {
            return true;
        }

        if (TryReadDay(word, out var day) && i + 1 < limit && MonthOf(stream[i + 1].Lower) is var month and > 0)
        {
            next = i + 2;
            int? year = null;
            if (next < limit && IsYear(stream[next].Lower, out var given))
            {
                year = given;
                next++;
            }

            return TryMake(year, month, day, reference, out date);
        }

        // "de 17e": the nearest seventeenth.
        if (word.Length is 2 or 3 && (word.EndsWith('e') || word.EndsWith("de", StringComparison.Ordinal))
            && TryReadDay(word, out day))
        {
            return TryOrdinal(day, reference, out date);
        }

        if (Feasts.TryGetValue(word, out var feast))
        {
            return TryMake(null, feast.Month, feast.Day, reference, out date);
        }

        return TryReadRelative(stream, i, limit, reference, out date, ref next);
    }

    private static bool TryReadRelative(TokenStream stream, int i, int limit, DateTime reference, out DateTime date, ref int next)
    {
        var word = stream[i].Lower;
        var weekday = Array.IndexOf(Weekdays, Weekday(word));
        if (weekday >= 0)
        {
            // A weekday before a date only repeats it.
            if (i + 1 < limit && TryReadDate(stream, SkipComma(stream, i + 1, limit), limit, reference, out date, out next)
                && next > i + 1 && !word.EndsWith("ochtend", StringComparison.Ordinal) && IsCalendarDate(stream, i + 1, limit))
            {
                return true;
            }

            date = reference.Date.AddDays((weekday - (int)reference.DayOfWeek + 7) % 7);
            next = i + 1;
            if (next + 1 < limit && stream[next].Lower == "volgende" && stream[next + 1].Lower == "week")
            {
                next += 2;
                date = NextWeek(reference, weekday);
            }

            return true;
        }

        date = reference.Date;
        if (word.StartsWith("overmorgen", StringComparison.Ordinal))
        {
            date = date.AddDays(2);
            return true;
        }

        if (word is "morgen" or "morgenochtend" or "morgenmiddag" or "morgenavond" or "morgenvroeg" or "mrgn")
        {
            date = date.AddDays(1);
            return true;
        }

        if (word is "vandaag")
        {
            return true;
        }

        if (word is "volgende" or "volgend" && i + 1 < limit)
        {
            next = i + 2;
            switch (stream[i + 1].Lower)
            {
                case "week":
                    var day = next < limit ? Array.IndexOf(Weekdays, stream[next].Lower) : -1;
                    next += day >= 0 ? 1 : 0;
                    date = NextWeek(reference, day >= 0 ? day : 1);
                    return true;
                case "maand":
                    date = new DateTime(reference.Year, reference.Month, 1).AddMonths(1);
                    return true;
                case "jaar":
                    date = new DateTime(reference.Year + 1, 1, 1);
                    return true;
            }
        }

        next = i + 1;
        return false;
    }

    private static bool IsCalendarDate(TokenStream stream, int i, int limit)
    {
        i = SkipComma(stream, i, limit);
        return i < limit && char.IsAsciiDigit(stream[i].Lower[0]);
    }

    private static int SkipComma(TokenStream stream, int i, int limit) =>
        i + 1 < limit && stream[i].Lower is "," or "de" ? i + 1 : i;

    private static DateTime NextWeek(DateTime reference, int weekday)
    {
        var monday = reference.Date.AddDays(7 - (((int)reference.DayOfWeek + 6) % 7));
        return monday.AddDays((weekday + 6) % 7);
    }

    private static string Weekday(string word)
    {
        foreach (var part in (ReadOnlySpan<string>)["ochtend", "middag", "avond", "morgen"])
        {
            if (word.Length > part.Length && word.EndsWith(part, StringComparison.Ordinal) && !word.EndsWith("overmorgen", StringComparison.Ordinal))
            {
                return word[..^part.Length];
            }
        }

        return word;
    }

    /// <summary><c>2025-06-01</c>, <c>1-6-2025</c>, <c>1-6</c>, <c>4/11</c>, <c>01.06.2025</c>.</summary>
    private static bool TryReadNumeric(string word, DateTime reference, out DateTime date)
    {
        date = default;
        var separator = word.Contains('/') ? '/' : word.Contains('-') ? '-' : '.';
        var parts = word.Split(separator);
        if (parts.Length is not (2 or 3) || (separator == '.' && parts.Length == 2))
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 4 || !int.TryParse(parts[i].TrimStart('\''), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        if (parts.Length == 3 && parts[0].Length == 4)
        {
            return TryMake(numbers[0], numbers[1], numbers[2], reference, out date);
        }

        return TryMake(parts.Length == 3 ? FullYear(numbers[2]) : null, numbers[1], numbers[0], reference, out date);
    }

    private static int FullYear(int year) => year < 100 ? 2000 + year : year;

    private static bool TryReadDay(string word, out int day)
    {
        var digits = word.AsSpan().TrimEnd("e").TrimEnd("d").TrimEnd("ste");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private static int MonthOf(string word)
    {
        var index = Array.IndexOf(FullMonths, word);
        if (index < 0)
        {
            index = Array.IndexOf(Months, word.TrimEnd('.'));
        }

        return index < 0 && word.TrimEnd('.') == "sept" ? 9 : index + 1;
    }

    private static bool IsYear(string word, out int year) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 2000 and < 2100;

    private static bool TryOrdinal(int day, DateTime reference, out DateTime date)
    {
        var month = new DateTime(reference.Year, reference.Month, 1);
        for (var i = 0; i < 3; i++)
        {
            date = month.AddMonths(i);
            if (day <= DateTime.DaysInMonth(date.Year, date.Month))
            {
                date = date.AddDays(day - 1);
                if (date >= reference.Date.AddDays(-7))
                {
                    return true;
                }
            }
        }

        date = default;
        return false;
    }

    /// <summary>Without a year: the date of that name that lies nearest to the reference.</summary>
    private static bool TryMake(int? year, int month, int day, DateTime reference, out DateTime date)
    {
        date = default;
        if (month is < 1 or > 12 || day < 1 || year is < 2000 or > 2100)
        {
            return false;
        }

        var found = false;
        for (var y = year ?? reference.Year - 1; y <= (year ?? reference.Year + 1); y++)
        {
            if (day > DateTime.DaysInMonth(y, month))
            {
                continue;
            }

            var candidate = new DateTime(y, month, day);
            if (!found || (candidate - reference).Duration() < (date - reference).Duration())
            {
                (date, found) = (candidate, true);
            }
        }

        return found;
    }

    private static (TimeSpan? Time, int Next) TimeAfter(TokenStream stream, int i, int limit)
    {
        var at = i;
        while (at < limit && at < i + 3 && stream[at].Lower is "," or "om" or "vanaf" or "rond" or "-" or "–" or "(")
        {
            at++;
        }

        return at < limit && TryReadTime(stream, at, limit, out var time, out var next) ? (time, next) : (null, i);
    }

    /// <summary><c>9.00 uur</c>, <c>13:30</c>, <c>16u</c>, <c>half elf</c>, <c>acht uur</c>.</summary>
    private static bool TryReadTime(TokenStream stream, int i, int limit, out TimeSpan time, out int next)
    {
        var word = stream[i].Lower;
        next = i + 1;
        time = default;
        if (word == "half" && next < limit && HourOf(stream[next].Lower) is var half and > 0)
        {
            next++;
            time = DayTime(half - 1, 30, stream, next, limit);
            return true;
        }

        var hasUnit = next < limit && stream[next].Lower is "uur" or "u" or "u." or "h";
        var bare = word.TrimEnd('u', 'h');
        var isClock = bare.Contains(':') || bare.Length != word.Length;
        if (!hasUnit && !isClock)
        {
            return false;
        }

        var parts = bare.Split(':', '.', 'u');
        if (parts.Length <= 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24)
        {
            var minute = 0;
            if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minute))
            {
                return false;
            }

            next += hasUnit ? 1 : 0;
            time = parts.Length == 1 ? DayTime(hour, 0, stream, next, limit) : new TimeSpan(hour, minute, 0);
            return minute < 60;
        }

        if (hasUnit && HourOf(word) is var spoken and > 0)
        {
            next++;
            time = DayTime(spoken, 0, stream, next, limit);
            return true;
        }

        return false;
    }

    /// <summary>"Vier uur" is in the afternoon unless the text says morning; a school is asleep at four at night.</summary>
    private static TimeSpan DayTime(int hour, int minute, TokenStream stream, int next, int limit)
    {
        var isMorning = next < limit && stream[next].Lower is "'s" or "morgens" or "ochtends" or "'s-ochtends" or "'s-morgens";
        return new TimeSpan(hour is >= 1 and <= 6 && !isMorning ? hour + 12 : hour, minute, 0);
    }

    private static int HourOf(string word)
    {
        var index = Array.IndexOf(Hours, word is "één" or "een" ? "een" : word);
        return index >= 0 ? index + 1
            : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 1 and <= 12 ? hour : 0;
    }
}
