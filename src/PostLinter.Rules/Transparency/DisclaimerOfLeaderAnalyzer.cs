using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4003: a leader writes "in a personal capacity" under a protocol that says that leaders always represent the
/// organisation. Only where the draft is about school or education, or gives an opinion.
/// </summary>
public sealed class DisclaimerOfLeaderAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL4003",
        Title = new("Disclaimer helpt deze rol niet", "Disclaimer does not help this role"),
        Message = new(
            "Als leidinggevende vertegenwoordig je de organisatie altijd, ook met '{0}' erbij.",
            "As a leader you always represent the organisation, also with '{0}' added."),
        Advice = new(
            "Haal de disclaimer weg en schrijf alleen wat je ook namens de organisatie zou zeggen. Twijfel je, plaats het dan niet.",
            "Take the disclaimer out and write only what you would say on behalf of the organisation too. If in doubt, do not post."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata) = (context.Facts, context.Metadata);
        if (!context.Settings.Is("disclaimer_werkt_voor_leiding", "nee") || !metadata.Role.IsLeadership())
        {
            return;
        }

        foreach (var match in facts.Phrases.Of("eigenmening"))
        {
            var span = facts.Tokens.SpanOf(match.Tokens);
            var isProfile = match.Tokens.Start >= facts.Tokens.ProseCount;
            if (facts.Frames.IsAny(span, Frame.Quotation) || !(isProfile ? IsOpinion(facts) : IsAboutWork(facts)))
            {
                continue;
            }

            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span)],
            });
            return;
        }
    }

    /// <summary>A disclaimer in the profile stands over every post: only one with an opinion on school leans on it.</summary>
    private static bool IsOpinion(PostFacts facts) =>
        TransparencyFacts.IsSaid(facts, "oordeel")
        && (facts.School.Any || TransparencyFacts.IsSaid(facts, "onderwijsonderwerp") || TransparencyFacts.IsSaid(facts, "onderwijspolitiek"));

    private static bool IsAboutWork(PostFacts facts) =>
        facts.School.Any
        || TransparencyFacts.IsSaid(facts, "onderwijsonderwerp")
        || TransparencyFacts.IsSaid(facts, "onderwijspolitiek")
        || TransparencyFacts.IsSaid(facts, "oordeel")
        || TransparencyFacts.IsSaid(facts, "eigenwerk");
}
