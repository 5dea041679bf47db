using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>What goes wrong outside the program costs one sentence and no text: the other drafts go on, and nothing is half written.</summary>
public sealed class FaultTests
{
    private const string Confidential = "Dit is strikt vertrouwelijk.\n";

    [Fact]
    public void A_draft_that_is_gone_when_its_turn_comes_is_told_and_the_others_are_checked()
    {
        using var desk = new Desk();
        desk.Write("b.md", Confidential);
        File.CreateSymbolicLink(desk.PathOf("a.md"), desk.PathOf("weg.md"));
        var outcome = desk.Run("check", ".");
        Assert.Equal(2, outcome.Code);
        Assert.Equal("postlint: a.md: dit bestand bestaat niet; controleer de naam", outcome.Error.TrimEnd());
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_breaks_off_while_it_is_read_is_told_and_the_others_are_checked()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var desk = new Desk();
        desk.Write("b.md", Confidential);
        var outcome = desk.Run("check", "/proc/self/mem", "b.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: /proc/self/mem: dit bestand kan nu niet gelezen worden", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_draft_from_standard_input_is_not_checked()
    {
        var (code, output, error) = RunOn(new Breaking(Confidential), "check", "-");
        Assert.Equal((2, "postlint: -: de invoer brak af voordat alles er was; probeer het opnieuw"), (code, error.TrimEnd()));
        Assert.DoesNotContain("PL2001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_came_in_before_the_input_broke_off_are_checked()
    {
        const string Lines = "{\"id\":\"1\",\"text\":\"Dit is strikt vertrouwelijk.\"}\n{\"id\":\"2\",\"text\":\"Dag.\"}\n{\"id\":\"3\",\"te";
        var (code, output, error) = RunOn(new Breaking(Lines), "check", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal((2, "postlint: -: de invoer brak af voordat alles er was; probeer het opnieuw"), (code, error.TrimEnd()));
        var lines = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(["1", "2", null], lines.Select(l => l.GetProperty("id").GetString()));
        Assert.Equal("PL2001", lines[0].GetProperty("diagnostics")[0].GetProperty("rule").GetString());
        Assert.Contains("brak af", lines[2].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_lines_that_is_not_there_is_told_and_the_next_is_checked()
    {
        using var desk = new Desk();
        desk.Write("b.jsonl", "{\"id\":\"1\",\"text\":\"Dit is strikt vertrouwelijk.\"}\n");
        var outcome = desk.Run("check", "weg.jsonl", "b.jsonl", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: weg.jsonl: dit bestand kan niet gelezen worden", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check a.md --format json --output uit.json", "uit.json")]
    [InlineData("check a.md --fix", "a.md")]
    [InlineData("redact a.md --output uit.json --overwrite", "uit.json")]
    [InlineData("redact a.md --in-place --map uit.json --overwrite", "uit.json")]
    [InlineData("redact a.md --format json --output uit.json", "uit.json")]
    [InlineData("baseline a.md --output nieuw.json", "nieuw.json")]
    [InlineData("init --protocol konot", ".postlint/postlint.schema.json")]
    public void A_folder_that_cannot_be_written_to_keeps_what_it_had(string line, string file)
    {
        foreach (var fault in new Exception[] { new IOException("No space left on device"), new UnauthorizedAccessException("Read-only file system") })
        {
            using var desk = new Desk();
            desk.Write("a.md", "Een plantwoord van Sanne de Vries uit groep 7.\n");
            desk.Write("uit.json", "oud");
            desk.Environment = desk.Environment with { Analyzers = [new PlantRule("plantwoord", "goedwoord")], CreateFile = _ => throw fault };
            var before = Contents(desk);
            var outcome = desk.Run(line.Split(' '));
            Assert.Equal(2, outcome.Code);
            Assert.StartsWith($"postlint: {file}: dit bestand kan niet geschreven worden", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, Contents(desk));
        }
    }

    [Fact]
    public void A_disk_that_fills_up_stops_one_fix_and_not_the_next()
    {
        using var desk = new Desk();
        foreach (var name in new[] { "a.md", "b.md", "c.md" })
        {
            desk.Write(name, "Een plantwoord.\n");
        }

        var files = 0;
        desk.Environment = desk.Environment with
        {
            Analyzers = [new PlantRule("plantwoord", "goedwoord")],
            CreateFile = path => ++files == 2 ? throw new IOException("No space left on device") : new FileStream(path, FileMode.CreateNew),
        };
        var outcome = desk.Run("check", ".", "--fix");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(["Een goedwoord.\n", "Een plantwoord.\n", "Een goedwoord.\n"], [desk.Read("a.md"), desk.Read("b.md"), desk.Read("c.md")]);
        Assert.Contains("postlint: b.md: dit bestand kan niet geschreven worden", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(desk.Folder).Length);
    }

    [Fact]
    public void A_fix_that_is_interrupted_while_it_writes_leaves_every_draft_whole()
    {
        using var desk = new Desk();
        using var stop = new CancellationTokenSource();
        desk.Write("a.md", "Een plantwoord.\n");
        desk.Write("b.md", "Een plantwoord.\n");
        desk.Environment = desk.Environment with
        {
            Analyzers = [new PlantRule("plantwoord", "goedwoord")],
            Cancelled = stop.Token,
            CreateFile = path =>
            {
                stop.Cancel();
                return new FileStream(path, FileMode.CreateNew);
            },
        };
        desk.Run("check", ".", "--fix");
        var files = Directory.GetFiles(desk.Folder);
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.True(File.ReadAllText(file) is "Een plantwoord.\n" or "Een goedwoord.\n"));
    }

    [Theory]
    [InlineData("check a.md --format text")]
    [InlineData("check a.md --format json")]
    [InlineData("check a.md --format jsonl")]
    [InlineData("check a.md --format sarif")]
    [InlineData("check a.md --format junit")]
    [InlineData("check a.md --format github")]
    [InlineData("check a.md --format html")]
    [InlineData("check a.md --diff")]
    [InlineData("check - --fix")]
    [InlineData("redact a.md")]
    [InlineData("explain PL1001")]
    [InlineData("rules")]
    [InlineData("protocol show konot")]
    [InlineData("coverage")]
    [InlineData("completion bash")]
    public void Whoever_stops_reading_gets_one_sentence(string line)
    {
        using var desk = new Desk();
        using var error = new StringWriter();
        desk.Write("a.md", "Een plantwoord.\n");
        desk.Environment = desk.Environment with { Analyzers = [new PlantRule("plantwoord", "goedwoord")] };
        Assert.Equal(2, CommandLine.Run(line.Split(' '), new MemoryStream("Een plantwoord."u8.ToArray()), new Closed(), error, desk.Environment));
        Assert.Equal(1, error.ToString().Split("de uitvoer werd gesloten voordat het rapport af was").Length - 1);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("Een plantwoord.\n", desk.Read("a.md"));
    }

    [Theory]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(InsufficientExecutionStackException))]
    [InlineData(typeof(StackOverflowException))]
    [InlineData(typeof(NullReferenceException))]
    public void A_rule_that_fails_takes_nothing_else_with_it(Type fault)
    {
        foreach (var atStart in new[] { true, false })
        {
            using var desk = new Desk();
            desk.Write("a.md", "Een plantwoord.\n");
            desk.Environment = desk.Environment with { Analyzers = [new Failing((Exception)Activator.CreateInstance(fault)!, atStart), new PlantRule("plantwoord")] };
            var outcome = desk.Run("check", "a.md", "--protocol", "vsnon");
            Assert.Contains($"De regel PL1002 is vastgelopen ({fault.Name})", string.Join(' ', outcome.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            Assert.Contains("'plantwoord' staat hier.", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_table_of_the_program_is_told_once_with_what_to_do()
    {
        using var desk = new Desk();
        desk.Write("a.md", Confidential);
        desk.Write("b.md", Confidential);
        desk.Environment = desk.Environment with { Analyzers = new Damaged() };
        var outcome = desk.Run("check", ".");
        Assert.Equal(
            (2, "postlint: een tabel van postlint zelf is beschadigd of van een andere versie; installeer postlint opnieuw"),
            (outcome.Code, outcome.Error.TrimEnd()));
    }

    private static (string Name, string Text)[] Contents(Desk desk) =>
        [.. Directory.EnumerateFiles(desk.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllText(f)))];

    private static (int Code, string Output, string Error) RunOn(Stream input, params string[] args)
    {
        using var desk = new Desk();
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, input, output, error, desk.Environment);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A pipe of which the other end goes away half-way.</summary>
    private sealed class Breaking(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => Check(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Check(base.Read(buffer));

        public override void CopyTo(Stream destination, int bufferSize)
        {
            base.CopyTo(destination, bufferSize);
            Check(0);
        }

        private static int Check(int count) => count > 0 ? count : throw new IOException("Connection reset");
    }

    private sealed class Closed : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void WriteByte(byte value) => throw new IOException("Broken pipe");
    }

    /// <summary>A rule that fails when it is made ready, or on every draft.</summary>
    private sealed class Failing(Exception fault, bool atStart) : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new() { Id = "PL1002", Title = new("x", "x"), Message = new("x", "x"), Advice = new("x", "x") }];

        public override void Initialize(AnalysisContext context)
        {
            if (atStart)
            {
                throw fault;
            }

            context.RegisterDocumentAction(_ => throw fault);
        }
    }

    /// <summary>Rules that cannot be had, as when a table that they stand on is refused by its reader.</summary>
    private sealed class Damaged : IReadOnlyList<PostAnalyzer>
    {
        public int Count => 1;

        public PostAnalyzer this[int index] => throw new InvalidDataException("cut off");

        public IEnumerator<PostAnalyzer> GetEnumerator() => throw new InvalidDataException("cut off");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
