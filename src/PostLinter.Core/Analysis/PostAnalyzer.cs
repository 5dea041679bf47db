using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Core.Analysis;

/// <summary>A rule: what it can report, and what it wants to look at. Stateless; one instance serves all drafts.</summary>
public abstract class PostAnalyzer
{
    /// <summary>Everything that the rule may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers the actions of the rule. Called once.</summary>
    public abstract void Initialize(AnalysisContext context);
}
