using System.Text;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports;

namespace PostLinter.Cli.Hosting;

/// <summary>One run of the command: its streams, its surroundings and the language in which it speaks.</summary>
internal sealed class Session(Stream input, Stream output, TextWriter error, CliEnvironment environment, UserLanguage language)
{
    private bool _troubled;

    public Stream Input => input;

    public Stream Output => output;

    public TextWriter Error => error;

    public CliEnvironment Environment => environment;

    public UserLanguage Language => language;

    /// <summary>True once something was reported on standard error.</summary>
    public bool IsTroubled => _troubled;

    /// <summary>True if pages for people may be in colour.</summary>
    public bool Colors => environment.OutputIsTerminal && !environment.NoColor;

    public string Say(string dutch, string english) => language == UserLanguage.English ? english : dutch;

    public string Say(LocalizedText text) => text.In(language);

    /// <summary>Reports one problem on a line of its own; the run then ends with <see cref="ExitCodes.Trouble"/>.</summary>
    public void Report(string problem)
    {
        _troubled = true;
        error.WriteLine("postlint: " + problem);
    }

    /// <summary>Reports a problem with a file, which is named as people write it.</summary>
    public void Report(ReportError error) => Report((error with { Path = environment.Shorten(error.Path) }).ToString());

    /// <summary>A writer of text on standard output.</summary>
    public StreamWriter OpenText() => new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes text to standard output.</summary>
    public void Print(string text)
    {
        using var writer = OpenText();
        writer.Write(text);
    }
}
