using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;

namespace PostLinter.LanguageServer.Tests;

/// <summary>A rule that always fails.</summary>
internal sealed class Crashing : PostAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        new() { Id = "PL2001", Title = new("Kapot", "Broken"), Message = new("Kapot.", "Broken."), Advice = new("Niets.", "Nothing.") },
    ];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(_ => throw new InvalidOperationException());
}
