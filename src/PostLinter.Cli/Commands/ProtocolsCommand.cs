using PostLinter.Cli.Hosting;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint protocols</c>.</summary>
internal static class ProtocolsCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint protocols", "noemt elk protocol met zijn naam", "lists every protocol with its name");
        form.Run = session =>
        {
            using var writer = session.OpenText();
            Write(new TextPage(writer, session.Environment.Width, session.Colors), session);
            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Write(TextPage page, Session session)
    {
        foreach (var pack in PackCatalog.All)
        {
            var clauses = session.Say($"{pack.Clauses.Count(c => c.IsBinding)} afspraken", $"{pack.Clauses.Count(c => c.IsBinding)} clauses");
            var until = pack.ValidUntil is { } end ? session.Say($", geldig tot {end}", $", valid until {end}") : string.Empty;
            page.Paragraph($"{pack.Name}: {pack.Title} ({clauses}{until})", label: pack.Id.PadRight(9), paint: Paint.Bold);
        }

        page.Blank();
        page.Paragraph(session.Say(
            "Kies er een met --protocol, of zet hem voor al je berichten in postlint.yaml met postlint init.",
            "Choose one with --protocol, or put it in postlint.yaml for all drafts with postlint init."));
    }
}
