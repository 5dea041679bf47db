using System.Globalization;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Checking;

/// <summary>
/// A line on the terminal that says how far a long run is. It appears only after a while, and is gone before anything
/// else is written there.
/// </summary>
/// <param name="session">The terminal.</param>
/// <param name="total">How much there is to do: drafts, or the bytes of archives; null where nobody knows.</param>
/// <param name="done">How much of it was done before this run.</param>
/// <param name="inBytes">True if bytes are counted.</param>
internal sealed class Progress(Session session, long? total, long done = 0, bool inBytes = false)
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock = session.Environment.Clock;
    private readonly long _start = session.Environment.Clock.GetTimestamp();
    private readonly long _before = done;
    private long _done = done;
    private long _last;
    private int _drafts;
    private int _shown;

    /// <summary>One draft more is done; called from any thread.</summary>
    /// <param name="bytes">Its bytes.</param>
    public void Step(long bytes)
    {
        if (!session.Environment.ErrorIsTerminal)
        {
            return;
        }

        lock (_lock)
        {
            _drafts++;
            _done += inBytes ? bytes : 1;
            if (_clock.GetElapsedTime(_start) < Patience || (_shown > 0 && _clock.GetElapsedTime(_last) < Pace))
            {
                return;
            }

            _last = _clock.GetTimestamp();
            var line = Line();
            session.Error.Write("\r" + line.PadRight(_shown));
            _shown = line.Length;
        }
    }

    /// <summary>Wipes the line out.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shown > 0)
            {
                session.Error.Write("\r" + new string(' ', _shown) + "\r");
                _shown = 0;
            }
        }
    }

    private string Line()
    {
        if (total is not { } all)
        {
            return session.Say($"{Count(_drafts)} berichten nagelezen", $"{Count(_drafts)} drafts checked");
        }

        var share = Math.Min(1, (double)_done / Math.Max(1, all));
        var filled = (int)(share * BarWidth);
        var bar = $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {(int)(share * 100)}%";
        return inBytes
            ? session.Say($"{bar} ({Count(_drafts)} berichten{Left(all)})", $"{bar} ({Count(_drafts)} drafts{Left(all)})")
            : session.Say($"{bar} ({Count(_done)} van {Count(all)} berichten)", $"{bar} ({Count(_done)} of {Count(all)} drafts)");
    }

    /// <summary>How long it still takes if it goes on as it went; only where that is minutes.</summary>
    private string Left(long all)
    {
        var minutes = _done == _before ? 0 : _clock.GetElapsedTime(_start).TotalMinutes * (all - _done) / (_done - _before);
        return minutes < 1 ? string.Empty : session.Say($", nog ongeveer {Count((long)minutes)} min", $", about {Count((long)minutes)} min left");
    }

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);
}
