using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6006: does this fit what the school stands for? Always a question, and asked only on a sign: trade or an empty post on
/// the school's account, readers shown the door, a formal notice that should stand elsewhere too, or the moment of posting.
/// </summary>
public sealed class CoreValuesAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Values = new()
    {
        Id = "PL6006",
        Title = new("Doel, toon en kernwaarden", "Purpose, tone and core values"),
        Message = new(
            "Past dit bij waar de school voor staat, ook in toon?",
            "Does this fit what the school stands for, in tone too?"),
        Advice = new(
            "Vertel bijvoorbeeld wat leerlingen deden of leerden. Klopt het zo, antwoord dan 'kernwaarden: ja'.",
            "Tell for instance what pupils did or learnt. If it is right as it is, answer 'kernwaarden: ja'."),
    };

    private static readonly DiagnosticDescriptor Purpose = Values with
    {
        Message = new(
            "Wat hebben lezers van een schoolaccount aan dit bericht?",
            "What is in this post for the readers of a school's account?"),
        Advice = new(
            "Noem wat er op school gebeurde, of plaats het ergens anders. Klopt het zo, antwoord dan 'schooldoel: ja'.",
            "Say what happened at school, or post it elsewhere. If it is right as it is, answer 'schooldoel: ja'."),
    };

    private static readonly DiagnosticDescriptor Formal = Values with
    {
        Message = new(
            "Dit is een officiële mededeling; niet iedereen leest sociale media.",
            "This is an official notice; not everybody reads social media."),
        Advice = new(
            "Zet haar ook op de website, in een e-mail of in de nieuwsbrief.",
            "Put it on the website, in an e-mail or in the newsletter as well."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Values, Purpose, Formal];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var isSchools = facts.Metadata.Account == AccountKind.School;
        if (!isSchools && !facts.School.Any)
        {
            return;
        }

        if (isSchools && context.Settings.Protocol == "ccc" && !IsFormalChannel(facts.Metadata.Channel) && First(facts, "formeel") is { } formal
            && facts.Metadata.Attested(Questions.AlsoFormal) != Answer.Yes)
        {
            Report(context, Formal, formal, Questions.AlsoFormal, ["formeel"]);
        }
        else if (isSchools && First(facts, "handel") is { } trade)
        {
            Report(context, Purpose, trade, Questions.SchoolPurpose, []);
        }
        else if (First(facts, "waardenbotsing") is { } clash)
        {
            Report(context, Values, clash, Questions.CoreValues, []);
        }
        else if (isSchools && First(facts, "leegbericht") is { } nothing)
        {
            Report(context, Purpose, nothing, Questions.SchoolPurpose, []);
        }
        else if (isSchools && IsEmpty(facts))
        {
            Report(context, Purpose, new TextSpan(0, 0), Questions.SchoolPurpose, []);
        }
        else if (facts.Metadata.Attested(Questions.CoreValues) == Answer.No)
        {
            Report(context, Values, new TextSpan(0, 0), Questions.CoreValues, []);
        }
        else if (facts.Metadata.Attested(Questions.SchoolPurpose) == Answer.No)
        {
            Report(context, Purpose, new TextSpan(0, 0), Questions.SchoolPurpose, []);
        }
        else if (facts.Metadata.Status == PostStatus.Ready && (isSchools || facts.School.IsAboutOwnSchool))
        {
            Report(context, Values, new TextSpan(0, 0), Questions.CoreValues, []);
        }
    }

    private static bool IsFormalChannel(Channel channel) =>
        channel is Channel.Website or Channel.Email or Channel.Newsletter or Channel.PupilSystem;

    private static TextSpan? First(PostFacts facts, string list)
    {
        foreach (var match in facts.Phrases.Of(list))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>A greeting and a party hat: hardly a word that could tell anything.</summary>
    private static bool IsEmpty(PostFacts facts)
    {
        const int FewestWords = 4;
        var words = 0;
        for (var i = 0; i < facts.Tokens.ProseCount; i++)
        {
            words += facts.Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words is > 0 and < FewestWords && facts.Metadata.Images.IsEmpty && !ShowsSomething(facts.Document.Segments);
    }

    private static bool ShowsSomething(ImmutableArray<Segment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind is SegmentKind.ImageFile or SegmentKind.LinkTarget)
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string question, ImmutableArray<string> cases) =>
        context.Report(new Finding { Descriptor = descriptor, Span = span, Question = question, Cases = cases });
}
