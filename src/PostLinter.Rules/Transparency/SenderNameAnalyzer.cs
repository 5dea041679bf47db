using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4007: nobody can see who posts. An author who was left empty on purpose or is called anonymous, or a nickname. A
/// school account with the name of a team is no nickname; a name that may be real is left alone.
/// </summary>
public sealed class SenderNameAnalyzer : PostAnalyzer
{
    private const string Alias = "alias";

    private static readonly DiagnosticDescriptor Anonymous = new()
    {
        Id = "PL4007",
        Title = new("Anonieme of fictieve afzender", "Anonymous or fictitious sender"),
        Message = new(
            "Niemand kan zien wie dit plaatst. Het protocol vraagt een echte naam.",
            "Nobody can see who posts this. The protocol asks for a real name."),
        Advice = new("Plaats het onder je eigen naam.", "Post it under your own name."),
    };

    private static readonly DiagnosticDescriptor Nickname = Anonymous with
    {
        Message = new(
            "'{0}' lijkt geen echte naam. Wie leest, weet niet wie dit schrijft.",
            "'{0}' does not look like a real name. Readers do not know who writes this."),
    };

    private static readonly DiagnosticDescriptor SaysSo = Anonymous with
    {
        Message = new(
            "Hier staat dat het bericht anoniem is ('{0}'). Het protocol vraagt een echte naam.",
            "The draft says that it is anonymous ('{0}'). The protocol asks for a real name."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Anonymous, Nickname, SaysSo];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Attested(Questions.RealSender) == Answer.Yes || metadata.Account == AccountKind.School)
        {
            return;
        }

        if (metadata.Author is { } author && SenderNames.IsAnonymous(author.Value))
        {
            Report(context, Anonymous, author.Span, author.Value);
        }
        else if (metadata.Author is { } alias && SenderNames.IsNickname(alias.Value))
        {
            Report(context, Nickname, alias.Span, alias.Value, Alias);
        }
        else if ((metadata.Author is null || SenderNames.IsGroupName(metadata.Author.Value)) && metadata.AccountName is { } account && SenderNames.IsConfessionsAccount(account.Value))
        {
            Report(context, Nickname, account.Span, account.Value, Alias);
        }
        else if (Said(context.Facts) is { } said)
        {
            context.Report(new Finding
            {
                Descriptor = SaysSo, Span = said, Arguments = [context.Document.Source.ToString(said)], Question = Questions.RealSender,
            });
        }
    }

    /// <summary>Words that hide the author, or a pupil or parent who signs as somebody from school.</summary>
    private static TextSpan? Said(PostFacts facts) =>
        TransparencyFacts.FirstSaid(facts, "anoniemgeplaatst")
        ?? (facts.Metadata.Role is AuthorRole.Pupil or AuthorRole.Parent ? TransparencyFacts.FirstSaid(facts, "ondertekendfunctie") : null);

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan? span, string name, params string[] cases) =>
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span ?? default,
            Arguments = [name],
            Cases = [.. cases],
            Question = Questions.RealSender,
        });
}
