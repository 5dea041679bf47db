using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>News, history and school-book sentences that name groups and hard words: at most 0.3 % may count as an offence.</summary>
public sealed class OrdinarySentenceTests
{
    private const double Allowed = 0.003;

    [Fact]
    public void Ordinary_sentences_offend_nobody()
    {
        string[] sentences = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conduct", "ordinary-sentences.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')];
        string[] flagged = [.. sentences.Where(IsOffence)];

        Assert.True(sentences.Length >= 300);
        Assert.True(flagged.Length <= sentences.Length * Allowed, string.Join('\n', flagged));
    }

    private static bool IsOffence(string sentence) =>
        Violates<InsultAnalyzer>(sentence) || Violates<ThreatAnalyzer>(sentence) || Violates<DiscriminationAnalyzer>(sentence)
        || Violates<ProfanityAnalyzer>(sentence) || Violates<BullyingAnalyzer>(sentence) || Violates<SexualAnalyzer>(sentence);

    private static bool Violates<TRule>(string sentence)
        where TRule : PostAnalyzer, new() =>
        Check.Lint<TRule>(sentence).Diagnostics.Any(d => d.Outcome == Outcome.Violation);
}
