using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4005: somebody speaks out of the profession, and the draft does not say for whom. Where the profession counts as
/// speaking for the school, professional advice needs "namens"; where one has to choose, an opinion on education or a
/// "wij vinden" needs "namens" or "persoonlijk".
/// </summary>
public sealed class MissingCapacityAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor ForSchool = new()
    {
        Id = "PL4005",
        Title = new("Hoedanigheid of 'namens de school' ontbreekt", "Capacity or 'on behalf of the school' missing"),
        Message = new(
            "Je spreekt hier vanuit je vak. Volgens het protocol doe je dat namens de school, en dat staat er niet bij.",
            "You speak out of your profession here. Under this protocol you do so on behalf of the school, and the draft does not say so."),
        Advice = new(
            "Zet erbij dat je namens de school schrijft, of maak duidelijk dat het je persoonlijke mening is.",
            "Add that you write on behalf of the school, or make clear that it is your personal opinion."),
    };

    private static readonly DiagnosticDescriptor Choose = ForSchool with
    {
        Message = new(
            "Je geeft een mening over onderwijs. Lezers zien niet of dat je eigen mening is of die van de organisatie.",
            "You give an opinion about education. Readers cannot see whether it is your own or that of the organisation."),
        Advice = new(
            "Schrijf 'op persoonlijke titel' of 'namens …' erbij.",
            "Add 'in a personal capacity' or 'on behalf of …'."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ForSchool, Choose];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata) = (context.Facts, context.Metadata);
        if (!metadata.Role.IsStaff()
            || metadata.Account == AccountKind.School
            || TransparencyFacts.IsInternal(metadata)
            || !facts.Capacity.ForSchool.IsEmpty
            || !facts.Capacity.Disclaimers.IsEmpty
            || facts.Phrases.Any("standpuntbron"))
        {
            return;
        }

        if (context.Settings.Is("beroep_is", "namens_school") && Professional(facts) is { } span)
        {
            Report(context, ForSchool, span, $"Ik schrijf dit namens {DisclaimerWording.SchoolName(context)}.");
        }
        else if (context.Settings.Is("beroep_is", "kies") && Opinion(facts) is { } opinion)
        {
            Report(context, Choose, opinion, DisclaimerWording.For(context));
        }
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string sentence) =>
        context.Report(new Finding
        {
            Descriptor = descriptor, Span = span, Fixes = DisclaimerWording.Add(context, sentence),
        });

    /// <summary>
    /// Advice or a notice given as a teacher: <c>als scheikundedocent raad ik aan</c>, or to pupils and parents, as
    /// <c>leerlingen, vergeet …</c>.
    /// </summary>
    private static TextSpan? Professional(PostFacts facts)
    {
        if (TransparencyFacts.FirstSaid(facts, "beroepsadvies") is { } advice)
        {
            return advice;
        }

        if (TransparencyFacts.FirstSaid(facts, "adviesofmededeling") is not { } message)
        {
            return null;
        }

        return !facts.Capacity.RoleSentences.IsEmpty ? facts.Capacity.RoleSentences[0]
            : facts.Addressee.Pupils || facts.Addressee.Parents || facts.Phrases.Any("lezers.leerlingen") ? message
            : null;
    }

    /// <summary>An opinion on education, or one in the plural that may pass for the school's.</summary>
    private static TextSpan? Opinion(PostFacts facts)
    {
        if (TransparencyFacts.FirstSaid(facts, "wijvinden") is { } plural && !TransparencyFacts.IsGroup(facts, plural))
        {
            return plural;
        }

        if (TransparencyFacts.FirstSaid(facts, "beroepsadvies") is { } advice)
        {
            return advice;
        }

        foreach (var match in facts.Phrases.Of("onderwijsmening"))
        {
            var span = facts.Tokens.SpanOf(match.Tokens);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction)
                && IsAboutEducation(facts, match.Tokens))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>An opinion and what it is about stand in one sentence, or the subject in the one before.</summary>
    private static bool IsAboutEducation(PostFacts facts, TokenRange opinion)
    {
        var stream = facts.Tokens;
        var index = stream.SentenceIndexOf(opinion.Start);
        var near = new TokenRange(stream.Sentences[Math.Max(0, index - 1)].Start, stream.Sentences[index].End);
        return facts.Phrases.AnyIn("onderwijsonderwerp", near);
    }
}
