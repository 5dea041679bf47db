using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9007: the settings of an account deserve a look: the author does not know who reads along, or trusts that only
/// friends do.
/// </summary>
public sealed class AccountSettingsAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL9007",
        Title = new("Accountinstellingen en profiel", "Account settings and profile"),
        Message = new(
            "Nog niet bekend is wie dit kan lezen, en wat je profiel aan anderen laat zien.",
            "It is not known yet who can read this, and what your profile shows to others."),
        Advice = new(
            "Kijk één keer je instellingen na: wie leest mee, wie kan reageren of taggen, wat staat er in je profiel?",
            "Check your settings once: who reads along, who can reply or tag, what does your profile say?"),
    };

    private static readonly DiagnosticDescriptor Friends = Descriptor with
    {
        Message = new(
            "'{0}': ook wat alleen vrienden zien, kan met één schermafdruk bij iedereen terechtkomen.",
            "'{0}': what only friends see can reach everybody by one screenshot."),
        Advice = new(
            "Schrijf het zo dat iedereen het mag lezen, of laat het weg.",
            "Write it so that everybody may read it, or leave it out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Friends];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        var answer = metadata.Attested(Questions.Settings);
        if (answer == Answer.Yes || metadata.Account == AccountKind.School)
        {
            return;
        }

        foreach (var match in context.Facts.Phrases.Of("vriendenalleen"))
        {
            var span = PhraseSpans.Of(context.Facts, match);
            if (match.Tokens.Start < context.Facts.Tokens.ProseCount && !context.Facts.Frames.IsAny(span, Frame.Quotation | Frame.Lesson))
            {
                context.Report(Friends, span, context.Facts.Document.Source.ToString(span));
                return;
            }
        }

        if (answer == Answer.No
            || (metadata.Status == PostStatus.Ready && metadata.Audience == Audience.Unknown && HasProfile(metadata.Channel)))
        {
            context.Report(new Finding { Descriptor = Descriptor, Span = new TextSpan(0, 0), Question = Questions.Settings });
        }
    }

    private static bool HasProfile(Channel channel) =>
        channel is Channel.Facebook or Channel.Instagram or Channel.X or Channel.LinkedIn or Channel.YouTube
            or Channel.TikTok or Channel.Snapchat or Channel.Other;
}
