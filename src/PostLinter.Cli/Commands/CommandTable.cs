using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Commands;

/// <summary>A command: its name (one word or two), one line about it, and how to build its form.</summary>
internal sealed record CommandEntry(string Name, LocalizedText About, Func<CommandForm> Build)
{
    public int Words => Name.Contains(' ', StringComparison.Ordinal) ? 2 : 1;
}

/// <summary>Every command there is, in the order in which the help lists them.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("check", new("Leest een bericht na voordat je het plaatst.", "Checks a post before you publish it."), CheckCommand.Build),
        new("redact", new("Geeft een kopie zonder namen en persoonsgegevens.", "Gives a copy without names and personal data."), RedactCommand.Build),
        new("explain", new("Legt een regel of een afspraak uit.", "Explains a rule or a clause."), ExplainCommand.Build),
        new("rules", new("Noemt alle regels.", "Lists all rules."), RulesCommand.Build),
        new("protocols", new("Noemt alle protocollen.", "Lists all protocols."), ProtocolsCommand.Build),
        new("protocol show", new("Toont alle afspraken van een protocol.", "Shows every clause of a protocol."), ProtocolShowCommand.Build),
        new("protocol compare", new("Zet naast elkaar waarin twee protocollen verschillen.", "Shows side by side how two protocols differ."), ProtocolCompareCommand.Build),
        new("coverage", new("Toont bij elke afspraak hoe die wordt nagekeken.", "Shows how every clause is checked."), CoverageCommand.Build),
        new("test-rules", new("Draait de voorbeelden van je eigen regels.", "Runs the examples of your own rules."), TestRulesCommand.Build),
        new("init", new("Maakt een postlint.yaml voor jouw school.", "Writes a postlint.yaml for your school."), InitCommand.Build),
        new("config show", new("Toont de instellingen en waar ze vandaan komen.", "Shows the settings and where they come from."), ConfigShowCommand.Build),
        new("hook install", new("Leest voortaan na wat je met git vastlegt.", "Checks what you commit with git from now on."), HookCommands.BuildInstall),
        new("hook uninstall", new("Stopt met nalezen bij git.", "Stops checking in git."), HookCommands.BuildUninstall),
        new("baseline", new("Telt wat er nu gevonden wordt; daarna zie je alleen wat nieuw is.", "Counts what is found now; from then on you see only what is new."), BaselineCommand.Build),
        new("lsp", new("Praat met een editor (Language Server Protocol).", "Talks to an editor (Language Server Protocol)."), LspCommand.Build),
        new("serve", new("Start de dienst voor browser en tekstverwerker.", "Starts the service for browser and word processor."), ServeCommand.Build),
        new("evaluate", new("Meet het programma op de gelabelde berichten (in de broncode).", "Measures the program on the labelled drafts (in the source code)."), EvaluateCommand.Build),
        new("train", new("Traint de modellen opnieuw (in de broncode).", "Rebuilds the models (in the source code)."), TrainCommand.Build),
        new("corpora", new("Controleert de gelabelde berichten (in de broncode).", "Checks the labelled drafts (in the source code)."), CorporaCommand.Build),
        new("manual", new("Maakt de handleiding voor man.", "Writes the manual page for man."), ManualCommand.Build),
        new("completion", new("Maakt aanvulling met Tab voor je shell.", "Writes completion with Tab for your shell."), CompletionCommand.Build),
    ];

    /// <summary>The command that the arguments start with, or null.</summary>
    public static CommandEntry? Find(IReadOnlyList<string> args) => All.FirstOrDefault(c =>
        args.Count >= c.Words && c.Name == (c.Words == 1 ? args[0] : $"{args[0]} {args[1]}"));

    /// <summary>The name that was probably meant.</summary>
    public static string? Nearest(IReadOnlyList<string> args) =>
        All.FirstOrDefault(c => c.Words == 2 && c.Name.StartsWith(args[0] + " ", StringComparison.Ordinal))?.Name
        ?? Suggestion.Nearest(args[0], All.Select(c => c.Name).Append("protocol").Append("config").Append("hook"));
}
