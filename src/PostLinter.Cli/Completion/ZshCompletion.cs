using System.Text;

namespace PostLinter.Cli.Completion;

/// <summary>Writes completion for zsh.</summary>
internal static class ZshCompletion
{
    public static string Write(IReadOnlyList<CompletionEntry> entries)
    {
        var text = new StringBuilder();
        text.Append("#compdef postlint\n# postlint: aanvulling voor zsh. Bewaar als _postlint in een map van $fpath.\n");
        text.Append("_postlint() {\n");
        text.Append("  if (( CURRENT == 2 )); then compadd -- ").AppendJoin(' ', CompletionWords.FirstWords(entries)).Append("; return; fi\n");
        text.Append("  case $words[2] in\n");
        foreach (var entry in entries)
        {
            AddCommand(text, entry);
        }

        text.Append("  esac\n}\n");
        text.Append("compdef _postlint postlint\n");
        return text.ToString();
    }

    private static void AddCommand(StringBuilder text, CompletionEntry entry)
    {
        var parts = entry.Command.Split(' ');
        text.Append("    ").Append(parts[0]).Append(")\n");
        if (parts.Length > 1)
        {
            text.Append("      if (( CURRENT == 3 )); then compadd -- ").Append(parts[1]).Append("; return; fi\n");
        }

        text.Append("      case $words[CURRENT-1] in\n");
        foreach (var option in entry.Options.Where(o => o.Placeholder.Length > 0))
        {
            text.Append("        --").Append(option.Name).Append(") ");
            text.Append(option.Values.Count == 0 ? "_files" : "compadd -- " + string.Join(' ', option.Values)).Append("; return ;;\n");
        }

        text.Append("      esac\n");
        text.Append("      if [[ $words[CURRENT] == -* ]]; then compadd -- ").AppendJoin(' ', entry.Options.Select(o => "--" + o.Name)).Append("; return; fi\n");
        text.Append(entry.Arguments is { } words ? $"      compadd -- {string.Join(' ', words)} ;;\n" : "      _files ;;\n");
    }
}
