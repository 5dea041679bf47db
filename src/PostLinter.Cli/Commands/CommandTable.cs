using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Commands;

/// <summary>A command: its name, one line about it, and how to build its form.</summary>
internal sealed record CommandEntry(string Name, LocalizedText About, Func<CommandForm> Build);

/// <summary>Every command there is, in the order in which the help lists them.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("check", new("Leest concepten na en zegt welke afspraak ze raken.", "Checks drafts and says which clause they touch."), CheckCommand.Build),
    ];

    public static CommandEntry? Find(string name) => All.FirstOrDefault(c => c.Name == name);
}
