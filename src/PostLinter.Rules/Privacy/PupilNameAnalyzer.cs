using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1001: the name of a pupil, wherever it stands: prose, alt text, file name, hashtag, handle. Reported once a person, at
/// the first place. A parent who names the own child, a person who is greeted in a private message, and what a parent writes to one person
/// about a child, are left alone. Of the only child that a parent names, the author is asked: half of them are the own one.
/// </summary>
public sealed class PupilNameAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Naam van een leerling", "Name of a pupil"),
        Message = new(
            "'{0}' is de naam van een leerling; online is die voor iedereen te vinden, ook over jaren.",
            "'{0}' is the name of a pupil; online everybody can find it, in years to come as well."),
        Advice = new(
            "Laat de naam weg ('een leerling'), of leg vast dat de leerling of de ouders hiermee instemmen.",
            "Leave the name out ('een leerling'), or record that the pupil or the parents agree."),
    };

    private static readonly DiagnosticDescriptor WithoutConsent = Descriptor with
    {
        Advice = new(
            "Laat de naam weg ('een leerling'); onder een schoolaccount telt toestemming hier niet.",
            "Leave the name out ('een leerling'); under a school account consent does not count here."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, WithoutConsent];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        // What a parent writes to one person about a child is between the two; others are asked.
        var isPrivate = context.Metadata.IsOneToOne || context.Metadata.Kind == PostKind.PrivateMessage;
        if (isPrivate && context.Metadata.Role == AuthorRole.Parent)
        {
            return;
        }

        var persons = PersonFindings.Collect(context.Facts);
        var onlyOne = context.Metadata is { Role: AuthorRole.Parent, Account: not AccountKind.School } && persons.Count(p => PersonFindings.IsPupil(context, p)) == 1;
        foreach (var person in persons)
        {
            if (!PersonFindings.IsPupil(context, person)
                || PersonFindings.IsReceiver(context, person)
                || IsOwnChild(context, person))
            {
                continue;
            }

            var consent = PersonFindings.Consent(context, person, ConsentPurpose.Name);
            if (consent == Answer.Yes)
            {
                continue;
            }

            context.Report(new Finding
            {
                Descriptor = PersonFindings.ConsentHelps(context, ConsentPurpose.Name) ? Descriptor : WithoutConsent,
                Span = PersonFindings.PlaceOf(context.Facts, person.First),
                Arguments = [person.Name],
                Question = Questions.PersonsConsent,
                Outcome = PersonFindings.OutcomeOf(person, consent) ?? (isPrivate || onlyOne || MayBeOwn(context, person) || !PersonFindings.IsSurelyPupil(person) ? Outcome.Question : null),
                Fixes = NameFix.Replace(context.Facts, person, "leerling"),
            });
        }
    }

    /// <summary>"Onze Fatima zit in bad": on an account of their own teachers have children too.</summary>
    private static bool MayBeOwn(RuleContext context, PersonFindings.NamedPerson person) =>
        context.Metadata.Account == AccountKind.Personal && person.Mentions.Any(m => m.IsOwnFamily);

    private static bool IsOwnChild(RuleContext context, PersonFindings.NamedPerson person) =>
        person.Mentions.Any(m => m.IsOwnFamily) && context.Metadata.Role is AuthorRole.Parent or AuthorRole.Unknown;
}
