using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3004: leaving somebody out, laughing at somebody, gossip, a warning against somebody, looking down on a group; and
/// calls to join in. Where an insult (PL3002) already covers the words, that rule speaks and this one does not.
/// </summary>
public sealed class BullyingAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3004",
        Title = new("Pesten, zwartmaken of neerbuigend spreken", "Bullying, slander or contempt"),
        Message = new(
            "'{0}' zet iemand te kijk of buiten de groep. Online doet iedereen mee, en kan de ander niet weg.",
            "'{0}' exposes somebody or leaves somebody out. Online everybody joins in, and the other cannot get away."),
        Advice = new(
            "Plaats dit niet. Zit je iets dwars? Bespreek het met de ander, of met je mentor of leidinggevende. Hulp: Kindertelefoon, 0800-0432.",
            "Do not post this. Is something bothering you? Talk to the other, or to your mentor or manager. Help: Kindertelefoon, 0800-0432."),
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Zou wie het aangaat bij '{0}' om kunnen lachen?",
            "Would the person concerned be able to laugh about '{0}'?"),
        Advice = new(
            "Weet je dat niet zeker, laat het dan weg of zeg het tegen de ander zelf.",
            "If you are not sure, leave it out, or tell the other person instead."),
    };

    /// <summary>The value for words that authors say of themselves and their own as well.</summary>
    private const string Another = "ander";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("pesten", phrase => Report(phrase, Descriptor));
        context.RegisterPhraseAction("neerbuigend", phrase => Report(phrase, Descriptor));
        context.RegisterPhraseAction("pesten.vraag", phrase =>
        {
            if (!AttackTarget.IsSaid(phrase, "pesten") && (phrase.Match.Payload != Another || MockedMoment.IsAboutAnother(phrase.Rule, phrase.Match.Tokens)))
            {
                Report(phrase, Asked);
            }
        });
        DraftSuspicion.Register(context, Asked, isSettled: AttackTarget.IsAnyAttacked);
        context.RegisterPhraseAction("kwetsbaar", phrase =>
        {
            if (MockedMoment.Is(phrase.Rule, phrase.Match.Tokens)
                && !AttackTarget.IsSaid(phrase, "pesten") && !AttackTarget.IsSaid(phrase, "pesten.vraag"))
            {
                Report(phrase, Asked);
            }
        });
    }

    private static void Report(PhraseContext context, DiagnosticDescriptor descriptor)
    {
        var rule = context.Rule;
        var tokens = context.Match.Tokens;
        if (rule.Facts.Phrases.AnyIn("belediging", tokens)
            || AttackTarget.IsAuthor(rule, tokens)
            || Mention.IsMention(rule, tokens, Frame.Warning))
        {
            return;
        }

        rule.Report(new Finding
        {
            Descriptor = descriptor,
            Outcome = descriptor == Asked ? Outcome.Question : null,
            Span = context.Span,
            Arguments = [rule.Document.Source.ToString(context.Span)],
            Cases = AttackTarget.IsNamed(rule, tokens) ? ["met_naam"] : [],
        });
    }
}
