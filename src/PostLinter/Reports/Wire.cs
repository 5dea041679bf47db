using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Protocols;

namespace PostLinter.Reports;

/// <summary>The words by which reports call things; fixed, because other people's scripts read them.</summary>
public static class Wire
{
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        Severity.Hidden => "hidden",
        _ => "off",
    };

    public static string WordOf(Outcome outcome) => outcome switch
    {
        Outcome.Violation => "violation",
        Outcome.Question => "question",
        _ => "reminder",
    };

    public static string WordOf(Applicability applicability) => applicability == Applicability.Safe ? "safe" : "suggested";

    public static string WordOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Public => "public",
        EntityKind.School => "school",
        EntityKind.Place => "place",
        _ => "organisation",
    };

    public static string WordOf(PersonRole role) => role switch
    {
        PersonRole.Pupil => "leerling",
        PersonRole.Employee => "medewerker",
        PersonRole.Parent => "ouder",
        PersonRole.Other => "ander",
        PersonRole.Author => "auteur",
        _ => "onbekend",
    };

    public static string WordOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Text => "TEXT",
        ClauseKind.Meta => "META",
        ClauseKind.Attest => "ATTEST",
        ClauseKind.Process => "PROCESS",
        _ => "CONTEXT",
    };

    public static string WordOf(BoundGroup group) => PackReader.GroupWords.WordOf(group);
}
