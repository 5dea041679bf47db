using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

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

    /// <summary>A recording and the lesson that it is of stand at most so many sentences apart.</summary>
    private const int SentencesBetween = 2;

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("lesopname", c => Report(c.Rule, c.Span));
        context.RegisterDocumentAction(AnalyzeApart);
    }

    /// <summary>The lesson in one sentence, what was kept of it in the next.</summary>
    private static void AnalyzeApart(RuleContext context)
    {
        var facts = context.Facts;
        if (facts.Phrases.Any("lesopname") || facts.Phrases.Any("lesopname.niet"))
        {
            return;
        }

        foreach (var lesson in facts.Phrases.Of("lesmetscherm"))
        {
            foreach (var kept in facts.Phrases.Of("meegenomen"))
            {
                var between = facts.Tokens.SentenceIndexOf(kept.Tokens.Start) - facts.Tokens.SentenceIndexOf(lesson.Tokens.Start);
                if (Math.Abs(between) <= SentencesBetween)
                {
                    Report(context, facts.Tokens.SpanOf(kept.Tokens));
                    return;
                }
            }
        }
    }

    private static void Report(RuleContext context, TextSpan span)
    {
        if (!context.Metadata.Role.WorksForSchool() && !context.Facts.Frames.IsAny(span, Frame.Negation))
        {
            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [context.Document.Source.ToString(span)],
                Question = Questions.NoLessonRecording,
            });
        }
    }
}
