using PostLinter.Core.Configuration;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Facts;

/// <summary>When the draft is published, and what the school does at that time.</summary>
/// <param name="At">The moment: <c>publiceer_op</c>, else the reference date, else now.</param>
/// <param name="IsPlanned">True if the author said when.</param>
/// <param name="Moment">Lesson, break or free time; unknown without a timetable.</param>
public sealed record PublishTime(LocalMoment At, bool IsPlanned, SchoolMoment Moment)
{
    /// <summary>Works out the moment from metadata and timetable; <c>moment</c> goes before the timetable.</summary>
    public static PublishTime Create(PostMetadata metadata, Organisation organisation, LocalMoment now)
    {
        var at = metadata.PublishAt ?? organisation.ReferenceDate ?? now;
        var moment = metadata.Moment != SchoolMoment.Unknown ? metadata.Moment
            : metadata.PublishAt is { HasTime: true } planned ? FromTimetable(planned.Value, organisation)
            : SchoolMoment.Unknown;
        return new PublishTime(at, metadata.PublishAt is not null, moment);
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
