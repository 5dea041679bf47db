using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4004: there is a disclaimer, but it lacks a part that the protocol wants, was never filled in, says the opposite, or
/// stands beside words that speak for the school.
/// </summary>
public sealed class IncompleteDisclaimerAnalyzer : PostAnalyzer
{
    private static readonly LocalizedText Title = new(
        "Disclaimer onvolledig, niet ingevuld of tegenstrijdig", "Disclaimer incomplete, not filled in or contradictory");

    private static readonly DiagnosticDescriptor ThirdParties = Describe(
        "Je zegt dat dit je eigen mening is. Het protocol wil ook lezen dat je niet instaat voor wat anderen schrijven.",
        "You say that this is your own opinion. The protocol also wants to read that you do not answer for what others write.",
        "Zet er een zin bij over reacties van anderen.",
        "Add a sentence about what others write.");

    private static readonly DiagnosticDescriptor OwnOpinion = Describe(
        "Je zegt alleen dat je niet instaat voor anderen. Dat dit je eigen mening is, staat er nog niet.",
        "You only say that you do not answer for others. That this is your own opinion is still missing.",
        "Zet erbij dat je op persoonlijke titel schrijft.",
        "Add that you write in a personal capacity.");

    private static readonly DiagnosticDescriptor Placeholder = Describe(
        "In je disclaimer is '{0}' nog niet ingevuld.",
        "'{0}' in your disclaimer is not filled in yet.",
        "Vul de echte naam of functie in.",
        "Fill in the real name or function.");

    private static readonly DiagnosticDescriptor Contradiction = Describe(
        "Je spreekt namens de school én op persoonlijke titel. Zo weet niemand wie er aan het woord is.",
        "You speak for the school and in a personal capacity. Nobody can tell who is speaking.",
        "Kies één van de twee en haal de andere weg.",
        "Choose one of the two and take the other out.");

    private static readonly DiagnosticDescriptor Denied = Describe(
        "Hier staat dat dit juist níet je eigen mening is. Dan is het geen disclaimer.",
        "This says that it is not your own opinion. Then it is no disclaimer.",
        "Schrijf dat het wel je eigen mening is, of laat het bericht door de school plaatsen.",
        "Say that it is your own opinion, or let the school post it.");

    private static readonly DiagnosticDescriptor Reference = Describe(
        "Je verwijst voor de disclaimer naar een andere plek. Wie alleen dit bericht ziet, leest hem niet.",
        "You point elsewhere for the disclaimer. Who sees this post alone does not read it.",
        "Zet de disclaimer in het bericht zelf.",
        "Put the disclaimer in the post itself.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [ThirdParties, OwnOpinion, Placeholder, Contradiction, Denied, Reference];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static DiagnosticDescriptor Describe(string dutch, string english, string advice, string englishAdvice) => new()
    {
        Id = "PL4004",
        Title = Title,
        Message = new(dutch, english),
        Advice = new(advice, englishAdvice),
    };

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata) = (context.Facts, context.Metadata);
        var disclaimers = facts.Capacity.Disclaimers;
        if (disclaimers.IsEmpty
            || !(TransparencyFacts.IsStaffInPerson(metadata) || SpeaksForSchoolInPerson(context))
            || TransparencyFacts.IsInternal(metadata)
            || facts.School.References.IsEmpty && !TransparencyFacts.IsSaid(facts, "eigenwerk") && !SaysSchool(facts))
        {
            return;
        }

        foreach (var disclaimer in disclaimers)
        {
            if (disclaimer.HasPlaceholder)
            {
                ReportPlaceholders(context, disclaimer);
                return;
            }

            if (disclaimer.IsNegated)
            {
                context.Report(Denied, disclaimer.Span ?? default);
                return;
            }
        }

        if (!facts.Capacity.ForSchool.IsEmpty && facts.Capacity.IsPersonal)
        {
            context.Report(Contradiction, facts.Capacity.ForSchool[0]);
            return;
        }

        AnalyzeParts(context, disclaimers);
    }

    /// <summary>Where no role is known, somebody who says to speak for the school belongs to it.</summary>
    private static bool SpeaksForSchoolInPerson(RuleContext context) =>
        context.Metadata is { Role: AuthorRole.Unknown, Account: AccountKind.Personal }
        && !context.Facts.Capacity.ForSchool.IsEmpty
        && context.Facts.Capacity.IsPersonal;

    /// <summary>Parts may stand apart: in two places of the text, or one in the profile.</summary>
    private static void AnalyzeParts(RuleContext context, ImmutableArray<Disclaimer> disclaimers)
    {
        var last = disclaimers.LastOrDefault(d => d.Span is not null) ?? disclaimers[^1];
        var span = last.Span ?? default;
        if (disclaimers.All(d => d.IsReferenceOnly))
        {
            // A profile that is known and holds one would be among the disclaimers.
            ReportWhole(context, Reference, span);
        }
        else if (!disclaimers.Any(d => d.OwnOpinion))
        {
            ReportWhole(context, OwnOpinion, span);
        }
        else if (DisclaimerWording.NeedsThirdParties(context.Settings) && !disclaimers.Any(d => d.ThirdParties))
        {
            context.Report(new Finding
            {
                Descriptor = ThirdParties,
                Span = span,
                Cases = ["derden_ontbreken"],
                Fixes = last.Span is null
                    ? DisclaimerWording.Add(context, DisclaimerWording.ThirdParties)
                    : [DisclaimerWording.AddBehind(context, span, DisclaimerWording.ThirdParties)],
            });
        }
    }

    /// <summary>What is there is no help: the fix adds a whole disclaimer.</summary>
    private static void ReportWhole(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span) => context.Report(new Finding
    {
        Descriptor = descriptor,
        Span = span,
        Fixes = DisclaimerWording.Add(context, DisclaimerWording.For(context)),
    });

    private static void ReportPlaceholders(RuleContext context, Disclaimer disclaimer)
    {
        var stream = context.Facts.Tokens;
        foreach (var match in context.Facts.Phrases.Of("plaatshouder"))
        {
            var span = stream.SpanOf(match.Tokens);
            if (disclaimer.Span is not { } within || within.Contains(span))
            {
                context.Report(Placeholder, span, context.Document.Source.ToString(span));
            }
        }
    }

    /// <summary>The disclaimer itself may be the only place that speaks of the school, or all that there is.</summary>
    private static bool SaysSchool(PostFacts facts)
    {
        foreach (var disclaimer in facts.Capacity.Disclaimers)
        {
            if (disclaimer.Span is not { } span
                || facts.Tokens.TokensIn(span) is var tokens
                && (tokens.Count == facts.Tokens.ProseCount || facts.Phrases.AnyIn("schoolwoord", tokens)))
            {
                return true;
            }
        }

        return false;
    }
}
