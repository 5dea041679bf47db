using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2001: words by which the text says of itself that it should not go further. A denial, a title, or a confidential
/// talk on offer is no such word; a lesson about secrets only mentions it.
/// </summary>
public sealed class ConfidentialityMarkerAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2001",
        Title = new("Vertrouwelijkheidsmarkering", "Confidentiality marker"),
        Message = new(
            "'{0}' zegt dat dit niet voor buiten bedoeld is, en een bericht is meteen buiten.",
            "'{0}' says that this is not meant for outsiders, and a post goes outside at once."),
        Advice = new(
            "Haal de passage weg, of vraag eerst aan degene van wie het komt of het openbaar mag.",
            "Take the passage out, or first ask whoever it comes from whether it may be public."),
        AuthorMaySuppress = false,
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPhraseAction("vertrouwelijk", AnalyzeMarker);

    private static void AnalyzeMarker(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        if (!facts.Frames.IsAny(context.Span, Frame.Lesson | Frame.Fiction))
        {
            context.Rule.Report(Descriptor, context.Span, facts.Document.Source.ToString(context.Span));
        }
    }
}
