using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Tests.Reports;
using Xunit;

namespace PostLinter.Tests;

public sealed class CrashedRuleTests
{
    [Fact]
    public void Each_rule_that_crashes_is_a_finding()
    {
        var result = Results.Of("Dag.", "a.md", "vsnon", new Crashes("PL1001"), new Crashes("PL1002"));
        Assert.Equal(["PL1001", "PL1002"], result.Diagnostics.Where(d => d.RuleId == "PL0001").Select(d => d.Finding.Arguments[0]).Order(StringComparer.Ordinal));
    }

    private sealed class Crashes(string id) : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new() { Id = id, Title = new("x", "y"), Message = new("x", "y"), Advice = new("x", "y") }];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(_ => throw new NotSupportedException());
    }
}
