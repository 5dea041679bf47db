using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3005: people attacked for their origin, colour, religion, sex, orientation or disability. The name of a group is
/// neutral; only together with contempt, hatred, violence or exclusion it is a finding. Slurs are one by themselves.
/// </summary>
public sealed class DiscriminationAnalyzer : PostAnalyzer
{
    private static readonly string[] AttackLists = ["groepsaanval", "groepsuitsluiting", "groepsuitsluiting.vast", "groepsbedreiging"];

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3005",
        Title = new("Racistisch of discriminerend", "Racist or discriminating"),
        Message = new(
            "'{0}' valt mensen aan om hun afkomst, geloof, geslacht, geaardheid of beperking. Dat is discriminatie.",
            "'{0}' attacks people for their origin, religion, sex, orientation or disability. That is discrimination."),
        Advice = new(
            "Plaats dit niet. Gaat het je om iets wat één mens deed, schrijf dan daarover, zonder de groep erbij te halen.",
            "Do not post this. If it is about something one person did, write about that, and leave the group out of it."),
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Wordt in '{0}' iemand minder gevonden om afkomst, geloof, geslacht, geaardheid of beperking?",
            "Does '{0}' think less of somebody for origin, religion, sex, orientation or disability?"),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    public override void Initialize(AnalysisContext context)
    {
        DraftSuspicion.Register(context, Asked, isSettled: AttackTarget.IsAnyAttacked);
        context.RegisterPhraseAction("groepsscheld", Report);
        foreach (var list in AttackLists)
        {
            context.RegisterPhraseAction(list, phrase =>
            {
                if (AttackTarget.IsProtectedGroup(phrase.Rule, phrase.Match.Tokens))
                {
                    Report(phrase);
                }
            });
        }
    }

    private static void Report(PhraseContext context)
    {
        if (!Mention.IsMention(context.Rule, context.Match.Tokens))
        {
            context.Rule.Report(Descriptor, context.Span, context.Rule.Document.Source.ToString(context.Span));
        }
    }
}
