using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Rules.Tone;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7003: a draft written in anger. Capitals, exclamation marks, words of anger (once, and once more if they return), the night and an unread draft are a point
/// each; three make a finding. Joy is as loud as anger, so without a word of anger there is none.
/// </summary>
public sealed class ImpulsivePostAnalyzer : PostAnalyzer
{
    private const int PointsNeeded = 3;

    private const int PointsOfAnger = 4;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL7003",
        Title = new("Impulsief bericht", "Impulsive post"),
        Message = new(
            "'{0}': dit leest alsof het in boosheid is geschreven.",
            "'{0}': this reads as if it was written in anger."),
        Advice = new(
            "Wacht een half uur, lees het dan nog eens, en plaats het pas als je er nog achter staat.",
            "Wait half an hour, read it again, and post it only if you still stand for it."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var read = facts.Metadata.Attested(Questions.ReadAgain);
        if (read == Answer.Yes || Anger(facts) is not [var span, ..] anger)
        {
            return;
        }

        var loudness = Loudness.Of(facts);
        var points = 1
            + (anger.Count > 1 ? 1 : 0)
            + (loudness.IsShouted || Loudness.ShoutedWords(facts.Tokens) >= 4 ? 1 : 0)
            + (loudness.IsExclaimed ? 1 : 0)
            + (IsNight(facts.Metadata.PublishAt) ? 1 : 0)
            + (read == Answer.No ? 1 : 0);
        if (points >= PointsNeeded)
        {
            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span)],
                Cases = points >= PointsOfAnger ? ["boos"] : [],
                Question = Questions.ReadAgain,
            });
        }
    }

    /// <summary>Angry words, without those inside others; one may slip out, two set the tone.</summary>
    private static List<TextSpan> Anger(PostFacts facts)
    {
        var found = new List<TextSpan>();
        foreach (var match in facts.Phrases.Of("boosheid"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Lesson)
                && !found.Exists(f => f.OverlapsWith(span)))
            {
                found.Add(span);
            }
        }

        return found;
    }

    private static bool IsNight(LocalMoment? moment) => moment is { HasTime: true, Value.Hour: >= 22 or < 6 };
}
