using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint manual</c>: the manual page, for <c>man</c>.</summary>
internal static class ManualCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint manual > postlint.1", "lees hem met: man ./postlint.1", "read it with: man ./postlint.1");
        form.Run = session =>
        {
            session.Print(new ManualPage(session).Write());
            return ExitCodes.Clean;
        };
        return form;
    }
}
