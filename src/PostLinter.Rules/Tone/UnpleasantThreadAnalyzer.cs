using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Tone;

/// <summary>PL3010: a reply that makes a conversation unpleasant, or the author's own answer that it already is.</summary>
public sealed class UnpleasantThreadAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3010",
        Title = new("Gesprek dat onplezierig wordt", "A conversation that turns unpleasant"),
        Message = new(
            "Dit klinkt als ruzie, en online leest iedereen mee.",
            "This sounds like a quarrel, and online everybody reads along."),
        Advice = new(
            "Stap eruit, bijvoorbeeld met: 'Ik laat het hierbij.' Bellen of langsgaan werkt beter.",
            "Step out, for instance with: 'I leave it at this.' Calling or dropping by works better."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var calm = context.Metadata.Attested(Questions.CalmThread);
        if (calm == Answer.Yes || context.Facts.Phrases.Any("uitstappen"))
        {
            return;
        }

        if ((ThreadTension.Find(context.Facts) ?? (calm == Answer.No ? new TextSpan(0, 0) : null)) is { } span)
        {
            context.Report(new Finding { Descriptor = Descriptor, Span = span, Question = Questions.CalmThread });
        }
    }
}
