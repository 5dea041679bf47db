using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Rules.Own;

/// <summary>A rule that a school wrote as word lists: every match of the list with the rule's id is a finding.</summary>
/// <param name="descriptor">What the rule says; <c>{0}</c> stands for the words that were found.</param>
/// <param name="question">The key under <c>attestaties</c> that answers its findings, or null.</param>
/// <param name="replacement">What the fix writes instead, unless the pattern names something else; null for no fix.</param>
public sealed class PhraseRuleAnalyzer(DiagnosticDescriptor descriptor, string? question = null, string? replacement = null) : PostAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction(descriptor.Id, Report);

    private void Report(PhraseContext context)
    {
        var span = PhraseSpans.Of(context.Rule.Facts, context.Match);
        var instead = context.Match.Payload.Length > 0 ? context.Match.Payload : replacement;
        context.Rule.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [context.Rule.Document.Source.ToString(span)],
            Question = question,
            Fixes = instead is null ? [] : [CodeFix.Replace(
                new($"Vervang door '{instead}'", $"Replace with '{instead}'"), Applicability.Suggested, span, instead)],
        });
    }
}
