using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5003: a recording, clip, screenshot or remix of a lesson. Staff may share their own; an own film about the subject and
/// a recording of a concert are left alone.
/// </summary>
public sealed class LessonRecordingAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL5003",
        Title = new("Opname van (online) les of lesfilmpje", "Recording of an (online) lesson or lesson film"),
        Message = new(
            "'{0}' lijkt een opname of bewerking van een les; die mag niet zomaar verder.",
            "'{0}' looks like a recording or edit of a lesson; that may not simply go further."),
        Advice = new(
            "Laat het weg, of vraag eerst aan je leraar of het mag.",
            "Leave it out, or first ask your teacher whether it is allowed."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("lesopname", Analyze);

    private static void Analyze(PhraseContext context)
    {
        if (context.Rule.Metadata.Role.WorksForSchool() || context.Rule.Facts.Frames.IsAny(context.Span, Frame.Negation))
        {
            return;
        }

        context.Rule.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = context.Span,
            Arguments = [context.Rule.Document.Source.ToString(context.Span)],
            Question = Questions.NoLessonRecording,
        });
    }
}
