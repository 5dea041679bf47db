using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9008: one short question at the moment of posting, until it is answered. Closed groups count: what stands there can
/// be copied. A post under the school's name is the school's to stand for.
/// </summary>
public sealed class PermanenceAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9008",
        Title = new("Blijvend vindbaar en zelf verantwoordelijk", "Lasting, and your own responsibility"),
        Message = new(
            "Dit blijft vindbaar, ook na wissen. Sta je ervoor?",
            "This can be found forever, even after deleting. Do you stand for it?"),
        Advice = new(
            "Lees het nog één keer door alsof een ander het schreef, en plaats het dan.",
            "Read it once more as if somebody else wrote it, and then post it."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Status == PostStatus.Ready
            && metadata.Account != AccountKind.School
            && metadata.Attested(Questions.ReadAgain) != Answer.Yes)
        {
            context.Report(new Finding { Descriptor = Descriptor, Span = new TextSpan(0, 0), Question = Questions.ReadAgain });
        }
    }
}
