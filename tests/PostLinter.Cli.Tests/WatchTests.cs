using System.Text;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class WatchTests
{
    private const string Bad = "Tussen ons: bel gerust.\n";
    private const string Good = "Wat een mooie sportdag was het.\n";

    [Fact]
    public async Task It_checks_again_when_a_draft_changes_and_ends_well()
    {
        using var desk = new Desk();
        desk.Write("a.md", Bad);
        desk.Write("b.md", Good);
        using var watch = new Watching(desk, "check", ".", "--watch");
        var first = await watch.NextRound();
        Assert.Contains("PL2001", first, StringComparison.Ordinal);
        Assert.Contains("Nagelezen: 2, waarvan 1 zonder melding", first, StringComparison.Ordinal);

        desk.Write("a.md", Good);
        Assert.Contains("Nagelezen: 2, waarvan 2 zonder melding", await watch.NextRound(), StringComparison.Ordinal);
        desk.Write("b.md", Bad);
        Assert.Contains("PL2001", await watch.NextRound(), StringComparison.Ordinal);
        Assert.Equal(1, await watch.Stop());
    }

    [Fact]
    public async Task What_was_clean_is_not_when_the_configuration_says_otherwise()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: vsnon\nernst: {PL2001: off}\n");
        desk.Write("a.md", Bad);
        using var watch = new Watching(desk, "check", "a.md", "--watch");
        Assert.Contains("waarvan 1 zonder melding", await watch.NextRound(), StringComparison.Ordinal);
        desk.Write("postlint.yaml", "protocol: vsnon\n");
        Assert.Contains("PL2001", await watch.NextRound(), StringComparison.Ordinal);
        desk.Write(".postlint-ok.yaml", "akkoord: []\n");
        Assert.Contains("PL2001", await watch.NextRound(), StringComparison.Ordinal);
        await watch.Stop();
    }

    /// <summary>The clock was wrong, and somebody set it back: the embargo that seemed over is not.</summary>
    [Fact]
    public async Task What_was_clean_is_not_when_the_hour_says_otherwise()
    {
        using var desk = new Desk();
        var clock = new SettableClock { Now = new DateTimeOffset(2026, 3, 5, 13, 0, 0, TimeSpan.FromHours(1)) };
        desk.Environment = desk.Environment with { Clock = clock };
        desk.Write("a.md", "---\nembargo: 2026-03-05 12:00\n---\n" + Good);
        using var watch = new Watching(desk, "check", ".", "--watch", "--protocol", "vsnon");
        Assert.Contains("Nagelezen: 1, waarvan 1 zonder melding", await watch.NextRound(), StringComparison.Ordinal);
        clock.Now = clock.Now.AddHours(-2);
        desk.Write("b.md", Good);
        Assert.Contains("Nagelezen: 2, waarvan 1 zonder melding", await watch.NextRound(), StringComparison.Ordinal);
        await watch.Stop();
    }

    [Fact]
    public async Task A_report_in_the_same_folder_is_no_change()
    {
        using var desk = new Desk();
        desk.Write("a.md", Bad);
        using var watch = new Watching(desk, "check", ".", "--watch", "--output", "verslag.txt");
        await watch.NextRound();
        desk.Write("b.md", Good);
        await watch.NextRound();
        await watch.Stop();
        Assert.Contains("PL2001", desk.Read("verslag.txt"), StringComparison.Ordinal);
        Assert.Equal(2, watch.Rounds);
    }

    [Theory]
    [InlineData("check", "--watch")]
    [InlineData("check", "-", "--watch")]
    [InlineData("check", "a.md", "--watch", "--fix")]
    [InlineData("check", "a.md", "--watch", "--format", "json")]
    public void What_cannot_be_watched_is_refused(params string[] args)
    {
        using var desk = new Desk();
        desk.Write("a.md", Good);
        var outcome = desk.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--watch", outcome.Error, StringComparison.Ordinal);
    }

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }

    /// <summary>A run of the command that goes on beside the test.</summary>
    private sealed class Watching : IDisposable
    {
        private const string End = "Ctrl-C drukt.\n";
        private readonly CancellationTokenSource _cancel = new();
        private readonly LiveOutput _output = new();
        private readonly Task<int> _run;

        public Watching(Desk desk, params string[] args)
        {
            var environment = desk.Environment with { Cancelled = _cancel.Token };
            _run = Task.Run(() => CommandLine.Run(args, Stream.Null, _output, TextWriter.Null, environment));
        }

        public int Rounds { get; private set; }

        /// <summary>What the next round printed; a run that never prints it fails by the limit on waiting.</summary>
        public async Task<string> NextRound()
        {
            Rounds++;
            for (var i = 0; i < 3000; i++)
            {
                var rounds = _output.Text.Split(End);
                if (rounds.Length > Rounds)
                {
                    return rounds[Rounds - 1] + End;
                }

                await Task.Delay(20);
            }

            throw new InvalidOperationException("no round came: " + _output.Text);
        }

        public async Task<int> Stop()
        {
            await _cancel.CancelAsync();
            var code = await _run;
            Rounds = _output.Text.Split(End).Length - 1;
            return code;
        }

        public void Dispose()
        {
            _cancel.Cancel();
            _run.Wait();
            _cancel.Dispose();
            _output.Dispose();
        }
    }

    private sealed class LiveOutput : MemoryStream
    {
        private readonly Lock _lock = new();

        public string Text
        {
            get
            {
                lock (_lock)
                {
                    return Encoding.UTF8.GetString(ToArray());
                }
            }
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_lock)
            {
                base.Write(buffer, offset, count);
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_lock)
            {
                base.Write(buffer);
            }
        }
    }
}
