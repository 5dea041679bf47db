using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9005: the draft tells of unwanted material, bullying, an incident or a complaint that somebody at school should hear
/// of first. Information about such things (a lesson, a parents' evening) is no report.
/// </summary>
public sealed class ReportInsteadAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9005",
        Title = new("Meld het in plaats van het te delen", "Report it instead of sharing it"),
        Message = new(
            "'{0}': dit hoort bij iemand die kan helpen, niet online.",
            "'{0}': this belongs with somebody who can help, not online."),
        Advice = new(
            "Deel het niet verder en vertel het {1}.",
            "Do not pass it on, and tell {2}."),
    };

    private static readonly DiagnosticDescriptor Victim = Descriptor with
    {
        Message = new(
            "'{0}': wat vervelend. Je hoeft dit niet alleen op te lossen.",
            "'{0}': that is nasty. You need not solve this alone."),
        Advice = new(
            "Vertel het {1}. Bewaar wat je kreeg, als bewijs. De Kindertelefoon is er ook: 0800-0432, gratis.",
            "Tell {2}. Keep what you received, as proof. The Dutch child helpline is there too: 0800-0432, free of charge."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Victim];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        if (context.Metadata.Attested(Questions.Reported) == Answer.Yes
            || Report(context, "hulpvraag", Victim))
        {
            return;
        }

        // A school that tells parents of an incident has been told.
        if (context.Metadata.Account != AccountKind.School)
        {
            Report(context, "meldwaardig", Descriptor);
        }
    }

    /// <summary>Reports the first match of a list; one reminder a draft is enough.</summary>
    private static bool Report(RuleContext context, string list, DiagnosticDescriptor descriptor)
    {
        var facts = context.Facts;
        foreach (var match in facts.Phrases.Of(list))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start >= facts.Tokens.ProseCount
                || facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Sport)
                || facts.Phrases.Any("voorlichting"))
            {
                continue;
            }

            var (dutch, english) = context.Metadata.Role == AuthorRole.Parent && match.Payload == "klacht"
                ? Contact.Named(context, "klachten", "de schoolleiding, of volg de klachtenregeling", "the head, or follow the complaints procedure")
                : Contact.Of(context);
            context.Report(new Finding
            {
                Descriptor = descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span), dutch, english],
                Question = Questions.Reported,
            });
            return true;
        }

        return false;
    }
}
