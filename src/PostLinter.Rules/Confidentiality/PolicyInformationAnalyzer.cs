using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2003: figures and decisions of the school as an organisation: deficits, staff numbers, enrolment, mergers, subjects
/// that go. Lessons about money and money for charity are none. A link or a public report shows that it is out already.
/// </summary>
public sealed class PolicyInformationAnalyzer : PostAnalyzer
{
    /// <summary>The list of words that may be about the school as an organisation; they make a question at most.</summary>
    private const string Suspicion = "beleid.vraag";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2003",
        Title = new("Beleids-, financiële en bedrijfsinformatie", "Policy, financial and business information"),
        Message = new(
            "'{0}' gaat over geld of beleid van de school. Zulk nieuws brengt de school zelf, als het besluit vaststaat.",
            "'{0}' is about money or policy of the school. The school brings such news itself, once it is decided."),
        Advice = new(
            "Is het al openbaar? Zet er dan een link bij. Zo niet, haal de zin weg.",
            "Is it public already? Then add a link. If not, take the sentence out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Analyze);
        DraftSuspicion.Register(context, Descriptor, Questions.PublicInformation);
    }

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var isPublic = IsPublic(context);
        foreach (var list in (ReadOnlySpan<string>)["beleid.geld", "beleid.besluit", "beleid.fte", "beleid.aantal", Suspicion])
        {
            if (list == "beleid.fte" && facts.Phrases.Any("vacature"))
            {
                continue;
            }

            foreach (var match in facts.Phrases.Of(list))
            {
                var span = facts.Tokens.SpanOf(match.Tokens);
                if (match.Tokens.Start >= facts.Tokens.ProseCount || IsElsewhere(facts, match.Tokens, span))
                {
                    continue;
                }

                // Subjects and enrolment are a school's by themselves; a deficit may be anybody's.
                if (list is "beleid.geld" or Suspicion && !IsOurs(facts, match.Tokens))
                {
                    continue;
                }

                context.Report(new Finding
                {
                    Descriptor = Descriptor,
                    Span = span,
                    Arguments = [context.Document.Source.ToString(span)],
                    Cases = isPublic ? ["openbare_bron"] : [],
                    Outcome = list == Suspicion ? Outcome.Question : null,
                    Question = Questions.PublicInformation,
                });
                return;
            }
        }
    }

    private static bool IsOurs(PostFacts facts, TokenRange tokens) =>
        facts.School.Any
        || facts.Metadata.Role.WorksForSchool()
        || facts.Phrases.AnyIn("beleid.wij", facts.Tokens.SentenceOf(tokens.Start));

    /// <summary>In a lesson, a story, a charity run, or said of something that is no school.</summary>
    private static bool IsElsewhere(PostFacts facts, TokenRange tokens, TextSpan span) =>
        facts.Frames.IsAny(span, Frame.Fiction | Frame.Sport)
        || facts.Phrases.AnyIn("beleid.elders", facts.Tokens.SentenceOf(tokens.Start));

    private static bool IsPublic(RuleContext context) =>
        context.Document.Segments.Any(s => s.Kind == SegmentKind.LinkTarget)
        || context.Facts.Tokens.Tokens.Any(t => t.Kind == TokenKind.Url)
        || context.Facts.Phrases.Any("openbaarstuk");
}
