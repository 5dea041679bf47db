using PostLinter.Core.Configuration;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Facts;

/// <summary>When the draft is published, and what the school does at that time.</summary>
public sealed class PublishTime
{
    private readonly LocalMoment _at;
    private readonly bool _isClock;
    private bool _isHourRead;

    private PublishTime(LocalMoment at, bool isPlanned, bool isClock, SchoolMoment moment)
    {
        _at = at;
        _isClock = isClock;
        IsPlanned = isPlanned;
        Moment = moment;
    }

    /// <summary>The moment: <c>publiceer_op</c>, else the reference date, else now. Who needs the day alone asks <see cref="Date"/>.</summary>
    public LocalMoment At
    {
        get
        {
            Volatile.Write(ref _isHourRead, true);
            return _at;
        }
    }

    /// <summary>The day of <see cref="At"/>.</summary>
    public DateOnly Date => _at.Date;

    /// <summary>True if the author said when.</summary>
    public bool IsPlanned { get; }

    /// <summary>Lesson, break or free time; unknown without a timetable.</summary>
    public SchoolMoment Moment { get; }

    /// <summary>True once something has read the hour of the clock: the same check may say something else later on the same day.</summary>
    public bool DependsOnClock => _isClock && Volatile.Read(ref _isHourRead);

    /// <summary>Works out the moment from metadata and timetable; <c>moment</c> goes before the timetable.</summary>
    public static PublishTime Create(PostMetadata metadata, Organisation organisation, LocalMoment now)
    {
        var at = metadata.PublishAt ?? organisation.ReferenceDate ?? now;
        var moment = metadata.Moment != SchoolMoment.Unknown ? metadata.Moment
            : metadata.PublishAt is { HasTime: true } planned ? FromTimetable(planned.Value, organisation)
            : SchoolMoment.Unknown;
        return new PublishTime(at, metadata.PublishAt is not null, metadata.PublishAt is null && organisation.ReferenceDate is null, moment);
    }

    private static SchoolMoment FromTimetable(DateTime at, Organisation organisation)
    {
        if (organisation.SchoolHours.IsEmpty)
        {
            return SchoolMoment.Unknown;
        }

        var (date, time) = (DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        if (organisation.Holidays.Any(h => date >= h.From && date <= h.To)
            || !organisation.SchoolHours.TryGetValue(at.DayOfWeek, out var hours)
            || !hours.Contains(time))
        {
            return SchoolMoment.Free;
        }

        foreach (var (name, range) in organisation.Breaks)
        {
            if (range.Contains(time))
            {
                return name == "middag" ? SchoolMoment.LunchBreak : SchoolMoment.Break;
            }
        }

        return SchoolMoment.Lesson;
    }
}
