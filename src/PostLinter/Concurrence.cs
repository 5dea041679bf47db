using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Text;

namespace PostLinter;

/// <summary>
/// Marks the name of an adult (PL1002) that stands in one sentence with something that harms: health, results, or any
/// rule of the conduct family. Protocols weigh that as the case <c>samenloop</c>.
/// </summary>
internal static class Concurrence
{
    private const string Case = "samenloop";

    public static ImmutableArray<Finding> Mark(ImmutableArray<Finding> findings, PostFacts facts)
    {
        if (!findings.Any(f => f.Descriptor.Id == "PL1002") || !findings.Any(Harms))
        {
            return findings;
        }

        var harmful = new SpanIndex(findings.Where(Harms).Select(f => f.Span));
        return [.. findings.Select(f => f.Descriptor.Id == "PL1002" && harmful.Overlaps(SentenceOf(f.Span, facts))
            ? f with { Cases = f.Cases.Add(Case) }
            : f)];
    }

    private static bool Harms(Finding finding) =>
        finding.Descriptor.Id is "PL1005" or "PL1006" || finding.Descriptor.Id.StartsWith("PL3", StringComparison.Ordinal);

    private static TextSpan SentenceOf(TextSpan span, PostFacts facts)
    {
        var tokens = facts.Tokens.TokensIn(span);
        return tokens.Count == 0 ? span : facts.Tokens.SpanOf(facts.Tokens.SentenceOf(tokens.Start));
    }
}
