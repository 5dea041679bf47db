using System.Globalization;

namespace PostLinter.Core.Metadata;

/// <summary>A date, or a date with a time of day, on the clock of Europe/Amsterdam.</summary>
public readonly record struct LocalMoment(DateTime Value, bool HasTime) : IComparable<LocalMoment>
{
    public DateOnly Date => DateOnly.FromDateTime(Value);

    /// <summary>The first moment after which a whole date, or this minute, has passed.</summary>
    public DateTime FirstMomentAfter => HasTime ? Value : Value.Date.AddDays(1);

    /// <summary>Reads <c>JJJJ-MM-DD</c>, <c>JJJJ-MM-DD UU:MM</c> or the same with a <c>T</c> and seconds.</summary>
    public static bool TryParse(string text, out LocalMoment moment)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            moment = new LocalMoment(date, false);
            return true;
        }

        if (DateTime.TryParseExact(
                text,
                ["yyyy-MM-dd H:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time))
        {
            moment = new LocalMoment(time, true);
            return true;
        }

        if (DateTimeOffset.TryParseExact(
                text,
                ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var instant))
        {
            moment = new LocalMoment(AmsterdamClock.ToLocal(instant.UtcDateTime), true);
            return true;
        }

        moment = default;
        return false;
    }

    public int CompareTo(LocalMoment other) => Value.CompareTo(other.Value);

    public static bool operator <(LocalMoment left, LocalMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(LocalMoment left, LocalMoment right) => left.CompareTo(right) > 0;

    public static bool operator <=(LocalMoment left, LocalMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(LocalMoment left, LocalMoment right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        Value.ToString(HasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
