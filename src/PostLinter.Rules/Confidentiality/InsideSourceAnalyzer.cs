using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2004: the draft says that it comes from inside: a staff meeting, minutes, a screenshot of the pupil system, a paper
/// on the printer, "ik mag niks zeggen, maar". Beside a marker of secrecy or an embargo it adds nothing and stays silent.
/// </summary>
public sealed class InsideSourceAnalyzer : PostAnalyzer
{
    /// <summary>The value for words that hint at a source: gossip is short, and never on the school's own account.</summary>
    private const string Weak = "zwak";

    /// <summary>The value for words that may hint at a source on any account.</summary>
    private const string Suspicion = "vraag";

    /// <summary>The value for words that say so of a picture, in its description as well.</summary>
    private const string Picture = "beeld";

    /// <summary>So many sentences at most a hint may have around it.</summary>
    private const int SentencesOfGossip = 6;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2004",
        Title = new("Vermoedelijk interne bron", "Probably an inside source"),
        Message = new(
            "'{0}': zo te lezen komt dit van binnen de school en is het niet voor buiten bedoeld.",
            "'{0}': this seems to come from inside the school and not to be meant for outsiders."),
        Advice = new(
            "Vraag of het naar buiten mag, of wacht op de aankondiging van de school.",
            "Ask whether it may go out, or wait for the school's announcement."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Analyze);
        DraftSuspicion.Register(context, Descriptor, Questions.PublicInformation);
    }

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var stream = facts.Tokens;
        foreach (var match in facts.Phrases.Of("internebron"))
        {
            var span = stream.SpanOf(match.Tokens);
            if ((match.Tokens.Start >= stream.ProseCount && match.Payload != Picture)
                || facts.Frames.IsAny(span, Frame.Fiction | Frame.Sport)
                || facts.Phrases.AnyIn("internebron.openbaar", stream.SentenceOf(match.Tokens.Start))
                || IsMarked(facts, match.Tokens)
                || (match.Payload == Weak && !MayBeGossip(facts)))
            {
                continue;
            }

            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [context.Document.Source.ToString(span)],
                Question = Questions.PublicInformation,
                Outcome = match.Payload is Weak or Suspicion ? Outcome.Question : null,
            });
            return;
        }
    }

    private static bool MayBeGossip(PostFacts facts) =>
        facts.Tokens.Sentences.Length <= SentencesOfGossip && facts.Metadata.Account != AccountKind.School;

    /// <summary>A marker or embargo in the same sentence or next to it says the same more strongly.</summary>
    private static bool IsMarked(PostFacts facts, TokenRange tokens)
    {
        var stream = facts.Tokens;
        var index = stream.SentenceIndexOf(tokens.Start);
        var around = new TokenRange(
            stream.Sentences[Math.Max(0, index - 1)].Start,
            stream.Sentences[Math.Min(stream.Sentences.Length - 1, index + 1)].End);
        return facts.Phrases.AnyIn("vertrouwelijk", around)
            || (facts.Phrases.AnyIn("embargo", around) && !facts.Phrases.Any("embargo.voorbij"));
    }
}
