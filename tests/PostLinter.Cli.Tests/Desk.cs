using System.Text;
using PostLinter.Cli.Hosting;
using PostLinter.Testing;

namespace PostLinter.Cli.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int Code, string Output, string Error);

/// <summary>A folder of one's own and a command line in it; both are gone afterwards.</summary>
internal sealed class Desk : IDisposable
{
    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("postlint-").FullName;
        Environment = new CliEnvironment { Folder = Folder, Clock = FixedClock.Instance, Width = 80 };
    }

    public string Folder { get; }

    public CliEnvironment Environment { get; set; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public Outcome Run(params string[] args) => RunWith(string.Empty, args);

    public Outcome RunWith(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var code = CommandLine.Run(args, stdin, stdout, stderr, Environment);
        return new Outcome(code, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
