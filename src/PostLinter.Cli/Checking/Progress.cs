using System.Globalization;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Checking;

/// <summary>
/// A line on the terminal that says how far a long run is. It appears only after a while, and is gone before anything
/// else is written.
/// </summary>
internal sealed class Progress(Session session, int? total)
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock = session.Environment.Clock;
    private readonly long _start = session.Environment.Clock.GetTimestamp();
    private long _last;
    private int _done;
    private int _shown;

    /// <summary>One draft more is done; called from any thread.</summary>
    public void Step()
    {
        if (!session.Environment.ErrorIsTerminal)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
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
            return session.Say($"{_done} berichten nagelezen", $"{_done} drafts checked");
        }

        var filled = (int)((long)_done * BarWidth / Math.Max(1, all));
        var percent = ((long)_done * 100 / Math.Max(1, all)).ToString(CultureInfo.InvariantCulture);
        return session.Say(
            $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {percent}% ({_done} van {all} berichten)",
            $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {percent}% ({_done} of {all} drafts)");
    }
}
