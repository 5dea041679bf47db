using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3003: harm that is announced, wished or organised, and people who are followed or pestered; with a word of violence
/// or without one ("we weten waar je fietst"). Games, matches and stories in which nobody can feel threatened are silent.
/// </summary>
public sealed class ThreatAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3003",
        Title = new("Bedreiging, stalken of lastigvallen", "Threat, stalking or harassment"),
        Message = new(
            "'{0}' kan iemand bang maken: het klinkt als een dreigement of als lastigvallen. Dat kan ook strafbaar zijn.",
            "'{0}' may frighten somebody: it sounds like a threat or like harassment. That may be a crime as well."),
        Advice = new(
            "Plaats dit niet. Ben je boos, of is jou iets aangedaan? Praat met je mentor, leidinggevende of de vertrouwenspersoon.",
            "Do not post this. Are you angry, or has something been done to you? Talk to your mentor, manager or confidential adviser."),
        AuthorMaySuppress = false,
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Kan iemand '{0}' als een dreigement lezen?",
            "Could somebody read '{0}' as a threat?"),
        Advice = new(
            "Bedoel je het vriendelijk, schrijf het dan zo dat niemand kan schrikken. Ben je boos? Praat met je mentor, leidinggevende of de vertrouwenspersoon.",
            "If you mean it kindly, write it so that nobody can be frightened. Are you angry? Talk to your mentor, manager or confidential adviser."),
    };

    /// <summary>So many words of a computer game, and the draft tells of one.</summary>
    private const int WordsOfGame = 3;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context)
    {
        DraftSuspicion.Register(context, Asked, isSettled: AttackTarget.IsAnyAttacked);
        context.RegisterPhraseAction("dreiging", phrase => Report(phrase, Descriptor));
        context.RegisterPhraseAction("dreiging.vraag", phrase =>
        {
            if (!AttackTarget.IsSaid(phrase, "dreiging"))
            {
                Report(phrase, Asked);
            }
        });
        context.RegisterPhraseAction("groepsbedreiging", phrase =>
        {
            if (!AttackTarget.IsProtectedGroup(phrase.Rule, phrase.Match.Tokens))
            {
                Report(phrase, Descriptor);
            }
        });
    }

    private static void Report(PhraseContext context, DiagnosticDescriptor descriptor)
    {
        if (!Mention.IsMention(context.Rule, context.Match.Tokens, Frame.Sport) && !IsPlayed(context))
        {
            context.Rule.Report(new Finding
            {
                Descriptor = descriptor,
                Outcome = descriptor == Asked ? Outcome.Question : null,
                Span = context.Span,
                Arguments = [context.Rule.Document.Source.ToString(context.Span)],
            });
        }
    }

    /// <summary>"Wie durft 1v1? Ik maak jullie kapot": a game is named next door, and nothing points out of the game.</summary>
    private static bool IsPlayed(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var stream = facts.Tokens;
        var index = stream.SentenceIndexOf(context.Match.Tokens.Start);
        var around = new TokenRange(
            stream.Sentences[Math.Max(0, index - 1)].Start, stream.Sentences[Math.Min(stream.Sentences.Length - 1, index + 1)].End);
        return (facts.Phrases.AnyIn("krachtmeting", around) || facts.Phrases.Of("spelwereld").Length >= WordsOfGame)
            && !facts.Phrases.AnyIn("buitenhetspel", around);
    }
}
