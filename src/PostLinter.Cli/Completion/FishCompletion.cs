using System.Text;

namespace PostLinter.Cli.Completion;

/// <summary>Writes completion for fish.</summary>
internal static class FishCompletion
{
    public static string Write(IReadOnlyList<CompletionEntry> entries)
    {
        var text = new StringBuilder();
        text.Append("# postlint: aanvulling voor fish. Bewaar in ~/.config/fish/completions/postlint.fish\n");
        foreach (var entry in entries)
        {
            var parts = entry.Command.Split(' ');
            text.Append("complete -c postlint -f -n __fish_use_subcommand -a ").Append(parts[0]).Append(" -d ").Append(Quote(entry.About)).Append('\n');
            if (parts.Length > 1)
            {
                text.Append("complete -c postlint -f -n '__fish_seen_subcommand_from ").Append(parts[0]).Append("' -a ").Append(parts[1]).Append('\n');
            }

            AddOptions(text, entry, $"'__fish_seen_subcommand_from {parts[0]}'");
        }

        return text.ToString();
    }

    private static void AddOptions(StringBuilder text, CompletionEntry entry, string condition)
    {
        foreach (var option in entry.Options)
        {
            text.Append("complete -c postlint -n ").Append(condition).Append(" -l ").Append(option.Name).Append(" -d ").Append(Quote(option.About.Dutch));
            if (option.Placeholder.Length > 0)
            {
                text.Append(option.Values.Count == 0 ? " -r" : $" -x -a {Quote(string.Join(' ', option.Values))}");
            }

            text.Append('\n');
        }

        if (entry.Arguments is { } words)
        {
            text.Append("complete -c postlint -f -n ").Append(condition).Append(" -a ").Append(Quote(string.Join(' ', words))).Append('\n');
        }
    }

    private static string Quote(string text) => "'" + text.Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
