using PostLinter.Core.Metadata;
using Xunit;

namespace PostLinter.Core.Tests.Metadata;

public sealed class LocalMomentTests
{
    [Theory]
    [InlineData("2026-03-05", "2026-03-05", "2026-03-06 00:00")]
    [InlineData("2026-03-05 9:30", "2026-03-05 09:30", "2026-03-05 09:30")]
    [InlineData("2026-03-05 09:30:15", "2026-03-05 09:30", "2026-03-05 09:30")]
    [InlineData("2026-03-05T09:30", "2026-03-05 09:30", "2026-03-05 09:30")]
    [InlineData("2026-03-05T09:30+00:00", "2026-03-05 10:30", "2026-03-05 10:30")]
    [InlineData("2026-07-05T09:30:00+00:00", "2026-07-05 11:30", "2026-07-05 11:30")]
    public void A_day_lasts_until_the_next_and_a_minute_is_over_at_once(string text, string written, string firstAfter)
    {
        Assert.True(LocalMoment.TryParse(text, out var moment));
        Assert.Equal(written, moment.ToString());
        Assert.Equal(firstAfter, new LocalMoment(moment.FirstMomentAfter, true).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("5 maart 2026")]
    [InlineData("2026-13-05")]
    [InlineData("2026-03-05 25:00")]
    public void What_is_no_moment_is_refused(string text) => Assert.False(LocalMoment.TryParse(text, out _));

    [Fact]
    public void Moments_are_ordered()
    {
        var early = new LocalMoment(new DateTime(2026, 3, 5), false);
        var same = early with { HasTime = true };
        var late = new LocalMoment(new DateTime(2026, 3, 5, 9, 30, 0), true);
        Assert.Equal([true, false, true, false], Compare(early, late));
        Assert.Equal([false, false, true, true], Compare(early, same));
        Assert.Equal([false, true, false, true], Compare(late, early));

        static bool[] Compare(LocalMoment one, LocalMoment other) => [one < other, one > other, one <= other, one >= other];
    }
}
