using PostLinter.Cli.Commands;

namespace PostLinter.Cli.Completion;

/// <summary>What may follow one command.</summary>
/// <param name="Command">Its name: one word or two.</param>
/// <param name="About">One line about it.</param>
/// <param name="Options">Its options, with the words that fit behind each.</param>
/// <param name="Arguments">Words that fit as an argument; null for files.</param>
internal sealed record CompletionEntry(string Command, string About, IReadOnlyList<OptionNote> Options, IReadOnlyList<string>? Arguments);

/// <summary>Gathers from the commands themselves what the shells complete, so that no second list can fall behind.</summary>
internal static class CompletionWords
{
    public static IReadOnlyList<CompletionEntry> Collect()
    {
        var entries = new List<CompletionEntry>();
        foreach (var command in CommandTable.All)
        {
            using var form = command.Build();
            entries.Add(new CompletionEntry(command.Name, command.About.Dutch, form.Options, form.ArgumentWords?.Invoke().ToArray()));
        }

        return entries;
    }

    /// <summary>The first words of all commands, each once.</summary>
    public static IEnumerable<string> FirstWords(IEnumerable<CompletionEntry> entries) =>
        entries.Select(e => e.Command.Split(' ')[0]).Distinct();
}
