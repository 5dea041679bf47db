using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;

namespace PostLinter.Reports.Text;

/// <summary>The words that reports for people share.</summary>
internal static class ReportWords
{
    public static string Of(Severity severity, UserLanguage language) => (severity, language) switch
    {
        (Severity.Error, UserLanguage.English) => "Error",
        (Severity.Warning, UserLanguage.English) => "Warning",
        (_, UserLanguage.English) => "Hint",
        (Severity.Error, _) => "Fout",
        (Severity.Warning, _) => "Let op",
        _ => "Tip",
    };

    public static Paint PaintOf(Severity severity) => severity switch
    {
        Severity.Error => Paint.Red,
        Severity.Warning => Paint.Yellow,
        _ => Paint.Cyan,
    };

    /// <summary>"1 fout, 2 waarschuwingen" …; nothing where there is nothing.</summary>
    public static string Count(ReportSummary summary, UserLanguage language)
    {
        var isEnglish = language == UserLanguage.English;
        string?[] parts =
        [
            isEnglish ? Some(summary.Errors, "error", "errors") : Some(summary.Errors, "fout", "fouten"),
            isEnglish ? Some(summary.Warnings, "warning", "warnings") : Some(summary.Warnings, "keer let op", "keer let op"),
            isEnglish ? Some(summary.Infos, "hint", "hints") : Some(summary.Infos, "tip", "tips"),
            isEnglish ? Some(summary.Questions, "question", "questions") : Some(summary.Questions, "vraag", "vragen"),
            isEnglish ? Some(summary.Reminders, "reminder", "reminders") : Some(summary.Reminders, "herinnering", "herinneringen"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Which protocols a draft was held against, and why these.</summary>
    public static string Choice(IEnumerable<ProtocolPack> protocols, ProtocolReason reason, UserLanguage language)
    {
        var isEnglish = language == UserLanguage.English;
        var names = string.Join(isEnglish ? " and " : " en ", protocols.Select(p => p.Name));
        var why = (reason, isEnglish) switch
        {
            (ProtocolReason.Draft, false) => "want dat staat bovenaan het bericht",
            (ProtocolReason.Request, false) => "want daar vroeg je om",
            (ProtocolReason.Configuration, false) => "want dat staat in de configuratie",
            (ProtocolReason.BrokenConfiguration, false) => "want postlint.yaml is niet te lezen; herstel dat bestand, of kies met --protocol",
            (ProtocolReason.Recognised, false) => "want het bericht noemt deze organisatie; kies zelf met --protocol",
            (_, false) => "want niemand koos er een. Kies het protocol van jouw school, bijvoorbeeld --protocol konot "
                + $"({string.Join(", ", PackCatalog.Ids)}), of zet het in postlint.yaml met postlint init",
            (ProtocolReason.Draft, _) => "as the top of the draft says",
            (ProtocolReason.Request, _) => "as you asked",
            (ProtocolReason.Configuration, _) => "as the configuration says",
            (ProtocolReason.BrokenConfiguration, _) => "because postlint.yaml cannot be read; mend it, or choose with --protocol",
            (ProtocolReason.Recognised, _) => "because the draft names this organisation; choose with --protocol",
            _ => "because nobody chose one. Choose your school's protocol, such as --protocol konot "
                + $"({string.Join(", ", PackCatalog.Ids)}), or put it in postlint.yaml with postlint init",
        };
        return isEnglish ? $"Checked against the protocol of {names}, {why}." : $"Nagelezen met het protocol van {names}, {why}.";
    }

    private static string? Some(int count, string one, string more) => count switch
    {
        0 => null,
        1 => "1 " + one,
        _ => $"{count} {more}",
    };
}
