using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9001: a post that others can reply to is about to go out. Where nobody said whether they can, a question or poll on a
/// medium that lives by replies counts as an invitation.
/// </summary>
public sealed class ReplyReminderAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9001",
        Title = new("Herinnering: volg de reacties", "Reminder: follow the replies"),
        Message = new(
            "Lezers kunnen hierop reageren, en zonder jou loopt het gesprek door.",
            "Readers can reply to this, and the conversation goes on without you."),
        Advice = new(
            "Kijk na een uur, vanavond en de komende dagen even naar de reacties, en antwoord waar dat past.",
            "Look at the replies after an hour, tonight and in the coming days, and answer where it fits."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Status != PostStatus.Ready
            || metadata.Kind == PostKind.PrivateMessage
            || metadata.CommentsOpen == Answer.No
            || metadata.Attested(Questions.WatchesReplies) == Answer.Yes)
        {
            return;
        }

        if (metadata.CommentsOpen == Answer.Yes || (LivesByReplies(metadata.Channel) && Invites(context.Facts)))
        {
            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = new TextSpan(0, 0),
                Question = Questions.WatchesReplies,
            });
        }
    }

    private static bool LivesByReplies(Channel channel) =>
        channel is Channel.Facebook or Channel.Instagram or Channel.X or Channel.LinkedIn or Channel.YouTube or Channel.TikTok;

    private static bool Invites(PostFacts facts)
    {
        if (facts.Phrases.Any("reactieuitnodiging"))
        {
            return true;
        }

        var stream = facts.Tokens;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            if (stream[i].Kind == TokenKind.Punctuation && stream[i].Lower.Contains('?', StringComparison.Ordinal))
            {
                return facts.Addressee.SecondPerson || facts.Phrases.Any("lezersvraag");
            }
        }

        return false;
    }
}
