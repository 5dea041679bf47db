using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3002: a name or a sneer for a person, or for a group that people choose to belong to (leraren, boeren). Groups that
/// are protected against discrimination are PL3005's.
/// </summary>
public sealed class InsultAnalyzer : PostAnalyzer
{
    private static readonly string[] GroupLists = ["groepsaanval", "groepsuitsluiting", "groepsuitsluiting.vast", "groepsbedreiging"];

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3002",
        Title = new("Belediging of kwetsende typering", "Insult or hurtful label"),
        Message = new(
            "'{0}' gaat over wat iemand is, niet over wat iemand deed. Dat kwetst, en het blijft online staan.",
            "'{0}' is about what somebody is, not about what somebody did. That hurts, and it stays online."),
        Advice = new(
            "Schrijf op wat er gebeurde en wat je daarvan vindt. Of zeg het tegen de persoon zelf, niet online.",
            "Write what happened and what you think of that. Or tell the person, not the internet."),
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Klinkt '{0}' alsof de ander niets kan of niets waard is?",
            "Does '{0}' sound as if the other is good for nothing?"),
        Advice = new(
            "Schrijf liever op wat er gebeurde en wat je daarvan vindt.",
            "Rather write what happened and what you think of that."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context)
    {
        DraftSuspicion.Register(context, Asked, isSettled: AttackTarget.IsAnyAttacked);
        context.RegisterPhraseAction("belediging", AnalyzePerson);
        context.RegisterPhraseAction("belediging.vraag", phrase =>
        {
            if (!AttackTarget.IsSaid(phrase, "belediging") && !AttackTarget.IsAuthor(phrase.Rule, phrase.Match.Tokens))
            {
                Report(phrase.Rule, phrase.Match, Asked);
            }
        });
        foreach (var list in GroupLists)
        {
            context.RegisterPhraseAction(list, AnalyzeGroup);
        }
    }

    private static void AnalyzePerson(PhraseContext context)
    {
        if (!AttackTarget.IsAuthor(context.Rule, context.Match.Tokens))
        {
            Report(context.Rule, context.Match, Descriptor);
        }
    }

    private static void AnalyzeGroup(PhraseContext context)
    {
        if (!AttackTarget.IsProtectedGroup(context.Rule, context.Match.Tokens))
        {
            Report(context.Rule, context.Match, Descriptor);
        }
    }

    private static void Report(RuleContext context, PhraseMatch match, DiagnosticDescriptor descriptor)
    {
        if (Mention.IsMention(context, match.Tokens))
        {
            return;
        }

        var span = context.Facts.Tokens.SpanOf(match.Tokens);
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Outcome = descriptor == Asked ? Outcome.Question : null,
            Span = span,
            Arguments = [context.Document.Source.ToString(span)],
            Cases = AttackTarget.IsNamed(context, match.Tokens) ? ["met_naam"] : [],
        });
    }
}
