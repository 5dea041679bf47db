using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4001: somebody who works for the school writes about it in person, and nothing says that it is a personal opinion.
/// Where the protocol asks for a disclaimer only if needed, the draft must hold an opinion. Leaders whom a disclaimer does
/// not help are not asked for one.
/// </summary>
public sealed class MissingDisclaimerAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL4001",
        Title = new("Disclaimer of persoonlijke titel ontbreekt", "Disclaimer or personal capacity missing"),
        Message = new(
            "Je schrijft hier als medewerker over school, en nergens staat dat dit je eigen mening is. Lezers kunnen denken dat de school dit zegt.",
            "You write about the school as somebody who works there, and nothing says that this is your own opinion. Readers may think the school says so."),
        Advice = new(
            "Zet erbij dat je op persoonlijke titel schrijft, in je bericht of in je profiel.",
            "Add that you write in a personal capacity, in your post or in your profile."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var (facts, metadata, settings) = (context.Facts, context.Metadata, context.Settings);
        if (!TransparencyFacts.IsStaffInPerson(metadata)
            || TransparencyFacts.IsInternal(metadata)
            || TransparencyFacts.HasDisclaimer(facts)
            || (metadata.Role.IsLeadership() && settings.Is("disclaimer_werkt_voor_leiding", "nee"))
            || IsAllowedForSchool(facts, settings)
            || Topic(facts, settings) is not { } span)
        {
            return;
        }

        if ((settings.Is("disclaimer", "waar_nodig") || IsAmongAcquaintances(metadata)) && !TransparencyFacts.IsSaid(facts, "oordeel"))
        {
            return;
        }

        context.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = span,
            Fixes = DisclaimerWording.Add(context, DisclaimerWording.For(context)),
        });
    }

    /// <summary>
    /// An app group whose members know who writes: nobody takes a swap of duties there for the voice of the school. An
    /// opinion may still travel on. Such groups are closed unless somebody says otherwise.
    /// </summary>
    private static bool IsAmongAcquaintances(PostMetadata metadata) =>
        metadata.Audience != Audience.Public && metadata.Channel is Channel.WhatsApp or Channel.Sms;

    /// <summary>Some protocols let staff speak for the school; then saying so is as good as a disclaimer.</summary>
    private static bool IsAllowedForSchool(PostFacts facts, ProtocolSettings settings) =>
        settings["beroep_is"] is "namens_school" or "kies" && !facts.Capacity.ForSchool.IsEmpty;

    /// <summary>What makes the draft one about school: a school, the own work, or (where the protocol says so) education.</summary>
    private static TextSpan? Topic(PostFacts facts, ProtocolSettings settings)
    {
        var school = facts.School;
        if (school.NamesSchool || school.IsAboutOwnSchool)
        {
            return TransparencyFacts.FirstReference(
                facts, SchoolReferenceKind.Configured, SchoolReferenceKind.Own, SchoolReferenceKind.Named);
        }

        if (!facts.Capacity.ForSchool.IsEmpty)
        {
            return facts.Capacity.ForSchool[0];
        }

        if (TransparencyFacts.FirstSaid(facts, "eigenwerk") is { } work)
        {
            return work;
        }

        // Whom staff name as a pupil or a colleague, they know from school.
        foreach (var entity in facts.Entities)
        {
            if (entity is { Kind: EntityKind.Person, Role: PersonRole.Pupil or PersonRole.Employee, IsOwnFamily: false, Source: EntitySource.Prose })
            {
                return entity.Span;
            }
        }

        // In a thread about the school the thread names it; the reply need not.
        var isReply = facts.Metadata.Kind == PostKind.Reply;
        return isReply && TransparencyFacts.FirstSaid(facts, "schoolzaak") is { } matter ? matter
            : settings["beroep_is"] is "namens_school" or "kies" ? TransparencyFacts.FirstSaid(facts, "onderwijsonderwerp") : null;
    }
}
