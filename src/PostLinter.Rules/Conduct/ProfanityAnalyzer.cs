using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// PL3001: curses and coarse words, whoever they are meant for. An illness that is an illness (a collection, a patient, a
/// history lesson) is none, and neither is a word that is only mentioned.
/// </summary>
public sealed class ProfanityAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3001",
        Title = new("Schelden, vloeken en schuttingtaal", "Swearing and foul language"),
        Message = new(
            "'{0}' is grove taal. Wat je in een opwelling typt, lezen ouders, leerlingen en collega's straks terug.",
            "'{0}' is foul language. What you type on impulse, parents, pupils and colleagues will read later."),
        Advice = new("Laat het woord weg, of kies een milder woord.", "Leave the word out, or choose a milder one."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("grof", Report);

    /// <summary>"Weteringschool": a name that happens to hold the letters, not one that opens with them.</summary>
    private static bool IsPartOfName(PostFacts facts, TokenRange tokens)
    {
        if (tokens.Count != 1 || MilderWords.OpensWithStem(facts.Tokens[tokens.Start].Lower))
        {
            return false;
        }

        foreach (var entity in facts.Entities)
        {
            if (entity.Tokens.Contains(tokens.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(PhraseContext context)
    {
        var rule = context.Rule;
        var facts = rule.Facts;
        var tokens = context.Match.Tokens;
        var isIllness = facts.Phrases.AnyIn("ziektewoord", tokens);
        var passes = isIllness ? Frame.Lesson | Frame.Fiction | Frame.Health | Frame.Warning : Frame.None;
        if (Mention.IsMention(rule, tokens, passes) || IsPartOfName(facts, tokens))
        {
            return;
        }

        rule.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = context.Span,
            Arguments = [rule.Document.Source.ToString(context.Span)],
            Outcome = context.Match.Payload == "vraag" ? Outcome.Question : null,
            Cases = context.Match.Payload is "licht" or "vraag" ? ["licht"] : [],
            Fixes = MilderWords.For(facts.Tokens, tokens),
        });
    }
}
