using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7006: somebody from school asks pupils or parents to follow, add or befriend a private account. Following the
/// school's own page is what the school wants.
/// </summary>
public sealed class FriendRequestAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL7006",
        Title = new("Vriend worden of volgen", "Becoming friends or following"),
        Message = new(
            "Met '{0}' haal je leerlingen of ouders naar je privéaccount.",
            "'{0}' draws pupils or parents to your private account."),
        Advice = new(
            "Verwijs naar het account van school, en kies bewust wie je privé toelaat.",
            "Point to the school's account, and choose deliberately whom you let in privately."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("vriendworden", Analyze);

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        if (context.Match.Tokens.Start < facts.Tokens.ProseCount
            && facts.Metadata.Attested(Questions.KnownContact) != Answer.Yes
            && Readers.AuthorWorksForSchool(facts)
            && !IsForOthers(facts)
            && !facts.Frames.IsAny(span, Frame.Quotation)
            && (context.Match.Payload == "iedereen" || Readers.ArePupilsOrParents(facts)))
        {
            context.Rule.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span)],
                Question = Questions.KnownContact,
            });
        }
    }

    /// <summary>An invitation to colleagues, or one that the metadata address to others.</summary>
    private static bool IsForOthers(PostFacts facts)
    {
        var to = facts.Metadata.AddressedTo;
        return facts.Addressee.Colleagues || (!to.IsEmpty && !to.ContainsKey("leerling") && !to.ContainsKey("ouder"));
    }
}
