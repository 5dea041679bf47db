using System.Text;
using System.Text.Json;
using PostLinter.Cli;
using PostLinter.Cli.Hosting;
using PostLinter.Testing;

namespace PostLinter.Fuzz.Targets;

/// <summary>
/// The command itself, with bytes on standard input or in a file that it reads. Whatever they are, it ends in 0, 1 or 2, and
/// says on standard error what is wrong in lines that begin with its name.
/// </summary>
/// <param name="name">Names it on the command line.</param>
/// <param name="weight">Its share.</param>
/// <param name="file">The file that the bytes go into, or null for standard input.</param>
/// <param name="args">The command; FILE stands for the file.</param>
/// <param name="seeds">Texts to begin with.</param>
/// <param name="pieces">What mutations may put in, as text.</param>
internal sealed class CommandTarget(string name, int weight, string? file, string[] args, IEnumerable<string> seeds, IEnumerable<string> pieces)
    : FuzzTarget(name, weight)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("postlint-fuzz-").FullName;

    /// <summary>Inputs are bytes, one a character.</summary>
    public override IReadOnlyList<string> Seeds { get; } = [.. seeds.Select(ToBytes), "\u00ef\u00bb\u00bfDag.", "\u00ff\u00feD\0", "\u00c3(", string.Empty];

    public override IReadOnlyList<string> Pieces { get; } = [.. pieces.Select(ToBytes), "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u0080", "\u00ff", "\0"];

    public override void Run(string input)
    {
        var bytes = Encoding.Latin1.GetBytes(input);
        var call = args;
        if (file is not null)
        {
            var path = Path.Combine(_folder, file);
            File.WriteAllBytes(path, bytes);
            File.WriteAllText(Path.Combine(_folder, "a.md"), "Sanne uit groep 7 blijft zitten.\n");
        }

        using var stdin = new MemoryStream(file is null ? bytes : []);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var environment = new CliEnvironment { Folder = _folder, Clock = FixedClock.Instance, Width = 80 };
        var code = CommandLine.Run(call, stdin, stdout, stderr, environment);
        Demand(code is 0 or 1 or 2, "the exit code is 0, 1 or 2");
        var error = stderr.ToString();
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Demand(!error.Contains("in postlint zelf", StringComparison.Ordinal) && !error.Contains("liep zelf vast", StringComparison.Ordinal), "the program itself does not fail", error);
        Demand(code != 2 || lines.Any(l => l.StartsWith("postlint: ", StringComparison.Ordinal)), "exit 2 comes with a sentence", error);
        Demand(!error.Contains("   at ", StringComparison.Ordinal), "no stack trace", error);
        if (code != 2 || stdout.Length > 0)
        {
            IsJson(stdout.ToArray());
        }
    }

    protected override void CleanUp() => Directory.Delete(_folder, recursive: true);

    private void IsJson(byte[] output)
    {
        try
        {
            foreach (var line in args.Contains("jsonl") ? Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [Encoding.UTF8.GetString(output)])
            {
                using var _ = JsonDocument.Parse(line);
            }
        }
        catch (JsonException e)
        {
            throw new BrokenPromiseException("the output is JSON", e.Message);
        }
    }

    private static string ToBytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
