using PostLinter.Cli.Hosting;
using PostLinter.Configuration;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint config show</c>: each value and the line that it comes from.</summary>
internal static class ConfigShowCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[PAD]" };
        var path = form.Argument("PAD");
        var config = RuleOptions.AddConfig(form);
        var code = RuleOptions.AddCode(form);
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint config show", "toont wat in deze map geldt", "shows what holds in this folder");
        form.Show("postlint config show nieuwsbrief/mei.md", "toont wat voor dit bericht geldt", "shows what holds for this draft");
        form.Run = session =>
        {
            var loader = new ConfigurationLoader(RuleOptions.Assemblies(code, session));
            var loaded = config.Value() is { } file
                ? loader.Load(session.Environment.Resolve(file))
                : loader.For(session.Environment.Resolve(path.Value ?? "."));
            using var writer = session.OpenText();
            Write(new TextPage(writer, session.Environment.Width, session.Colors), loaded, session);
            foreach (var error in loaded.Errors)
            {
                session.Report(error);
            }

            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Write(TextPage page, LoadedConfiguration loaded, Session session)
    {
        if (loaded.Values.Count == 0)
        {
            page.Paragraph(session.Say(
                "Hier geldt geen postlint.yaml. Maak er een met postlint init, of werk gewoon zonder.",
                "No postlint.yaml holds here. Write one with postlint init, or do without."));
            return;
        }

        foreach (var value in loaded.Values)
        {
            var from = session.Say($"{value.File}, regel {value.Line}", $"{value.File}, line {value.Line}");
            page.Paragraph(value.Value, label: value.Key + ": ", paint: Paint.Bold);
            page.Paragraph(from, 2, paint: Paint.Dim);
        }

        foreach (var pack in loaded.Configuration.Protocols.Select(PackCatalog.Find).OfType<ProtocolPack>())
        {
            WriteDefaults(page, pack, loaded.Configuration, session);
        }
    }

    /// <summary>The settings on which protocols differ and that the configuration leaves as the protocol has them.</summary>
    private static void WriteDefaults(TextPage page, ProtocolPack pack, LintConfiguration configuration, Session session)
    {
        page.Blank();
        page.Paragraph(session.Say(
            $"Standaard van {pack.Name}, te veranderen onder 'instellingen':",
            $"Defaults of {pack.Name}, to be changed under 'instellingen':"), paint: Paint.Bold);
        foreach (var setting in SettingCatalog.Contradictions.SelectMany(c => c.Settings).Where(s => !s.IsFixed && !configuration.Settings.ContainsKey(s.Key)))
        {
            var value = pack.Settings[setting.Key];
            var meaning = setting.Explain(value, session.Language);
            page.Paragraph(meaning == value ? value : $"{value} ({meaning})", 2, setting.Key + ": ");
        }
    }
}
