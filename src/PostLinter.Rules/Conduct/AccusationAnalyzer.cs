using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Rules.Privacy;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3007: somebody who can be recognised did something that is punishable or shameful. Whether it is true cannot be seen
/// and does not matter: a true accusation belongs with whoever can look into it.
/// </summary>
public sealed class AccusationAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3007",
        Title = new("Beschuldiging of laster", "Accusation or slander"),
        Message = new(
            "'{0}' beschuldigt iemand. Ook als het waar is: online kan de ander zich niet verdedigen, en jij het niet bewijzen.",
            "'{0}' accuses somebody. Even if it is true: online the other has no defence, and you have no proof."),
        Advice = new(
            "Haal het weg en meld het bij de schoolleiding, de vertrouwenspersoon of via de klachtenregeling.",
            "Take it out and report it to the head of the school, the confidential adviser or the complaints committee."),
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Lezen anderen in '{0}' dat iemand iets fout heeft gedaan?",
            "Will others read in '{0}' that somebody did something wrong?"),
        Advice = new(
            "Bedoel je dat, haal het dan weg en meld het bij de schoolleiding of de vertrouwenspersoon. Bedoel je dat niet, schrijf dan op wat je wel bedoelt.",
            "If you mean that, take it out and report it to the head of the school or the confidential adviser. If not, write what you do mean."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context)
    {
        DraftSuspicion.Register(context, Asked, isSettled: AttackTarget.IsAnyAttacked);
        context.RegisterPhraseAction("beschuldiging", phrase => Report(phrase, Descriptor));
        context.RegisterPhraseAction("beschuldiging.vraag", phrase =>
        {
            if (!AttackTarget.IsSaid(phrase, "beschuldiging"))
            {
                Report(phrase, Asked);
            }
        });
    }

    private static void Report(PhraseContext context, DiagnosticDescriptor descriptor)
    {
        var rule = context.Rule;
        if (Mention.IsMention(rule, context.Match.Tokens, Frame.Sport) || IsBehaviourOfPupil(context))
        {
            return;
        }

        rule.Report(new Finding
        {
            Descriptor = descriptor,
            Outcome = descriptor == Asked ? Outcome.Question : null,
            Span = context.Span,
            Arguments = [rule.Document.Source.ToString(context.Span)],
            Cases = AttackTarget.IsNamed(rule, context.Match.Tokens) || IsUniqueOffice(context) ? ["met_naam"] : [],
        });
    }

    /// <summary>"Damian heeft weer gebeten": what a pupil does at school is behaviour (PL1006), and that rule speaks.</summary>
    private static bool IsBehaviourOfPupil(PhraseContext context) =>
        context.Rule.Facts.Phrases.AnyIn("resultaat", context.Match.Tokens)
        && SubjectFinder.For(context.Rule.Facts).Of(context.Match) is { Kind: SubjectKind.Person, Role: PersonRole.Pupil };

    /// <summary>An office that one person holds points at that person: "de penningmeester".</summary>
    private static bool IsUniqueOffice(PhraseContext context) =>
        context.Rule.Facts.Phrases.AnyIn("uniekefunctie", context.Rule.Facts.Tokens.SentenceOf(context.Match.Tokens.Start));
}
