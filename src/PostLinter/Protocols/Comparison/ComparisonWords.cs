using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols.Comparison;

/// <summary>The words of a comparison, for people.</summary>
internal sealed class ComparisonWords(UserLanguage language)
{
    public string Say(string dutch, string english) => language == UserLanguage.English ? english : dutch;

    /// <summary>"fout", "let op (vraag)" …: how heavily, and what it claims.</summary>
    public string Of(Weight weight) => weight.IsOn
        ? $"{Of(weight.Severity)}, {Of(weight.Outcome)}"
        : Say("uit", "off");

    public string Of(AuthorRole role) => role == AuthorRole.Unknown
        ? Say("voor alle rollen samen", "for all roles together")
        : Say("voor rol ", "for role ") + MetadataWords.Roles.WordOf(role);

    private string Of(Severity severity) => severity switch
    {
        Severity.Error => Say("fout", "error"),
        Severity.Warning => Say("let op", "warning"),
        Severity.Info => Say("tip", "hint"),
        _ => Say("alleen in het rapport", "in the report only"),
    };

    private string Of(Outcome outcome) => outcome switch
    {
        Outcome.Violation => Say("overtreding", "violation"),
        Outcome.Question => Say("vraag", "question"),
        _ => Say("herinnering", "reminder"),
    };
}
