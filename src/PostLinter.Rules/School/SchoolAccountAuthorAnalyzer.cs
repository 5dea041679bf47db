using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6005: a post under the school's account by somebody whose role may not post there. The configuration says who may
/// (<c>schoolaccount_rollen</c>), else the protocol (setting <c>schoolaccount_door</c>).
/// </summary>
public sealed class SchoolAccountAuthorAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL6005",
        Title = new("Auteur mag niet onder schoolaccount plaatsen", "Author may not post under the school's account"),
        Message = new(
            "Onder het schoolaccount plaatsen alleen mensen die daarvoor zijn aangewezen; jouw rol hoort daar niet bij.",
            "Only people appointed for it post under the school's account; your role is not among them."),
        Advice = new(
            "Leg het bericht voor aan de directie of de communicatiemedewerker.",
            "Hand the post to the management or the communications officer."),
    };

    private static readonly ImmutableArray<AuthorRole> BoardManagementStaff =
        [AuthorRole.BoardMember, AuthorRole.SchoolLeader, AuthorRole.OfficeStaff];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var allowed = !context.Organisation.SchoolAccountRoles.IsEmpty ? context.Organisation.SchoolAccountRoles
            : context.Settings.Is("schoolaccount_door", "bestuur_directie_staf") ? BoardManagementStaff
            : [];
        var role = context.Metadata.Role;
        if (!allowed.IsEmpty && role != AuthorRole.Unknown && !allowed.Contains(role) && IsSchoolAccount(context))
        {
            context.Report(Descriptor, context.Metadata.AccountName?.Span ?? new TextSpan(0, 0));
        }
    }

    private static bool IsSchoolAccount(RuleContext context)
    {
        if (context.Metadata.Account != AccountKind.Unknown)
        {
            return context.Metadata.Account == AccountKind.School;
        }

        foreach (var account in context.Organisation.SchoolAccounts)
        {
            if (context.Metadata.AccountName is { } name
                && account.TrimStart('@').Equals(name.Value.TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
