using PostLinter.Cli.Hosting;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint protocol show ID</c>.</summary>
internal static class ProtocolShowCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "ID", ArgumentWords = () => PackCatalog.Ids };
        var id = form.Argument("ID");
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint protocol show konot", "toont elke afspraak: wat, voor wie, en met welke regels", "shows every clause: what, for whom, by which rules");
        form.Run = session =>
        {
            var name = id.Value ?? throw new UsageException(session.Say(
                $"noem een protocol: {string.Join(", ", PackCatalog.Ids)}", $"name a protocol: {string.Join(", ", PackCatalog.Ids)}"));
            var pack = PackCatalog.Find(name) ?? throw new UsageException(ProtocolWords.Unknown(name, session));
            using var writer = session.OpenText();
            Write(new TextPage(writer, session.Environment.Width, session.Colors), pack, session);
            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Write(TextPage page, ProtocolPack pack, Session session)
    {
        page.Line($"{pack.Title} ({pack.Name})", Paint.Bold);
        if (pack.Version is { } version)
        {
            page.Paragraph(version, label: session.Say("Versie: ", "Version: "));
        }

        foreach (var clause in pack.Clauses)
        {
            page.Blank();
            page.Paragraph(clause.Place, label: clause.Id + "  ", paint: Paint.Bold);
            ClauseExplanation.WriteBody(page, clause, session);
            if (!clause.Rules.IsEmpty)
            {
                page.Paragraph(string.Join(", ", clause.Rules), 2, session.Say("Regels: ", "Rules: "));
            }
        }
    }
}
