using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Redaction;
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

    /// <summary>People who come back far apart, in enumerations, hashtags, links and file names, and words in disguise.</summary>
    private static readonly string Crowd = string.Join("\n\n", Enumerable.Range(0, 90).Select(i =>
        $"Juf {Names[i % Names.Length]} en {Names[(i * 5 + 2) % Names.Length]} Zandvliet gingen met groep {i % 8 + 1}b op pad. Ook {Names[(i * 3 + 1) % Names.Length]}, "
        + $"{Names[(i * 7 + 3) % Names.Length].ToLowerInvariant()} en Storm waren erbij! #op{Names[i % Names.Length].ToLowerInvariant()}feest ＃klas{Names[(i + 4) % Names.Length].ToLowerInvariant()} "
        + $"https://voorbeeld.nl/{Names[(i + 5) % Names.Length]}-{i}.jpg Wat een k*tdag, d o m en kuuut, riep {Names[(i + 6) % Names.Length]}'s moeder op 06-0000{i:0000}."));

    private static string[] Names => ["Hanneke", "Fatma", "Mees", "Zoë", "Jaïr", "Tsegay", "Wieke", "Sjoerd", "Noor", "Elif", "Guusje"];

    public static TheoryData<string> Schedulers => ["backwards", "threads"];

    [Theory]
    [MemberData(nameof(Schedulers))]
    public void A_long_draft_gives_the_same_report_whatever_runs_it(string name)
    {
        WorkScheduler scheduler = name == "threads" ? (count, work) => Parallel.For(0, count, work) : Backwards;
        foreach (var draft in (string[])[Long, Crowd, Long + Crowd])
        {
            var alone = Report(draft, null);
            Assert.Contains("\"PL", alone, StringComparison.Ordinal);
            Assert.Equal(alone, Report(draft, scheduler));
        }
    }

    [Theory]
    [MemberData(nameof(Schedulers))]
    public void A_long_draft_is_redacted_alike_whatever_runs_it(string name)
    {
        var alone = Redacted(null);
        Assert.Equal(alone, Redacted(name == "threads" ? (count, work) => Parallel.For(0, count, work) : Backwards));

        // In a hashtag in small letters as well, and behind the sign of East Asian keyboards.
        Assert.DoesNotContain("hanneke", alone, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("guusje", alone, StringComparison.OrdinalIgnoreCase);

        static string Redacted(WorkScheduler? scheduler) =>
            Redactor.Redact(Linter.Lint(new Draft(Crowd, "concept.md"), LintConfiguration.Empty, scheduler)).Text;
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

    private static string Report(string draft, WorkScheduler? scheduler)
    {
        using var output = new MemoryStream();
        var result = Linter.Lint(new Draft(draft, "concept.md"), LintConfiguration.Empty, scheduler);
        JsonReport.Write(output, [result], [], new ReportOptions { WithEntities = true });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
