using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Tone;

/// <summary>
/// PL3009: somebody from school argues in public with a parent or pupil, or invites them to go on doing so. A correction of
/// a fact and an offer to talk are no argument. Where the metadata say that this answers a parent or pupil, any reproach
/// or denial counts, unless the draft shows understanding or goes offline.
/// </summary>
public sealed class ParentDiscussionAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Argument = new()
    {
        Id = "PL3009",
        Title = new("Discussie met leerling of ouder", "Argument with a pupil or parent"),
        Message = new(
            "Met '{0}' ga je online in discussie met een leerling of ouder, en anderen lezen mee.",
            "'{0}' starts an online argument with a pupil or parent, and others read along."),
        Advice = new(
            "Pak de telefoon of spreek iets af: 'Zullen we hierover bellen? Ik neem contact op.'",
            "Pick up the telephone or make an appointment: 'Shall we talk about this by phone? I will contact you.'"),
    };

    private static readonly DiagnosticDescriptor Invitation = Argument with
    {
        Message = new(
            "Met '{0}' nodig je een leerling of ouder uit om online verder te praten.",
            "'{0}' invites a pupil or parent to go on talking online."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Argument, Invitation];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        if (!IsWithParentOrPupil(context.Facts)
            || Report(context, "tegenspraak.discussie", Argument, [])
            || context.Facts.Phrases.Any("offline"))
        {
            return;
        }

        if (!context.Metadata.AddressedTo.IsEmpty
            && context.Metadata.Kind == PostKind.Reply
            && !context.Facts.Phrases.Any("kalmte")
            && Report(context, "tegenspraak.verwijt", Argument, []))
        {
            return;
        }

        Report(context, "verderpraten", Invitation, ["uitnodiging"]);
    }

    private static bool IsWithParentOrPupil(PostFacts facts)
    {
        var metadata = facts.Metadata;
        if (metadata.Role is AuthorRole.Pupil or AuthorRole.Parent)
        {
            return false;
        }

        var to = metadata.AddressedTo;
        if (!to.IsEmpty)
        {
            return (to.ContainsKey("ouder") || to.ContainsKey("leerling"))
                && (metadata.Role != AuthorRole.Unknown || metadata.Kind == PostKind.Reply);
        }

        // Without metadata, who says "your son" to somebody is no parent, and who says "you" to one is a teacher.
        // A long text with "u" in it is an article.
        return (metadata.Kind == PostKind.Reply || IsShort(facts.Tokens))
            && metadata.Account != AccountKind.School
            && facts.Phrases.Any("ouderofleerlingtegenover");
    }

    private static bool IsShort(TokenStream stream)
    {
        const int MostWords = 25;
        return stream.ProseCount <= MostWords;
    }

    private static bool Report(RuleContext context, string list, DiagnosticDescriptor descriptor, ImmutableArray<string> cases)
    {
        var facts = context.Facts;
        foreach (var match in facts.Phrases.Of(list))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction))
            {
                context.Report(new Finding
                {
                    Descriptor = descriptor,
                    Span = span,
                    Arguments = [facts.Document.Source.ToString(span)],
                    Cases = cases,
                });
                return true;
            }
        }

        return false;
    }
}
