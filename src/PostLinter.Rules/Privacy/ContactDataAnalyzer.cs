using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1004: data by which another person can be reached or identified. What belongs to the school itself (a fixed number, an
/// info address, the address of an open day) is left alone, and so is what the author gives of the own person (PL1008).
/// </summary>
public sealed class ContactDataAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1004",
        Title = new("Contact- en identificatiegegevens van een ander", "Contact and identification data of somebody else"),
        Message = new(
            "'{0}' is {1} van een ander; wie wil, kan daarmee iemand lastigvallen of opzoeken.",
            "'{0}' is contact data of somebody else; whoever wants can bother or find a person with it."),
        Advice = new(
            "Haal het weg en geef het hooguit persoonlijk door, of verwijs naar het algemene nummer van school.",
            "Take it out and pass it on in person at most, or refer to the school's general number."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var stream = context.Facts.Tokens;
        foreach (var data in ContactScanner.Scan(context.Facts))
        {
            var text = stream.TextOf(data.Tokens);
            if (ContactOwners.IsPublic(context, data, text) || ContactOwners.Of(context.Facts, data) != ContactOwner.Other
                || PersonFindings.ConsentCoversData(context) || PersonFindings.NamedAgreeToData(context, stream.SentenceOf(data.Tokens.Start)))
            {
                continue;
            }

            context.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = data.Span,
                Arguments = [text, Describe(data.Kind)],
                Question = Questions.PersonsConsent,
                Outcome = Outcome.Violation,
                Fixes =
                [
                    CodeFix.Replace(
                        new("Vervang door '[gegevens weggelaten]'", "Replace by '[gegevens weggelaten]'"),
                        Applicability.Suggested, data.Span, "[gegevens weggelaten]"),
                ],
            });
        }
    }

    private static string Describe(ContactKind kind) => kind switch
    {
        ContactKind.MobileNumber or ContactKind.FixedNumber => "het telefoonnummer",
        ContactKind.Email => "het e-mailadres",
        ContactKind.BankAccount => "het rekeningnummer",
        ContactKind.CitizenNumber => "het burgerservicenummer",
        ContactKind.Address => "het adres",
        ContactKind.BirthDate => "de geboortedatum",
        ContactKind.Account => "het account",
        ContactKind.LicencePlate => "het kenteken",
        _ => "het leerlingnummer",
    };
}
