using System.Text;

namespace PostLinter.Cli.Completion;

/// <summary>Writes completion for bash.</summary>
internal static class BashCompletion
{
    public static string Write(IReadOnlyList<CompletionEntry> entries)
    {
        var text = new StringBuilder();
        text.Append("# postlint: aanvulling voor bash. Gebruik: source <(postlint completion bash)\n");
        text.Append("_postlint() {\n");
        text.Append("  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=\n");
        text.Append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n");
        text.Append("    COMPREPLY=($(compgen -W '").AppendJoin(' ', CompletionWords.FirstWords(entries)).Append("' -- \"$cur\")); return\n");
        text.Append("  fi\n");
        text.Append("  case ${COMP_WORDS[1]} in\n");
        foreach (var entry in entries)
        {
            AddCommand(text, entry);
        }

        text.Append("  esac\n");
        text.Append("  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n");
        text.Append("}\n");
        text.Append("complete -o default -F _postlint postlint\n");
        return text.ToString();
    }

    private static void AddCommand(StringBuilder text, CompletionEntry entry)
    {
        var parts = entry.Command.Split(' ');
        text.Append("    ").Append(parts[0]).Append(")\n");
        if (parts.Length > 1)
        {
            text.Append("      if [ \"$COMP_CWORD\" -eq 2 ]; then COMPREPLY=($(compgen -W '").Append(parts[1]).Append("' -- \"$cur\")); return; fi\n");
        }

        text.Append("      case $prev in\n");
        foreach (var option in entry.Options.Where(o => o.Placeholder.Length > 0))
        {
            text.Append("        --").Append(option.Name).Append(") ");
            text.Append(option.Values.Count == 0
                ? "COMPREPLY=(); return ;;\n"
                : $"COMPREPLY=($(compgen -W '{string.Join(' ', option.Values)}' -- \"$cur\")); return ;;\n");
        }

        text.Append("      esac\n");
        text.Append("      case $cur in -*) words='").AppendJoin(' ', entry.Options.Select(o => "--" + o.Name)).Append("' ;; *) words='");
        text.AppendJoin(' ', entry.Arguments ?? []).Append("' ;; esac ;;\n");
    }
}
