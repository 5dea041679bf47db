using System.Text;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Configuration;
using PostLinter.Protocols;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint init</c>: writes a first configuration, and never over an existing one.</summary>
internal static class InitCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        var protocol = form.Value("protocol", "ID", new("het protocol van jouw school", "your school's protocol"), [.. PackCatalog.Ids]);
        var school = form.Many("school", "NAAM", new("naam van de school; mag vaker", "name of the school; may be repeated"));
        var organisation = form.Many("organisatie", "NAAM", new("naam van de stichting of koepel", "name of the foundation"));
        var account = form.Many("schoolaccount", "NAAM", new("een officieel account, zoals @deregenboog", "an official account, such as @deregenboog"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint init", "stelt een paar vragen en schrijft postlint.yaml", "asks a few questions and writes postlint.yaml");
        form.Show("postlint init --protocol konot --school \"De Regenboog\"", "zonder vragen", "without questions");
        form.Run = session =>
        {
            var target = session.Environment.Resolve(ConfigurationLoader.FileName);
            if (File.Exists(target))
            {
                throw new UsageException(session.Say(
                    $"{ConfigurationLoader.FileName} bestaat hier al en wordt niet overschreven; pas het zelf aan, of haal het eerst weg",
                    $"{ConfigurationLoader.FileName} exists here and is not overwritten; change it yourself, or remove it first"));
            }

            var answers = new InitAnswers(form.Choose(protocol, session), organisation.Values, school.Values, account.Values);
            answers = answers.Protocol is null ? answers.Ask(session) : answers;
            WriteSchemas(session);
            AtomicFile.WriteText(ConfigurationLoader.FileName, answers.ToYaml(), session);
            session.Print(session.Say(
                $"{ConfigurationLoader.FileName} staat klaar. Lees nu een bericht na met: postlint check\n",
                $"{ConfigurationLoader.FileName} is ready. Now check a post with: postlint check\n"));
            return ExitCodes.Clean;
        };
        return form;
    }

    /// <summary>Editors find the schemas beside the configuration, so that they help without a network.</summary>
    private static void WriteSchemas(Session session)
    {
        var folder = session.Environment.Resolve(InitAnswers.SchemaFolder);
        Directory.CreateDirectory(folder);
        foreach (var name in ConfigurationSchemas.Names)
        {
            AtomicFile.WriteText(Path.Combine(InitAnswers.SchemaFolder, name), ConfigurationSchemas.Read(name), session);
        }
    }
}
