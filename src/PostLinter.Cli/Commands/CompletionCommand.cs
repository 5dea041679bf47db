using PostLinter.Cli.Completion;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint completion SHELL</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = string.Join('|', Shells), ArgumentWords = () => Shells };
        var shell = form.Argument("SHELL");
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("source <(postlint completion bash)", "voor nu; zet de regel in ~/.bashrc voor altijd", "for now; put the line in ~/.bashrc for good");
        form.Show("postlint completion fish > ~/.config/fish/completions/postlint.fish", "voor fish", "for fish");
        form.Show("postlint completion powershell | Out-String | Invoke-Expression", "voor PowerShell", "for PowerShell");
        form.Run = session =>
        {
            var words = CompletionWords.Collect();
            session.Print(shell.Value switch
            {
                "bash" => BashCompletion.Write(words),
                "zsh" => ZshCompletion.Write(words),
                "fish" => FishCompletion.Write(words),
                "powershell" => PowerShellCompletion.Write(words),
                null => throw new UsageException(session.Say($"noem je shell: {form.Arguments}", $"name your shell: {form.Arguments}")),
                var other => throw new UsageException(session.Say(
                    $"onbekende shell '{other}'; kies uit {string.Join(", ", Shells)}", $"unknown shell '{other}'; choose from {string.Join(", ", Shells)}")),
            });
            return ExitCodes.Clean;
        };
        return form;
    }
}
