using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Version after version of a draft, checked with a memory and without: the reports are the same.</summary>
public sealed class MemoryTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    private static readonly string[] Texts = [.. PackCatalog.All
        .SelectMany(p => ClausePairs.Of(p)).SelectMany(p => new[] { p.Breaks.Text, p.NearMiss.Text })
        .Where(t => !t.StartsWith("---", StringComparison.Ordinal))];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Random_edits_are_found_as_if_each_version_were_the_first(int seed, bool hasThreads)
    {
        var random = new Random(seed);
        WorkScheduler? scheduler = hasThreads ? (count, work) => Parallel.For(0, count, work) : null;
        var text = string.Join("\n\n", Enumerable.Range(0, 30).Select(_ => Texts[random.Next(Texts.Length)]));
        var memory = new DraftMemory();
        for (var version = 0; version < 25; version++)
        {
            Assert.Equal(Report(text, null, null), Report(text, scheduler, memory));
            text = Edit(text, random);
        }
    }

    [Theory]
    [InlineData("We delen dit niet verder. Sanne de Vries uit groep 5 blijft zitten.", "We delen dit niet verder. sanne de vries uit groep 5 blijft zitten.")]
    [InlineData("Daan is een sukkel. Wat een dag.", "Een dag. Daan is een sukkel. Wat een dag. Daan is een sukkel.")]
    [InlineData("Juf Marieke Jansen is ziek. Jansen komt terug.", "Het is koud in Jansen. Jansen komt terug.")]
    [InlineData("Bel 06-00000000!", "Bel 06-00000001!")]
    public void What_a_word_means_elsewhere_in_the_draft_counts(string first, string second)
    {
        var memory = new DraftMemory();
        foreach (var text in new[] { first, second, first })
        {
            Assert.Equal(Report(text, null, null), Report(text, null, memory));
        }
    }

    /// <summary>A letter typed, a piece cut, copied elsewhere, or set in other case.</summary>
    private static string Edit(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(60), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            2 => text[..at] + text.Substring(at, length).ToUpperInvariant() + text[(at + length)..],
            3 => text.Insert(at, Texts[random.Next(Texts.Length)]),
            _ => text.Insert(at, " en."[random.Next(4)].ToString()),
        };
    }

    private static string Report(string text, WorkScheduler? scheduler, DraftMemory? memory)
    {
        using var output = new MemoryStream();
        var result = Linter.Lint(new Draft(text, "concept.md"), LintConfiguration.Empty, scheduler, memory);
        JsonReport.Write(output, [result], [], new ReportOptions { WithEntities = true });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
