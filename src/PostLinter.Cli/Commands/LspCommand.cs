using PostLinter.Cli.Hosting;
using PostLinter.LanguageServer;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint lsp</c>.</summary>
internal static class LspCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm
        {
            Closing = new(
                "Een editor start dit zelf; je hoeft het niet met de hand te doen.",
                "An editor starts this by itself; there is no need to do it by hand."),
        };
        form.Flag("stdio", new("zoals het altijd gaat: over invoer en uitvoer", "as it always goes: over input and output"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint lsp", "praat met een editor (Language Server Protocol)", "talks to an editor (Language Server Protocol)");
        form.Run = session =>
        {
            var linter = new Linter(session.Environment.Analyzers, clock: session.Environment.Clock);
            return new DraftServer(session.Input, session.Output, linter, session.Environment.Clock, session.Language, warmsUp: true).Run();
        };
        return form;
    }
}
