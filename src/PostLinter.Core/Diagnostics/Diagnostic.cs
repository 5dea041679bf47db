using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Diagnostics;

/// <summary>A finding as the chosen protocols judge it.</summary>
/// <param name="Finding">What the rule saw.</param>
/// <param name="Outcome">What it claims under these protocols.</param>
/// <param name="Severity">The strictest of the chosen protocols.</param>
/// <param name="Clauses">Ids of the clauses it rests on, most specific first; empty only for findings about the run.</param>
public sealed record Diagnostic(Finding Finding, Outcome Outcome, Severity Severity, ImmutableArray<string> Clauses)
{
    public string RuleId => Finding.Descriptor.Id;

    public TextSpan Span => Finding.Span;

    /// <summary>Reason given by the author, if a suppression covers it.</summary>
    public string? SuppressionReason { get; init; }

    public bool IsSuppressed => SuppressionReason is not null;
}
