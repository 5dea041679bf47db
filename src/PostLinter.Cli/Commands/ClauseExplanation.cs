using PostLinter.Cli.Hosting;
using PostLinter.Protocols;
using PostLinter.Reports.Text;
using PostLinter.Rules;

namespace PostLinter.Cli.Commands;

/// <summary>A clause for people: what it says, where it stands, whom it binds, how it is checked.</summary>
internal static class ClauseExplanation
{
    public static void Write(TextPage page, ProtocolPack pack, Clause clause, Session session)
    {
        page.Line(clause.Id, Paint.Bold);
        WriteBody(page, clause, session);
        page.Paragraph($"{pack.Title} ({pack.Name}), {clause.Place}", 2, session.Say("Staat in: ", "Source: "), Paint.Bold);
        foreach (var rule in clause.Rules)
        {
            page.Paragraph(TitleOf(rule, session), 2, rule + ": ");
        }
    }

    /// <summary>Summary, who is bound and how it is checked, as <c>protocol show</c> lists them too.</summary>
    public static void WriteBody(TextPage page, Clause clause, Session session)
    {
        page.Paragraph(clause.Summary, 2);
        page.Paragraph(string.Join(", ", clause.Binds.Select(b => Word(b, session))), 2, session.Say("Geldt voor: ", "Binds: "));
        page.Paragraph(Kind(clause.Kind, session), 2, session.Say("Soort: ", "Kind: "));
    }

    private static string TitleOf(string rule, Session session) =>
        RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).FirstOrDefault(d => d.Id == rule) is { } descriptor
            ? descriptor.Title.In(session.Language)
            : RuleCatalog.Facts.Contains(rule) ? session.Say("bericht gaat over school", "draft is about a school")
            : session.Say("nog niet gecontroleerd", "not checked yet");

    private static string Word(BoundGroup group, Session session) => group switch
    {
        BoundGroup.Everyone => session.Say("iedereen", "everyone"),
        BoundGroup.Pupils => session.Say("leerlingen", "pupils"),
        BoundGroup.Parents => session.Say("ouders", "parents"),
        BoundGroup.Staff => session.Say("medewerkers", "staff"),
        BoundGroup.Leadership => session.Say("leidinggevenden", "managers"),
        BoundGroup.Board => session.Say("bestuur", "board"),
        BoundGroup.OfficeStaff => session.Say("stafmedewerkers", "office staff"),
        BoundGroup.Trainees => session.Say("stagiairs", "trainees"),
        BoundGroup.Volunteers => session.Say("vrijwilligers", "volunteers"),
        BoundGroup.Externals => session.Say("inhuurkrachten en adviseurs", "externals"),
        _ => session.Say("de school zelf", "the school itself"),
    };

    private static string Kind(ClauseKind kind, Session session) => kind switch
    {
        ClauseKind.Text => session.Say("TEXT, te zien aan de woorden", "TEXT, seen in the words"),
        ClauseKind.Meta => session.Say("META, te zien aan de gegevens bij het bericht", "META, seen in the metadata"),
        ClauseKind.Attest => session.Say("ATTEST, een vraag die alleen de schrijver kan beantwoorden", "ATTEST, only the author can answer"),
        ClauseKind.Process => session.Say("PROCESS, iets om rond of na het plaatsen te doen", "PROCESS, to do around or after posting"),
        _ => session.Say("CONTEXT, uitleg die niemand bindt", "CONTEXT, explains and binds nobody"),
    };
}
