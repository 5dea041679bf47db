using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.Cli.Tests;

/// <summary>Reports one word wherever it stands, and can replace it: a rule of which every test knows what it does.</summary>
internal sealed class PlantRule(string word, string? replacement = null, Applicability applicability = Applicability.Safe) : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Geplant woord", "Planted word"),
        Message = new("'{0}' staat hier.", "'{0}' stands here."),
        Advice = new("Haal het weg.", "Take it out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Look);

    private void Look(RuleContext context)
    {
        var text = context.Document.Source.Text;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, word.Length);
            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [word],
                Fixes = replacement is null ? [] : [CodeFix.Replace(new("Vervang het", "Replace it"), applicability, span, replacement)],
            });
        }
    }
}
