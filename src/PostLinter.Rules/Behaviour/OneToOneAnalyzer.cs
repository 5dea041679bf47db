using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Behaviour;

/// <summary>
/// PL7002: a private message to one pupil or parent. Between staff and pupil it weighs most; between colleagues, and
/// between pupils, it is nobody's business.
/// </summary>
public sealed class OneToOneAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor WithPupil = new()
    {
        Id = "PL7002",
        Title = new("Een-op-een tussen medewerker en leerling", "One to one between staff and pupil"),
        Message = new(
            "Dit is een privébericht aan één leerling; niemand kan meekijken, en dat maakt jullie allebei kwetsbaar.",
            "This is a private message to one pupil; nobody can look along, which leaves both of you exposed."),
        Advice = new(
            "Stuur het via het leerlingsysteem of Teams, of zet de mentor of ouders erbij.",
            "Send it through the pupil system or Teams, or add the mentor or parents."),
    };

    private static readonly DiagnosticDescriptor Other = WithPupil with
    {
        Message = new(
            "Dit is een bericht aan één persoon; open en controleerbaar contact heeft de voorkeur.",
            "This is a message to one person; open contact that can be checked is preferred."),
        Advice = new(
            "Gebruik liever een kanaal van school, of zet een collega of ouder erbij.",
            "Rather use a channel of the school, or add a colleague or parent."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WithPupil, Other];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        var to = metadata.AddressedTo;
        var toPupil = to.ContainsKey("leerling");
        if (!metadata.IsOneToOne || (!toPupil && !to.ContainsKey("ouder")))
        {
            return;
        }

        var byStaff = metadata.Role.WorksForSchool();
        if (!byStaff && !(toPupil && metadata.Role == AuthorRole.Parent))
        {
            return;
        }

        var cases = ImmutableArray.CreateBuilder<string>();
        if (!(byStaff && toPupil))
        {
            cases.Add("geen_personeel_leerling");
        }

        if (metadata.Channel is Channel.PupilSystem or Channel.Teams
            || (metadata.Channel == Channel.Email && metadata.AccountName is { } name && MailDomains.IsSchools(name.Value, context.Organisation)))
        {
            cases.Add("schoolkanaal");
        }

        context.Report(new Finding
        {
            Descriptor = byStaff && toPupil ? WithPupil : Other,
            Span = new TextSpan(0, 0),
            Cases = cases.ToImmutable(),
        });
    }
}
