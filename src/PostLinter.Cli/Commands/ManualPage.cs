using System.Text;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Commands;

/// <summary>Writes the manual page in the language of <c>man</c>(7), out of the table of commands and their forms.</summary>
internal sealed class ManualPage(Session session)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append(".TH POSTLINT 1 \"\" \"postlint ").Append(ToolVersion.Value).Append("\"\n");
        Section("NAAM", "NAME");
        Line(session.Say("postlint - leest een bericht na voordat je het plaatst", "postlint - checks a post before you publish it"));
        Section("GEBRUIK", "SYNOPSIS");
        _text.Append(".B postlint\n").Append(session.Say(".I COMMANDO\n[OPTIES]\n", ".I COMMAND\n[OPTIONS]\n"));
        Section("BESCHRIJVING", "DESCRIPTION");
        Line(session.Say(
            "Zegt welke afspraak van het socialmediaprotocol van de school een bericht raakt, waar, waarom, en wat je kunt doen. Alles blijft op deze computer.",
            "Says which clause of the school's social media protocol a post touches, where, why, and what to do. Everything stays on this computer."));
        Section("COMMANDO'S", "COMMANDS");
        foreach (var command in CommandTable.All)
        {
            using var form = command.Build();
            Write(command, form);
        }

        Section("UITKOMST", "EXIT STATUS");
        Line(session.Say(
            "0: niets gevonden op of boven --fail-on. 1: wel iets. 2: verkeerd gebruik, of iets kon niet gelezen worden; de rest is dan wel nagelezen.",
            "0: nothing found at or above --fail-on. 1: something. 2: wrong use, or something could not be read; the rest was checked all the same."));
        Section("BESTANDEN", "FILES");
        Entry("postlint.yaml", session.Say("de instellingen, omhoog gezocht vanaf het bericht", "the settings, looked for upwards from the draft"));
        Entry(Suppressions.ApprovalFiles.FileName, session.Say("wat in deze map is goedgevonden, met de reden", "what is approved in this folder, with the reason"));
        Entry(Baselines.Baseline.DefaultName, session.Say("meldingen van vroeger, geteld per bestand en regel", "findings from before, counted per file and rule"));
        Section("OMGEVING", "ENVIRONMENT");
        Entry("NO_COLOR", session.Say("geen kleur", "no colour"));
        return _text.ToString();
    }

    private void Write(CommandEntry command, CommandForm form)
    {
        _text.Append(".SS \"").Append(Escape($"postlint {command.Name} {form.Arguments}".TrimEnd())).Append("\"\n");
        Line(session.Say(command.About));
        foreach (var option in form.Options)
        {
            var values = option.Values.Count > 0 ? $": {string.Join(", ", option.Values)}" : string.Empty;
            Entry($"--{option.Name} {option.Placeholder}".TrimEnd(), session.Say(option.About) + values);
        }

        foreach (var example in form.Examples)
        {
            Entry("$ " + example.Line, session.Say(example.About));
        }
    }

    private void Section(string dutch, string english) => _text.Append(".SH ").Append(session.Say(dutch, english)).Append('\n');

    private void Entry(string name, string about)
    {
        _text.Append(".TP\n.B ").Append(Escape(name)).Append('\n');
        Line(about);
    }

    private void Line(string text) => _text.Append(Escape(text)).Append('\n');

    /// <summary>A hyphen is to be copied as it is, and no line of text is taken for a request.</summary>
    private static string Escape(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("\"", "\\(dq", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}
