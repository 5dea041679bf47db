using System.Text;

namespace PostLinter.Cli.Completion;

/// <summary>Writes completion for PowerShell.</summary>
internal static class PowerShellCompletion
{
    public static string Write(IReadOnlyList<CompletionEntry> entries)
    {
        var text = new StringBuilder();
        text.Append("# postlint: aanvulling voor PowerShell. Gebruik: postlint completion powershell | Out-String | Invoke-Expression\n");
        text.Append("Register-ArgumentCompleter -Native -CommandName postlint -ScriptBlock {\n");
        text.Append("  param($word, $ast, $position)\n");
        text.Append("  $parts = @($ast.CommandElements | ForEach-Object { $_.ToString() })\n");
        text.Append("  if ($word -ne '' -and $parts.Count -gt 0) { $parts = @($parts | Select-Object -SkipLast 1) }\n");
        text.Append("  $previous = if ($parts.Count -gt 0) { $parts[-1] } else { '' }\n");
        text.Append("  $words = if ($parts.Count -le 1) { @(").Append(List(CompletionWords.FirstWords(entries))).Append(") } else { switch ($parts[1]) {\n");
        foreach (var entry in entries)
        {
            AddCommand(text, entry);
        }

        text.Append("  } }\n");
        text.Append("  $words | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n");
        text.Append("}\n");
        return text.ToString();
    }

    private static void AddCommand(StringBuilder text, CompletionEntry entry)
    {
        var parts = entry.Command.Split(' ');
        text.Append("    '").Append(parts[0]).Append("' { ");
        if (parts.Length > 1)
        {
            text.Append("if ($parts.Count -eq 2) { '").Append(parts[1]).Append("' } else { ");
        }

        text.Append("switch ($previous) { ");
        foreach (var option in entry.Options.Where(o => o.Values.Count > 0))
        {
            text.Append("'--").Append(option.Name).Append("' { ").Append(List(option.Values)).Append(" } ");
        }

        text.Append("default { ").Append(List(entry.Options.Select(o => "--" + o.Name).Concat(entry.Arguments ?? []))).Append(" } }");
        text.Append(parts.Length > 1 ? " } }\n" : " }\n");
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(w => "'" + w + "'"));
}
