using System.Text;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint coverage [ID…]</c>: for each clause the rules that serve it, and an example that fires now.</summary>
internal static class CoverageCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[ID…]", ArgumentWords = () => PackCatalog.Ids };
        var ids = form.Argument("ID", many: true);
        var format = form.Value("format", "VORM", new("hoe het eruitziet (text)", "the form of the output (text)"), "text", "json", "html");
        var output = form.Value("output", "BESTAND", new("schrijf naar een bestand", "write to a file"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint coverage konot", "toont bij elke afspraak hoe die wordt nagekeken", "shows for every clause how it is checked");
        form.Show("postlint coverage --format html --output dekking.html", "alle protocollen op één pagina", "all protocols on one page");
        form.Run = session =>
        {
            var packs = ids.Values.Count == 0 ? PackCatalog.All : ids.Values.Distinct()
                .Select(id => PackCatalog.Find(id) ?? throw new UsageException(ProtocolWords.Unknown(id, session)));
            var chosen = form.Choose(format, session) ?? "text";
            var linter = new Linter(session.Environment.Analyzers, clock: session.Environment.Clock);
            var coverages = packs.ToArray().Select(p => ProtocolCoverage.Of(p, linter)).ToArray();
            return OutputTarget.Write(output.Value(), session, stream => Write(stream, chosen, coverages, output.HasValue(), session));
        };
        return form;
    }

    private static int Write(Stream stream, string format, ProtocolCoverage[] coverages, bool isFile, Session session)
    {
        if (format == "json")
        {
            CoverageJson.Write(stream, coverages, session.Language);
            return ExitCodes.Clean;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (format == "html")
        {
            CoverageHtml.Write(writer, coverages, session.Language);
            return ExitCodes.Clean;
        }

        var text = new CoverageText(new TextPage(writer, session.Environment.Width, session.Colors && !isFile), session.Language);
        foreach (var coverage in coverages)
        {
            text.Write(coverage);
        }

        return ExitCodes.Clean;
    }
}
