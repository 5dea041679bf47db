using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4008: a claim about school or people that rests on hearsay, announces something grave, or boasts, without a source.
/// Only a question: the tool cannot know what is true. What a school account announces itself is left alone, and so is
/// the first of April.
/// </summary>
public sealed class UnconfirmedClaimAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Hearsay = new()
    {
        Id = "PL4008",
        Title = new("Juistheid niet bevestigd", "Correctness not confirmed"),
        Message = new(
            "'{0}': je hebt dit van horen zeggen. Klopt het niet, dan is het toch overal.",
            "'{0}': you know this from hearsay. If it is wrong, it is everywhere all the same."),
        Advice = new(
            "Kijk het na bij de bron, zet die erbij, of schrijf dat je het uitzoekt.",
            "Check it with the source, add that source, or write that you are finding out."),
    };

    private static readonly DiagnosticDescriptor Claim = Hearsay with
    {
        Message = new(
            "'{0}' is een stellige bewering zonder bron.",
            "'{0}' is a firm claim without a source."),
        Advice = new(
            "Zet erbij waar je dit vandaan hebt, of zeg het minder stellig.",
            "Add where you have this from, or say it less firmly."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Hearsay, Claim];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata) = (context.Facts, context.Metadata);
        if (TransparencyFacts.IsInternal(metadata) || facts.Phrases.Any("bronvermelding") || IsAprilFool(facts))
        {
            return;
        }

        // What a school tells on its own page it knows itself, except what it has just heard.
        var hearsay = metadata.Account == AccountKind.School ? "netgehoord" : "horenzeggen";
        if (First(facts, hearsay) is { } heard && !IsFromInside(facts, heard) && (IsAboutSchool(facts) || metadata.Kind == PostKind.Reply))
        {
            Report(context, Hearsay, heard, ["zwakke_grond", .. facts.Phrases.Any("zelfonzeker") ? ["zelf_onzeker"] : Array.Empty<string>()]);
        }
        else if (First(facts, "crisisbewering") is { } crisis)
        {
            if (metadata.Account != AccountKind.School)
            {
                Report(context, Claim, crisis, ["zwakke_grond"]);
            }
        }
        else if ((First(facts, "superlatief") ?? (metadata.Account == AccountKind.School ? null : First(facts, "statistiek"))) is { } boast
            && IsAboutSchool(facts))
        {
            Report(context, Claim, boast, []);
        }
    }

    /// <summary>Heard in the staff room or a meeting: that source is no rumour, it is inside (PL2004).</summary>
    private static bool IsFromInside(PostFacts facts, TextSpan span)
    {
        var sentence = facts.Tokens.SentenceOf(facts.Tokens.TokensIn(span).Start);
        return facts.Phrases.AnyIn("kamer", sentence) || facts.Phrases.AnyIn("overleg", sentence);
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string[] cases) =>
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [context.Document.Source.ToString(span)],
            Cases = [.. cases],
            Question = Questions.Correctness,
        });

    private static TextSpan? First(PostFacts facts, string list) => TransparencyFacts.FirstSaid(facts, list);

    private static bool IsAboutSchool(PostFacts facts) =>
        facts.School.Any || facts.Phrases.Any("schoolzaak") || facts.Phrases.Any("onderwijsonderwerp");

    /// <summary>A joke that says so, or that appears on the day for it.</summary>
    private static bool IsAprilFool(PostFacts facts) =>
        facts.Phrases.Any("eenapril") || (facts.Time.IsPlanned && facts.Time.Date is { Month: 4, Day: 1 });
}
