using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>PL9010: a trainee has not yet said to have looked at what is online about them. The tool itself looks up nobody.</summary>
public sealed class TraineeProfileAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9010",
        Title = new("Stagiair: online aanwezigheid opschonen", "Trainee: tidy up what is online"),
        Message = new(
            "Leerlingen en ouders zoeken hun stagiair op; kijk vóór je stage wat er van je te vinden is.",
            "Pupils and parents look up their trainee; before you start, see what can be found about you."),
        Advice = new(
            "Zoek je eigen naam, scherm je profielen af en haal weg wat niet past. Zet daarna 'profiel_opgeschoond: ja'.",
            "Search for your own name, close your profiles and remove what does not fit. Then set 'profiel_opgeschoond: ja'."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        if (context.Metadata.Role == AuthorRole.Trainee && context.Metadata.Attested(Questions.ProfileCleaned) != Answer.Yes)
        {
            context.Report(new Finding { Descriptor = Descriptor, Span = new TextSpan(0, 0), Question = Questions.ProfileCleaned });
        }
    }
}
