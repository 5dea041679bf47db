using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Commands;

/// <summary>
/// Reads <c>--at</c>: the moment of posting. It sets the clock, and counts as <c>publiceer_op</c> for a draft that does
/// not say itself when it is posted.
/// </summary>
internal static class PublishMoment
{
    private const string Key = "publiceer_op";

    /// <exception cref="UsageException">It is no time.</exception>
    public static TimeProvider Clock(string? at, Session session)
    {
        if (at is null)
        {
            return session.Environment.Clock;
        }

        return LocalMoment.TryParse(at, out var moment)
            ? new FixedTime(ToUtc(moment.Value))
            : throw new UsageException(session.Say(
                $"'{at}' is geen tijd; schrijf --at 2025-03-20T16:30 of --at 2025-03-20",
                $"'{at}' is no time; write --at 2025-03-20T16:30 or --at 2025-03-20"));
    }

    public static CheckSettings AddTo(CheckSettings settings, string? at) =>
        at is null || settings.Metadata[Key] is not null ? settings : settings with
        {
            Metadata = settings.Metadata with { Entries = [.. settings.Metadata.Entries, new DataEntry(Key, default, new DataScalar(at, default))] },
        };

    /// <summary>Of the hour that comes twice in October the first is meant; the hour that March skips moves on.</summary>
    private static DateTime ToUtc(DateTime local)
    {
        var summer = DateTime.SpecifyKind(local.AddHours(-2), DateTimeKind.Utc);
        return AmsterdamClock.ToLocal(summer) == local ? summer : DateTime.SpecifyKind(local.AddHours(-1), DateTimeKind.Utc);
    }
}
