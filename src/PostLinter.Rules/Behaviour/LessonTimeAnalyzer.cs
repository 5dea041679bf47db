using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7001: posting in a lesson or test, or in a break that the protocol keeps free. The author's own word or the
/// timetable tells, and where neither does, the text may. Leave counts everywhere but in a test.
/// </summary>
public sealed class LessonTimeAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Lesson = new()
    {
        Id = "PL7001",
        Title = new("Plaatsen tijdens les, toets of buiten toegestane pauze", "Posting in a lesson, a test or outside the allowed break"),
        Message = new(
            "Het is nu schooltijd; dan blijven sociale media dicht, tenzij het bij de les hoort.",
            "It is school time now; social media stay closed then, unless they belong to the lesson."),
        Advice = new(
            "Plaats het na schooltijd, of zet erbij dat het van de docent of schoolleiding mag ('les_toestemming: ja').",
            "Post it after school, or state that the teacher or management allows it ('les_toestemming: ja')."),
    };

    private static readonly DiagnosticDescriptor Test = Lesson with
    {
        Message = new(
            "Dit komt uit een toets; daar zijn sociale media nooit bij toegestaan.",
            "This comes from a test, in which social media are never allowed."),
        Advice = new("Berg je telefoon op en plaats het na de toets.", "Put your telephone away and post it after the test."),
    };

    private static readonly DiagnosticDescriptor Lunch = Lesson with
    {
        Message = new(
            "In de middagpauze mag dit, als je docent het goedvindt.",
            "This is allowed in the lunch break, if your teacher agrees."),
        Advice = new("Vraag het eerst even.", "Ask first."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Lesson, Test, Lunch];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (moment, span) = Moment(context);
        if (moment is SchoolMoment.Unknown or SchoolMoment.Free || !Binds(context, moment, span is null))
        {
            return;
        }

        var permission = context.Metadata.Attested(Questions.LessonPermission);
        if (permission == Answer.Yes && moment != SchoolMoment.Test)
        {
            return;
        }

        context.Report(new Finding
        {
            Descriptor = moment switch { SchoolMoment.Test => Test, SchoolMoment.LunchBreak => Lunch, _ => Lesson },
            Span = span ?? new TextSpan(0, 0),
            Question = Questions.LessonPermission,
        });
    }

    /// <summary>What the school does now, and the words that tell; no words where the metadata do.</summary>
    private static (SchoolMoment Moment, TextSpan? Span) Moment(RuleContext context)
    {
        var facts = context.Facts;
        if (facts.Time.Moment != SchoolMoment.Unknown || facts.Metadata.Account == AccountKind.School)
        {
            return (facts.Time.Moment, null);
        }

        foreach (var match in facts.Phrases.Of("nuindeles"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction))
            {
                return (match.Payload == "toets" ? SchoolMoment.Test : SchoolMoment.Lesson, span);
            }
        }

        return (SchoolMoment.Unknown, null);
    }

    /// <summary>Whether this moment is closed to this author.</summary>
    private static bool Binds(RuleContext context, SchoolMoment moment, bool fromMetadata)
    {
        var role = context.Metadata.Role;
        var isInside = moment is SchoolMoment.Lesson or SchoolMoment.Test;
        var isBound = role == AuthorRole.Unknown ? !fromMetadata || context.Metadata.Moment != SchoolMoment.Unknown
            : role == AuthorRole.Pupil || (role.WorksForSchool() && IsInClass(context, role));
        return isBound && context.Settings["onder_de_les"] switch
        {
            // Pupils only, and of the breaks only the one at noon is free.
            "alleen_middagpauze" => role is AuthorRole.Pupil or AuthorRole.Unknown,
            "niet_bij_toetsen" => moment == SchoolMoment.Test || (moment == SchoolMoment.Lesson && fromMetadata && role == AuthorRole.Pupil),
            "vrij" => false,
            _ => isInside,
        };
    }

    /// <summary>The timetable says when lessons are, not who gives one: an office posts during lessons.</summary>
    private static bool IsInClass(RuleContext context, AuthorRole role) =>
        context.Metadata.Moment != SchoolMoment.Unknown
        || (context.Metadata.Account != AccountKind.School && role is AuthorRole.Teacher or AuthorRole.Trainee or AuthorRole.Employee);
}
