using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

/// <summary>
/// Ordinary drafts of two lines: whoever writes them is asked nothing and reminded of nothing, under any protocol, whoever
/// he is and whenever he posts.
/// </summary>
public sealed class CleanDraftTests
{
    private static readonly string[] Writers =
    [
        "{}",
        "{rol: docent}",
        "{account: school}",
        "{rol: docent, account: school, kanaal: facebook}",
        "{rol: docent, account: persoonlijk, kanaal: linkedin}",
        "{rol: schoolleider, account: school, kanaal: nieuwsbrief}",
        "{rol: staf, account: school, kanaal: website}",
        "{rol: ouder, account: persoonlijk}",
        "{rol: leerling, account: persoonlijk, kanaal: instagram}",
    ];

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var pack in PackCatalog.Ids)
        {
            foreach (var writer in Writers)
            {
                data.Add(pack, writer);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_asked_and_nobody_reminded(string protocol, string writer)
    {
        var linters = new[] { new Linter(clock: FixedClock.Instance), new Linter(clock: new Later()) };
        var drafts = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "PostLinter.Tests", "Drafts", "two-liners.txt"));
        var said = from linter in linters
                   from draft in drafts
                   from diagnostic in linter.Lint(ToDraft(draft, protocol, writer), LintConfiguration.Empty).Diagnostics
                   where diagnostic.Outcome != Outcome.Violation
                   select $"{diagnostic.RuleId} {diagnostic.Outcome}: {draft}";
        Assert.Empty(said);
    }

    [Theory]
    [InlineData("{rol: docent}")]
    [InlineData("{rol: leerling}")]
    public void Ordinary_sentences_with_words_of_rules_are_no_reason_to_warn(string writer)
    {
        var linter = new Linter(clock: FixedClock.Instance);
        var drafts = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "PostLinter.Tests", "Drafts", "ordinary-sentences.txt"));
        var said = from protocol in PackCatalog.Ids
                   from draft in drafts
                   from diagnostic in linter.Lint(ToDraft(draft, protocol, writer), LintConfiguration.Empty).Diagnostics
                   where diagnostic.Outcome != Outcome.Reminder && diagnostic.Severity > Severity.Info
                   select $"{diagnostic.RuleId} at {protocol}: {draft}";
        Assert.Empty(said);
    }

    [Fact]
    public void What_one_draft_raises_again_and_again_is_one_question()
    {
        var result = new Linter(clock: FixedClock.Instance).Lint(
            ToDraft("Leerling Sanne won. Leerling Lotte werd tweede. Leerling Noor niet.", "compass", "{}"), LintConfiguration.Empty);
        using var writer = new StringWriter();
        TextReport.Write(writer, [result], new ReportOptions { Width = 200 });
        Assert.True(result.Diagnostics.Count(d => d.Outcome == Outcome.Question) > 1);
        Assert.Single(writer.ToString().Split('\n'), l => l.Contains("Vinden alle mensen die je noemt", StringComparison.Ordinal));
    }

    private static Draft ToDraft(string line, string protocol, string writer) => new(line.Replace(". ", ".\n", StringComparison.Ordinal), "bericht.md")
    {
        Protocols = [protocol],
        Metadata = (DataMap)YamlData.Read(writer, 0, [])!,
    };

    /// <summary>Shortly before the youngest protocol ends, and long after evaluations.</summary>
    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2027, 1, 20, 9, 30, 0, TimeSpan.Zero);
    }
}
