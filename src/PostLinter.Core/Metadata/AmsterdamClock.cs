namespace PostLinter.Core.Metadata;

/// <summary>
/// Europe/Amsterdam without a time-zone database, which a browser or a bare container may lack: UTC+1, and UTC+2 from
/// the last Sunday of March to the last Sunday of October, changing at 01:00 UTC (EU directive 2000/84/EC).
/// </summary>
public static class AmsterdamClock
{
    public static LocalMoment Now(TimeProvider clock) => new(ToLocal(clock.GetUtcNow().UtcDateTime), true);

    public static DateTime ToLocal(DateTime utc)
    {
        var start = LastSunday(utc.Year, 3).AddHours(1);
        var end = LastSunday(utc.Year, 10).AddHours(1);
        return DateTime.SpecifyKind(utc.AddHours(utc >= start && utc < end ? 2 : 1), DateTimeKind.Unspecified);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
