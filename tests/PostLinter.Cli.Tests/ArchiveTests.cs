using System.Collections.Immutable;
using System.Text.Json;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>Archives of many drafts: order, threads, lines that cannot be read, and runs that are taken up again.</summary>
public sealed class ArchiveTests
{
    private static readonly string[] Options = ["check", "archief.jsonl", "--input", "jsonl", "--format", "jsonl"];

    private static readonly string[] Resumable = [.. Options, "--output", "rapport.jsonl", "--resume", "voortgang.json"];

    private static readonly int[] ThreadCounts = [1, 2, 9];

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("text")]
    public void Any_number_of_threads_gives_the_same_output(string format)
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(300));
        string[] args = ["check", "archief.jsonl", "--input", "jsonl", "--format", format, "--entities"];
        var outcomes = ThreadCounts.Select(threads => With(desk, threads).Run(args)).ToArray();
        Assert.Contains("299", outcomes[0].Output, StringComparison.Ordinal);
        Assert.All(outcomes, o => Assert.Equal(outcomes[0], o));

        static Desk With(Desk desk, int threads)
        {
            desk.Environment = desk.Environment with { Threads = threads };
            return desk;
        }
    }

    [Fact]
    public void Large_and_small_drafts_keep_their_order()
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { Threads = 4 };
        var lines = Enumerable.Range(0, 60).Select(i => Line(i, i % 7 == 0 ? string.Concat(Enumerable.Repeat("De zon schijnt. ", 4000)) : "Hallo"));
        desk.Write("archief.jsonl", string.Join('\n', lines));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"{i}"), Ids(desk.Run(Options).Output));
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_the_next_one_goes_on()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", $"{Line(0, "Hallo")}\n{Line(1, new string('a', 17_000_000))}\n{Line(2, "Hallo")}\n");
        var outcome = desk.Run(Options);
        Assert.Equal(2, outcome.Code);
        Assert.Equal<string?>(["0", null, "2"], Ids(outcome.Output));
        Assert.Contains("regel 2: deze regel is langer dan 16 MB", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_not_there_does_not_stop_the_next_one()
    {
        using var desk = new Desk();
        desk.Write("b.jsonl", Line(7, "Hallo"));
        var outcome = desk.Run("check", "a.jsonl", "b.jsonl", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(2, outcome.Code);
        Assert.Equal<string?>([null, "7"], Ids(outcome.Output));
        Assert.Contains("a.jsonl: dit bestand kan niet gelezen worden", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_of_an_archive_counts_its_bytes()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(40));
        desk.Environment = desk.Environment with { ErrorIsTerminal = true, Clock = new HurryingClock() };
        var outcome = desk.Run(Options);
        Assert.Contains("% (20 berichten, nog ongeveer ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("[####################] 100% (40 berichten)", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(3, 5000)]
    public void An_interrupted_run_goes_on_and_ends_with_the_same_report(int threads, int lostBytes)
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(300));
        var whole = desk.Run([.. Options, "--output", "heel.jsonl"]);
        Interrupt(desk, "geheim 150", threads);
        Assert.False(File.Exists(desk.PathOf("rapport.jsonl")));

        // A run that is killed has written more than it noted; what was not noted is written again.
        File.AppendAllText(desk.PathOf("rapport.jsonl.part"), new string('x', lostBytes));
        var rest = desk.Run(Resumable);
        Assert.Contains("Verder vanaf regel ", rest.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Code, rest.Code);
        Assert.Equal(desk.Read("heel.jsonl"), desk.Read("rapport.jsonl"));
        Assert.False(File.Exists(desk.PathOf("voortgang.json")));
        Assert.False(File.Exists(desk.PathOf("rapport.jsonl.part")));
    }

    [Fact]
    public void What_was_found_before_the_interruption_counts_for_the_exit_code()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", $"geen json\n{Line(1, "Dit is strikt vertrouwelijk.")}\n{Line(2, "stop")}\n{Line(3, "Hallo")}\n");
        Interrupt(desk, "stop", threads: 1);
        var outcome = desk.Run(Resumable);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("rapport.jsonl: eerder kon 1 regel niet gelezen worden", outcome.Error, StringComparison.Ordinal);
        Assert.Equal<string?>([null, "1", "2", "3"], Ids(desk.Read("rapport.jsonl")));
    }

    [Fact]
    public void The_progress_holds_no_word_of_a_draft()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(300));
        Interrupt(desk, "geheim 150", threads: 2);
        using var progress = JsonDocument.Parse(desk.Read("voortgang.json"));
        Assert.Equal(
            ["schema", "request", "inputLength", "inputChanged", "moment", "bytes", "lines", "written", "refused", "fails"],
            progress.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(new FileInfo(desk.PathOf("rapport.jsonl.part")).Length, progress.RootElement.GetProperty("written").GetInt64());
        Assert.Equal(64, progress.RootElement.GetProperty("request").GetString()!.Length);
    }

    [Fact]
    public void A_run_of_another_day_reads_the_rest_as_of_the_first_day()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", $"{Line(0, "stop")}\n{Line(1, "Embargo tot 1 maart 2031. De nieuwe school heet De Linde.")}\n");
        var whole = desk.Run([.. Options, "--output", "heel.jsonl"]);
        Interrupt(desk, "stop", threads: 1);
        desk.Environment = desk.Environment with { Clock = new LaterClock() };
        Assert.Equal(whole.Code, desk.Run(Resumable).Code);
        Assert.Equal(desk.Read("heel.jsonl"), desk.Read("rapport.jsonl"));
    }

    [Fact]
    public void Another_archive_or_another_command_is_refused_and_nothing_changes()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(300));
        Interrupt(desk, "geheim 150", threads: 1);
        var (progress, part) = (desk.Read("voortgang.json"), desk.Read("rapport.jsonl.part"));
        Refused(desk.Run([.. Resumable, "--entities"]), "andere opdracht");
        desk.Write("postlint.yaml", "protocol: konot\n");
        Refused(desk.Run(Resumable), "andere opdracht, configuratie");
        File.Delete(desk.PathOf("postlint.yaml"));
        desk.Write("archief.jsonl", Archive(301));
        Refused(desk.Run(Resumable), "archief.jsonl is veranderd");
        Assert.Equal((progress, part), (desk.Read("voortgang.json"), desk.Read("rapport.jsonl.part")));

        static void Refused(Outcome outcome, string why)
        {
            Assert.Equal(2, outcome.Code);
            Assert.Contains(why, outcome.Error, StringComparison.Ordinal);
            Assert.Contains("haal dit bestand weg om opnieuw te beginnen", outcome.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_that_was_cut_short_is_not_gone_on_with()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(300));
        Interrupt(desk, "geheim 150", threads: 1);
        desk.Write("rapport.jsonl.part", "{");
        var outcome = desk.Run(Resumable);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("is weg of korter geworden; haal voortgang.json weg", outcome.Error, StringComparison.Ordinal);
        File.Delete(desk.PathOf("voortgang.json"));
        Assert.Equal(1, desk.Run(Resumable).Code);
        Assert.Equal(300, Ids(desk.Read("rapport.jsonl")).Count);
    }

    [Fact]
    public void A_file_that_is_no_progress_stays_as_it_is()
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(3));
        desk.Write("voortgang.json", "{\"schema\": 1, \"documents\": []}");
        var outcome = desk.Run(Resumable);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("voortgang.json: dit is geen voortgang van postlint", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("{\"schema\": 1, \"documents\": []}", desk.Read("voortgang.json"));
    }

    [Theory]
    [InlineData("check archief.jsonl --resume v.json")]
    [InlineData("check archief.jsonl --input jsonl --format jsonl --resume v.json")]
    [InlineData("check archief.jsonl --input jsonl --output r.jsonl --resume v.json")]
    [InlineData("check - --input jsonl --format jsonl --output r.jsonl --resume v.json")]
    [InlineData("check a.jsonl b.jsonl --input jsonl --format jsonl --output r.jsonl --resume v.json")]
    [InlineData("check archief.jsonl --input jsonl --format jsonl --output /dev/null --resume v.json")]
    [InlineData("check archief.jsonl --input jsonl --format jsonl --output r.jsonl --resume archief.jsonl")]
    [InlineData("check archief.jsonl --input jsonl --format jsonl --output archief.jsonl --resume v.json")]
    public void Resume_wants_one_archive_and_files_of_their_own(string command)
    {
        using var desk = new Desk();
        desk.Write("archief.jsonl", Archive(2));
        var outcome = desk.Run(command.Split(' '));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--resume", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Archive(2), desk.Read("archief.jsonl"));
        Assert.False(File.Exists(desk.PathOf("v.json")));
    }

    private static string Archive(int lines) => string.Concat(Enumerable.Range(0, lines)
        .Select(i => Line(i, i % 3 == 0 ? $"Dit is strikt vertrouwelijk, geheim {i}." : $"Dag {i}: Fenna Zeldenrijk won met geheim {i}.") + "\n"));

    private static string Line(int id, string text) => $$"""{"id":"{{id}}","text":"{{text}}"}""";

    private static List<string?> Ids(string lines) =>
        [.. lines.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString())];

    /// <summary>Runs the command that can be taken up again, and stops it as by Ctrl-C while a draft with this word is checked.</summary>
    private static void Interrupt(Desk desk, string word, int threads)
    {
        var before = desk.Environment;
        using var stop = new CancellationTokenSource();
        desk.Environment = before with { Cancelled = stop.Token, Threads = threads, Analyzers = [.. Rules.RuleCatalog.Analyzers, new StoppingRule(word, stop)] };
        var outcome = desk.Run(Resumable);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("Geef dezelfde opdracht nog eens om verder te gaan.", outcome.Error, StringComparison.Ordinal);
        desk.Environment = before;
    }

    private sealed class StoppingRule(string word, CancellationTokenSource stop) : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new() { Id = "PL1001", Title = new("Stop", "Stop"), Message = new("Stop", "Stop"), Advice = new("Stop", "Stop") }];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(c =>
        {
            if (c.Document.Source.Text.Contains(word, StringComparison.Ordinal))
            {
                stop.Cancel();
                c.CancellationToken.ThrowIfCancellationRequested();
            }
        });
    }

    private sealed class LaterClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
