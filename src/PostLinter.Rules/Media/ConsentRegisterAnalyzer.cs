using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5002: a line of the consent register that says yes but does not suffice: given by the wrong person for the age, or in
/// a school year gone by. What a line leaves out is no offence.
/// </summary>
public sealed class ConsentRegisterAnalyzer : PostAnalyzer
{
    /// <summary>From this age pupils decide themselves (OSVS IV.B.8).</summary>
    private const int DecidesSelf = 16;

    private const int Adult = 18;

    private static readonly DiagnosticDescriptor WrongPerson = new()
    {
        Id = "PL5002",
        Title = new("Toestemming onvoldoende: leeftijd, jaar, vorm", "Consent insufficient: age, year, form"),
        Message = new(
            "De toestemming voor {0} komt niet van de juiste persoon: {1}.",
            "The consent for {0} does not come from the right person: {1}."),
        Advice = new(
            "Vraag de toestemming opnieuw, leg haar vast, en plaats dan pas.",
            "Ask for the consent again, record it, and only then post."),
    };

    private static readonly DiagnosticDescriptor Outdated = WrongPerson with
    {
        Message = new(
            "De toestemming voor {0} is van {1}, en geldt alleen voor het schooljaar waarin zij gegeven is.",
            "The consent for {0} dates from {1}, and holds for the school year in which it was given only."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WrongPerson, Outdated];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        foreach (var entry in context.Metadata.Consents)
        {
            if (entry.Agreed == Answer.No || !IsUsed(context, entry))
            {
                continue;
            }

            if (WhoShould(context.Settings["beeld_toestemming_van"], entry) is { } who)
            {
                Report(context, WrongPerson, entry.Name, who);
            }

            if (context.Settings.Is("beeld_toestemming_duur", "schooljaar") && entry.Date is { } date && date.Date < context.Organisation.SchoolYearOf(context.Facts.Time.Date))
            {
                Report(context, Outdated, entry.Name, date.ToString());
            }
        }
    }

    /// <summary>A consent for images, where an image may show people; a consent for an app.</summary>
    private static bool IsUsed(RuleContext context, ConsentEntry entry)
    {
        if (entry.For.Contains(ConsentPurpose.App))
        {
            return true;
        }

        var images = context.Metadata.Images;
        return entry.For.Contains(ConsentPurpose.Image) && (images.IsEmpty || images.Any(i => i.Recognisable != Answer.No && i.Kind is not (ImageKind.Logo or ImageKind.Drawing or ImageKind.Document)));
    }

    /// <summary>Who should have agreed instead, or null if the right person did or nothing tells.</summary>
    private static string? WhoShould(string setting, ConsentEntry entry)
    {
        if (entry.Age is not { } age || entry.By is null || entry.Role is not (null or "leerling"))
        {
            return null;
        }

        return setting switch
        {
            "leerling_16_of_ouders" when age < DecidesSelf && entry.By == "zelf" => "onder de 16 beslissen de ouders",
            "leerling_16_of_ouders" when age >= DecidesSelf && entry.By == "ouder" => "vanaf 16 beslist de leerling zelf",
            "ouders_en_afgebeelde" or "ouders_of_medewerker" when age < Adult && entry.By == "zelf" => "bij een leerling beslissen de ouders",
            _ => null,
        };
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, string name, string detail) =>
        context.Report(descriptor, new TextSpan(0, 0), name, detail);
}
