using System.Text;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class BadInputTests
{
    private static readonly byte[] Utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Hallo")).ToArray();

    public static TheoryData<byte[], string> BrokenFiles => new()
    {
        { Utf16, "kapot.md: dit is UTF-16; sla het op als UTF-8" },
        { [(byte)'a', (byte)'\n', 0xC3, 0x28], "kapot.md:2:1: dit is geen geldige UTF-8" },
        { [(byte)'a', 0, (byte)'b'], "kapot.md:1:1: hier staan nul-tekens in" },
        { "---\nrol: [docent\n---\n\nHallo.\n"u8.ToArray(), "kapot.md:" },
        { "---\nrol: dosent\n---\n\nHallo.\n"u8.ToArray(), "kapot.md:2:6: onbekende waarde 'dosent' voor 'rol' in de metagegevens; bedoelde je 'docent'?" },
        { "---\nrool: docent\n---\n\nHallo.\n"u8.ToArray(), "kapot.md:2:1: onbekende sleutel 'rool' in de metagegevens; bedoelde je 'rol'?" },
        { "---\nprotocol: konnot\n---\n\nHallo.\n"u8.ToArray(), "kapot.md:2:11: onbekend protocol 'konnot'; bedoelde je 'konot'?" },
        { "---\nrol: docent\n\nHallo.\n"u8.ToArray(), "kapot.md:1:1: de front matter is niet gesloten" },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_draft_gets_one_sentence_with_its_place_and_the_others_are_checked(byte[] bytes, string expected)
    {
        using var desk = new Desk();
        desk.Write("kapot.md", bytes);
        desk.Write("heel.md", "Dit is strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", "kapot.md", "heel.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: " + expected, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check weg.md", "weg.md: dit bestand bestaat niet")]
    [InlineData("check leeg", "leeg: in deze map staat geen concept")]
    [InlineData("check *.doc", "*.doc: geen enkel bestand past bij dit patroon")]
    [InlineData("check --protocol konnot", "onbekend protocol 'konnot'; bedoelde je 'konot'?")]
    [InlineData("check --formaat json", "onbekende optie '--formaat'; bedoelde je '--format'?")]
    [InlineData("check --format jsn", "onbekende waarde 'jsn' voor --format; bedoelde je 'json'?")]
    [InlineData("check --format", "bij --format hoort een waarde")]
    [InlineData("check --fix=ja", "bij --fix hoort geen waarde")]
    [InlineData("check --format json --format text", "--format staat er twee keer")]
    [InlineData("check --at gisteren", "'gisteren' is geen tijd")]
    [InlineData("check --meta rol", "schrijf --meta SLEUTEL=WAARDE")]
    [InlineData("check --meta acount=school", "onbekende sleutel 'acount' in de metagegevens; bedoelde je 'account'?")]
    [InlineData("check --kanaal instagrm", "onbekende waarde 'instagrm' voor 'kanaal' in de metagegevens; bedoelde je 'instagram'?")]
    [InlineData("check --config weg.yaml", "het configuratiebestand")]
    [InlineData("check --input jsonl --fix", "--fix en --diff werken op teksten")]
    [InlineData("check --lang fr", "onbekende waarde 'fr' voor --lang")]
    [InlineData("chek", "onbekend commando 'chek'; bedoelde je 'check'?")]
    [InlineData("protocol", "onbekend commando 'protocol'; bedoelde je 'protocol show'?")]
    [InlineData("protocol show konnot", "onbekend protocol 'konnot'; bedoelde je 'konot'?")]
    [InlineData("explain PL201", "onbekende regel of afspraak 'PL201'; bedoelde je 'PL2001'?")]
    [InlineData("explain", "noem een regel of een afspraak")]
    [InlineData("rules alles", "'alles' is hier te veel")]
    [InlineData("completion tcsh", "onbekende shell 'tcsh'")]
    [InlineData("init --protocol konnot", "onbekende waarde 'konnot' voor --protocol; bedoelde je 'konot'?")]
    [InlineData("init", "noem het protocol van jouw school")]
    public void Wrong_use_gets_one_sentence_and_exit_2(string line, string expected)
    {
        using var desk = new Desk();
        Directory.CreateDirectory(desk.PathOf("leeg"));
        var outcome = desk.Run(line.Split(' '));
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: " + expected, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_broken_configuration_is_told_once_and_the_drafts_are_checked()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: konot\nscholn: [X]\n");
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        desk.Write("b.md", "Dit ook: strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", ".");
        Assert.Equal(2, outcome.Code);
        Assert.Equal("postlint: postlint.yaml:2:1: onbekende sleutel 'scholn' in postlint.yaml; bedoelde je 'scholen'?", outcome.Error.TrimEnd());
        Assert.Contains("2 fouten", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_pipe_is_one_sentence()
    {
        using var desk = new Desk();
        using var error = new StringWriter();
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        Assert.Equal(2, CommandLine.Run(["check", "a.md"], Stream.Null, new ClosedPipe(), error, desk.Environment));
        Assert.StartsWith("postlint: de uitvoer werd gesloten", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void Ctrl_C_is_one_sentence()
    {
        using var desk = new Desk();
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        desk.Environment = desk.Environment with { Cancelled = new CancellationToken(canceled: true) };
        var outcome = desk.Run("check", "a.md", "--fix");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: afgebroken", outcome.Error, StringComparison.Ordinal);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("pipe");
    }
}
