using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5006: somebody else's message passed on: a retweet, a forward, a screenshot of a chat, or a repost by metadata. An
/// invitation to share one's own message is left alone.
/// </summary>
public sealed class ForwardingAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL5006",
        Title = new("Delen, doorsturen of retweeten", "Sharing, forwarding or retweeting"),
        Message = new(
            "{0}: je stuurt iets van een ander verder, en bent daar zelf op aan te spreken.",
            "{0}: you pass on something of somebody else, and can be called to account for it."),
        Advice = new(
            "Schrijf het in je eigen woorden met een link, of vraag eerst aan de maker of het mag.",
            "Write it in your own words with a link, or first ask the maker whether you may."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var match = facts.Phrases.First("doorsturen", facts.Tokens.ProseCount);
        if (match is null && context.Metadata.Kind != PostKind.Repost)
        {
            return;
        }

        var span = match is { } found ? facts.Tokens.SpanOf(found.Tokens) : new TextSpan(0, 0);
        context.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = span,
            Arguments = [match is null ? "Dit is een herplaatsing" : $"'{facts.Document.Source.ToString(span)}'"],
            Cases = Circumstances(facts),
            Question = Questions.SharingConsent,
        });
    }

    private static ImmutableArray<string> Circumstances(PostFacts facts)
    {
        var cases = ImmutableArray.CreateBuilder<string>();
        if (PostedImages.Of(facts).Exists(i => i.Data.Kind.MayShowPeople() && ImagePeople.MayShow(facts, i)))
        {
            cases.Add("herkenbaar_beeld");
        }

        if (facts.Phrases.Any("nietverder"))
        {
            cases.Add("mag_niet_verder");
        }

        if (facts.Phrases.Any("ongewenst"))
        {
            cases.Add("ongewenst_materiaal");
        }

        return cases.ToImmutable();
    }
}
