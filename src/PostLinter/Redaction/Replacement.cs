using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>What was taken away.</summary>
public enum RedactedKind
{
    Person,
    School,
    PhoneNumber,
    EmailAddress,
    BankAccount,
    CitizenNumber,
    Address,
    BirthDate,
    LicencePlate,
    PupilNumber,
    Account,

    /// <summary>Health, results, a description by which people are recognised; only taken away when asked for.</summary>
    Sensitive,
}

/// <summary>One stretch of a draft and what stands there instead.</summary>
/// <param name="Span">UTF-16 code units of the draft as given.</param>
/// <param name="NewText">What stands there instead.</param>
/// <param name="Kind">What was taken away.</param>
/// <param name="Label">Who it is, for a person or a school: <c>leerling A</c> throughout a run, whatever form the text needed.</param>
public sealed record Replacement(TextSpan Span, string NewText, RedactedKind Kind, string? Label = null);
