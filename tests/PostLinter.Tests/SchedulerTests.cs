using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

public sealed class SchedulerTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    private static readonly string Long = string.Join("\n\n", PackCatalog.All
        .SelectMany(p => ClausePairs.Of(p)).SelectMany(p => new[] { p.Breaks.Text, p.NearMiss.Text })
        .Where(t => !t.StartsWith("---", StringComparison.Ordinal)).Take(60));

    public static TheoryData<string> Schedulers => ["backwards", "threads"];

    [Theory]
    [MemberData(nameof(Schedulers))]
    public void A_long_draft_gives_the_same_report_whatever_runs_it(string name)
    {
        WorkScheduler scheduler = name == "threads" ? (count, work) => Parallel.For(0, count, work) : Backwards;
        var alone = Report(null);
        Assert.Contains("\"PL", alone, StringComparison.Ordinal);
        Assert.Equal(alone, Report(scheduler));
    }

    [Fact]
    public void What_the_work_throws_comes_out_as_it_was_thrown()
    {
        if (MachineThreads.For(Long) is { } scheduler)
        {
            Assert.Throws<OperationCanceledException>(() => scheduler(8, _ => throw new OperationCanceledException()));
        }
    }

    private static void Backwards(int count, Action<int> work)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            work(i);
        }
    }

    private static string Report(WorkScheduler? scheduler)
    {
        using var output = new MemoryStream();
        var result = Linter.Lint(new Draft(Long, "concept.md"), LintConfiguration.Empty, scheduler);
        JsonReport.Write(output, [result], [], new ReportOptions { WithEntities = true });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
