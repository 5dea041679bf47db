using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7007: somebody from school writes to pupils as to a sweetheart or a mate: pet names, kisses, looks, meeting outside
/// school, drinks, secrets. A teacher of toddlers may call a whole class dear.
/// </summary>
public sealed class ProfessionalDistanceAnalyzer : PostAnalyzer
{
    private const string Intimate = "intiem";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL7007",
        Title = new("Professionele afstand", "Professional distance"),
        Message = new(
            "'{0}' klinkt eerder als een vriend dan als iemand van school.",
            "'{0}' sounds like a friend rather than somebody from school."),
        Advice = new(
            "Schrijf het zoals je het in het lokaal zou zeggen, met anderen erbij.",
            "Write it as you would say it in the classroom, with others present."),
    };

    private static readonly DiagnosticDescriptor TooClose = Descriptor with
    {
        Message = new(
            "'{0}' is te persoonlijk tussen iemand van school en een leerling.",
            "'{0}' is too personal between somebody from school and a pupil."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, TooClose];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("afstand", Analyze);

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        var isIntimate = context.Match.Payload == Intimate;
        if (context.Match.Tokens.Start >= facts.Tokens.ProseCount
            || !Readers.AuthorWorksForSchool(facts)
            || !Readers.ArePupils(facts)
            || facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Lesson))
        {
            return;
        }

        context.Rule.Report(new Finding
        {
            Descriptor = isIntimate ? TooClose : Descriptor,
            Span = span,
            Arguments = [facts.Document.Source.ToString(span)],
            Cases = isIntimate ? [Intimate] : [],
        });
    }
}
