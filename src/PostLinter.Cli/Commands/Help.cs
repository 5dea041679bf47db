using PostLinter.Cli.Hosting;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary>Writes help: what there is, and for one command what it takes, with examples.</summary>
internal static class Help
{
    public static bool IsAsked(IReadOnlyList<string> args) =>
        args.TakeWhile(a => a != "--").Any(a => a is "--help" or "-h" or "-?" or "/?");

    /// <summary>Help about the program.</summary>
    public static void WriteAll(Session session)
    {
        using var writer = session.OpenText();
        var page = new TextPage(writer, session.Environment.Width, color: false);
        page.Paragraph(session.Say(
            "postlint leest een bericht voor sociale media na voordat het online staat, en zegt welke afspraak van het "
            + "socialmediaprotocol van de school het raakt, waar, waarom, en wat je kunt doen. Alles blijft op deze computer.",
            "postlint reads a social media post before it goes online, and says which clause of the school's social media "
            + "protocol it touches, where, why, and what to do. Everything stays on this computer."));
        page.Blank();
        page.Paragraph("postlint COMMANDO [OPTIES]", label: session.Say("Gebruik: ", "Usage: "));
        page.Blank();
        page.Line(session.Say("Commando's:", "Commands:"));
        foreach (var command in CommandTable.All)
        {
            page.Paragraph(command.About.In(session.Language), 2, command.Name.PadRight(18));
        }

        page.Blank();
        page.Line(session.Say("Voorbeelden:", "Examples:"));
        WriteExamples(page, [
            new("postlint check", new("plak je bericht, sluit af met Ctrl-D", "paste your draft, end with Ctrl-D")),
            new("postlint check nieuwsbrief.md --protocol konot", new("lees een bestand na", "check a file")),
            new("postlint explain PL2001", new("wat houdt deze melding in?", "what is this finding about?")),
        ], session.Language);
        page.Blank();
        page.Paragraph(session.Say(
            "postlint COMMANDO --help vertelt meer over één commando; --version noemt de versie; --lang en geeft Engels.",
            "postlint COMMAND --help tells more about one command; --version gives the version."));
    }

    /// <summary>Help about one command.</summary>
    public static void Write(CommandEntry command, CommandForm form, Session session)
    {
        using var writer = session.OpenText();
        var page = new TextPage(writer, session.Environment.Width, color: false);
        page.Paragraph(command.About.In(session.Language));
        page.Blank();
        var options = form.Options.Count > 0 ? session.Say(" [OPTIES]", " [OPTIONS]") : string.Empty;
        page.Paragraph($"postlint {command.Name} {form.Arguments}".TrimEnd() + options, label: session.Say("Gebruik: ", "Usage: "));
        page.Blank();
        if (form.Options.Count > 0)
        {
            page.Line(session.Say("Opties:", "Options:"));
            foreach (var option in form.Options)
            {
                WriteOption(page, option, session.Language);
            }

            page.Blank();
        }

        page.Line(session.Say("Voorbeelden:", "Examples:"));
        WriteExamples(page, form.Examples, session.Language);
        if (form.Closing is { } closing)
        {
            page.Blank();
            page.Paragraph(closing.In(session.Language));
        }
    }

    private static void WriteOption(TextPage page, OptionNote option, UserLanguage language)
    {
        const int Column = 26;
        var name = $"--{option.Name} {option.Placeholder}".TrimEnd();
        var values = option.Values.Count > 0 ? $": {string.Join(", ", option.Values)}" : string.Empty;
        var about = option.About.In(language) + values;
        if (name.Length < Column)
        {
            page.Paragraph(about, 2, name.PadRight(Column));
            return;
        }

        page.Line("  " + name);
        page.Paragraph(about, 2 + Column);
    }

    private static void WriteExamples(TextPage page, IEnumerable<Example> examples, UserLanguage language)
    {
        foreach (var example in examples)
        {
            page.Line("  " + example.Line);
            page.Paragraph(example.About.In(language), 6);
        }
    }
}
