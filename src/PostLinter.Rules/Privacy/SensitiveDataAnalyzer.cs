using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1005: health, home, origin, faith or death of one person. The same words as a topic, about people in general, about a
/// public person or in a story are left alone; about the author they are PL1008.
/// </summary>
public sealed class SensitiveDataAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1005",
        Title = new("Gezondheid, thuissituatie en andere gevoelige gegevens", "Health, home and other sensitive data"),
        Message = new(
            "'{0}' vertelt iets heel persoonlijks over iemand die te herkennen is, ook als het lief bedoeld is.",
            "'{0}' tells something very personal about somebody who can be recognised, even if it is kindly meant."),
        Advice = new(
            "Laat de reden weg ('is er even niet'), of overleg eerst met de persoon of de ouders.",
            "Leave the reason out ('is er even niet'), or first talk to the person or the parents."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context) =>
        MatterFindings.Report(context, Descriptor, ["gevoelig", "gevoeligvan"], (match, subject) => IsMentioned(context.Facts, match, subject));

    /// <summary>
    /// A character in a book, or a light word ("ziek", "drinkt") about somebody whom nothing names.
    /// </summary>
    private static bool IsMentioned(PostFacts facts, PhraseMatch match, Subject subject)
    {
        var span = facts.Tokens.SpanOf(match.Tokens);
        return !subject.IsIdentifiable && (match.Payload is "licht" or "woord" or "wens" || facts.Frames.IsAny(span, Frame.Fiction));
    }
}
