using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4002: somebody who works for the school joins a discussion about it and does not say so, neither in the reply nor in
/// the profile. Where the protocol lets people leave the discussion instead, words that do so are enough.
/// </summary>
public sealed class MissingRoleAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL4002",
        Title = new("Rol van medewerker niet vermeld", "Role as member of staff not told"),
        Message = new(
            "Je praat mee over school en vertelt niet dat je er werkt. Wie dat later ontdekt, vertrouwt je antwoord niet meer.",
            "You join a discussion about the school without saying that you work there. Who finds out later no longer trusts your answer."),
        Advice = new(
            "Zeg erbij dat je er werkt, of laat de discussie aan anderen.",
            "Say that you work there, or leave the discussion to others."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata) = (context.Facts, context.Metadata);
        if (metadata.Kind != PostKind.Reply
            || !metadata.Role.WorksForSchool()
            || metadata.Account == AccountKind.School
            || TransparencyFacts.IsInternal(metadata)
            || context.Settings["rol_in_discussie"] is "geen" or ""
            || !facts.Capacity.RoleSentences.IsEmpty
            || facts.Capacity.RoleInProfile
            || !facts.Capacity.ForSchool.IsEmpty
            || (context.Settings.Is("rol_in_discussie", "melden_of_weggaan") && TransparencyFacts.IsSaid(facts, "terugtrekken"))
            || Place(facts) is not { } span)
        {
            return;
        }

        var sentence = $"Ik werk zelf bij {DisclaimerWording.SchoolName(context)}. ";
        context.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = span,
            Fixes = [CodeFix.Replace(
                new($"Zet vooraan: “{sentence.TrimEnd()}”", $"Add at the start: “{sentence.TrimEnd()}”"),
                Applicability.Suggested,
                new TextSpan(StartOfText(facts), 0),
                sentence)],
        });
    }

    /// <summary>Where the reply refers to the school, its own or by name, or to what happens there.</summary>
    private static TextSpan? Place(PostFacts facts)
    {
        if (facts.School.NamesSchool || facts.School.IsAboutOwnSchool)
        {
            return TransparencyFacts.FirstReference(
                facts, SchoolReferenceKind.Configured, SchoolReferenceKind.Named, SchoolReferenceKind.Own);
        }

        return TransparencyFacts.FirstSaid(facts, "schoolzaak");
    }

    private static int StartOfText(PostFacts facts) => facts.Tokens.ProseCount > 0 ? facts.Tokens[0].Span.Start : 0;
}
