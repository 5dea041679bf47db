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

    private static readonly DiagnosticDescriptor Unknown = Descriptor with
    {
        Message = new(
            "'{0}': weet je wie dit is?",
            "'{0}': do you know who this is?"),
        Advice = new(
            "Laat alleen mensen toe van wie je weet wie ze zijn, en vraag het na bij twijfel.",
            "Let in only people of whom you know who they are, and ask when in doubt."),
    };

    /// <summary>The value for letting in somebody unknown; that concerns everybody, not staff alone.</summary>
    private const string Stranger = "onbekende";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Unknown];

    public override void Initialize(AnalysisContext context) => context.RegisterPhraseAction("vriendworden", Analyze);

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        if (context.Match.Tokens.Start < facts.Tokens.ProseCount
            && facts.Metadata.Attested(Questions.KnownContact) != Answer.Yes
            && !facts.Frames.IsAny(span, Frame.Quotation)
            && (context.Match.Payload == Stranger || IsCallOfStaff(facts, context.Match.Payload)))
        {
            context.Rule.Report(new Finding
            {
                Descriptor = context.Match.Payload == Stranger ? Unknown : Descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span)],
                Question = Questions.KnownContact,
            });
        }
    }

    /// <summary>Staff who invite pupils, parents or everybody; who the reader is matters for a stranger to nobody.</summary>
    private static bool IsCallOfStaff(PostFacts facts, string payload) =>
        Readers.AuthorWorksForSchool(facts) && !IsForOthers(facts) && (payload == "iedereen" || Readers.ArePupilsOrParents(facts));

    /// <summary>An invitation to colleagues, or one that the metadata address to others.</summary>
    private static bool IsForOthers(PostFacts facts)
    {
        var to = facts.Metadata.AddressedTo;
        return facts.Addressee.Colleagues || (!to.IsEmpty && !to.ContainsKey("leerling") && !to.ContainsKey("ouder"));
    }
}
