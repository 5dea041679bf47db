using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6002: drink, hangovers, embarrassing scenes, moaning about work or party politics by somebody who stands for the
/// school. Always a question: what adults do in their own time is their own affair, so without a school in text or profile
/// the rule is silent.
/// </summary>
public sealed class ImageAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL6002",
        Title = new("Imago en verlegenheidstoets", "Image and embarrassment test"),
        Message = new(
            "Zou je '{0}' hardop voorlezen aan ouders of je leidinggevende, ook over een paar jaar?",
            "Would you read '{0}' aloud to parents or your manager, in a few years too?"),
        Advice = new(
            "Ja? Dan is het goed ('voorleestoets: ja'). Twijfel je, laat deze woorden dan weg.",
            "Yes? Then all is well ('voorleestoets: ja'). If in doubt, leave these words out."),
    };

    /// <summary>The value for a call about a political party: "not for them" is one as well.</summary>
    private const string Party = "partij";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        if (!StandsForSchool(facts) || facts.Phrases.Any("voorlichtingopschool"))
        {
            return;
        }

        foreach (var match in facts.Phrases.Of("imago"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Warning | (match.Payload == Party ? Frame.None : Frame.Negation)))
            {
                context.Report(new Finding
                {
                    Descriptor = Descriptor,
                    Span = span,
                    Arguments = [facts.Document.Source.ToString(span)],
                    Question = Questions.ReadAloud,
                    Outcome = Outcome.Question,
                    Cases = ["school_in_profiel"],
                });
                return;
            }
        }
    }

    /// <summary>Staff or trainee, or somebody who tells so, with the school in text or profile; or a pupil who speaks of school.</summary>
    private static bool StandsForSchool(PostFacts facts)
    {
        var role = facts.Metadata.Role;
        if (role == AuthorRole.Pupil)
        {
            return facts.School.Any;
        }

        var isStaff = role == AuthorRole.Unknown
            ? !facts.Capacity.RoleSentences.IsEmpty || facts.Capacity.RoleInProfile || facts.Phrases.Any("werkopschool")
            : role.WorksForSchool();
        return isStaff && (facts.School.Any || !facts.Capacity.ForSchool.IsEmpty || facts.Capacity.RoleInProfile || facts.Phrases.Any("werkopschool") || facts.Phrases.Any("eigenwerk")
            || (role != AuthorRole.Unknown && facts.Phrases.Any("schoolmoment")));
    }
}
