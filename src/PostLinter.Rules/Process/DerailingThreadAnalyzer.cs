using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Rules.Tone;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9002: a conversation gets out of hand: the draft says so, the author answered that it is no longer calm, or the draft
/// is itself an angry reply or the author's fourth to somebody, of a talk nobody called calm. For those who work for the school; a pupil has a mentor to go to, not a manager.
/// </summary>
public sealed class DerailingThreadAnalyzer : PostAnalyzer
{
    /// <summary>Somebody who answers a thread this often is in it.</summary>
    private const int ManyReplies = 4;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9002",
        Title = new("Herinnering: dreigt het te ontsporen, bel je leidinggevende", "Reminder: if it derails, call your manager"),
        Message = new("Dit gesprek dreigt uit de hand te lopen.", "This conversation threatens to get out of hand."),
        Advice = new(
            "Stop met antwoorden en neem contact op met {0}; bespreek samen de aanpak.",
            "Stop answering and contact {1}; decide together what to do."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterFollowUpAction(Analyze);

    private static void Analyze(FollowUpContext context)
    {
        var rule = context.Rule;
        var metadata = rule.Metadata;
        if (metadata.Role is AuthorRole.Pupil or AuthorRole.Parent || metadata.Attested(Questions.Consulted) == Answer.Yes)
        {
            return;
        }

        if (Place(context) is { } span)
        {
            var (dutch, english) = Contact.Of(rule);
            rule.Report(new Finding { Descriptor = Descriptor, Span = span, Arguments = [dutch, english], Question = Questions.Consulted });
        }
    }

    private static TextSpan? Place(FollowUpContext context)
    {
        var facts = context.Rule.Facts;
        foreach (var match in facts.Phrases.Of("ontsporing"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (!facts.Frames.IsAny(span, Frame.Lesson | Frame.Fiction | Frame.Sport))
            {
                return span;
            }
        }

        var metadata = facts.Metadata;
        if (metadata.Attested(Questions.CalmThread) == Answer.No)
        {
            return new TextSpan(0, 0);
        }

        if (!metadata.Role.WorksForSchool())
        {
            return null;
        }

        foreach (var earlier in context.Earlier)
        {
            if (earlier.RuleId is "PL3003" or "PL3010" && earlier.Outcome != Outcome.Question)
            {
                return earlier.Span;
            }
        }

        if (metadata is { Kind: PostKind.Reply, OwnReplies: >= ManyReplies }
            && metadata.Attested(Questions.CalmThread) == Answer.Unknown
            && facts.Addressee.SecondPerson
            && !facts.Phrases.Any("uitstappen")
            && !facts.Phrases.Any("kalmte"))
        {
            return new TextSpan(0, 0);
        }

        // Not every protocol that has this reminder has the rule about unpleasant conversations.
        return ThreadTension.Find(facts);
    }
}
