using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>What is approved beside the drafts, in <c>.postlint-ok.yaml</c>.</summary>
public sealed class ApprovalTests
{
    private const string File = ".postlint-ok.yaml";
    private const string Number = "Bel de moeder van Bram: 06-12345678.\n";

    [Fact]
    public void An_approval_suppresses_with_its_reason()
    {
        using var desk = Start("akkoord:\n  - bestand: a.txt\n    regel: PL1004\n    reden: afgesproken met haar\n");
        var outcome = Check(desk);
        Assert.DoesNotContain("Fout: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("afgesproken met haar", string.Join(" ", outcome.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);
    }

    [Fact]
    public void It_counts_for_its_own_draft_alone()
    {
        using var desk = Start("akkoord:\n  - bestand: a.txt\n    regel: PL1004\n    reden: mag\n");
        desk.Write("b.txt", Number);
        desk.Write("map/a.txt", Number);
        Assert.Equal(1, desk.Run("check", "b.txt", "--protocol", "vsnon").Code);
        Assert.Equal(1, desk.Run("check", "map/a.txt", "--protocol", "vsnon").Code);
    }

    [Fact]
    public void It_counts_until_its_last_day()
    {
        using var desk = Start("akkoord:\n  - bestand: a.txt\n    regel: PL1004\n    reden: mag\n    tot: 2025-03-20\n");
        Assert.Equal(0, Check(desk, "--at", "2025-03-20T23:30").Code);
        var late = Check(desk, "--at", "2025-03-21");
        Assert.Equal(1, late.Code);
        Assert.Contains("liep tot en met 2025-03-20", late.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_does_nothing_is_reported()
    {
        using var desk = Start("akkoord:\n  - bestand: a.txt\n    regel: PL3008\n    reden: mag\n  - bestand: weg.txt\n    regel: PL1004\n    reden: mag\n");
        var outcome = Check(desk);
        Assert.Contains("PL0002", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"{File}:5:5: 'weg.txt' bestaat niet", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Code);
    }

    [Fact]
    public void What_is_not_the_authors_to_suppress_stays()
    {
        using var desk = new Desk();
        desk.Write(File, "akkoord:\n  - bestand: a.txt\n    regel: PL2001\n    reden: mag\n");
        desk.Write("a.txt", "Dit is strikt vertrouwelijk.\n");
        Assert.Contains("PL0004", desk.Run("check", "a.txt", "--protocol", "vsnon", "--rol", "docent").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("akkoord:\n  - bestand: a.txt\n    regel: PL1004\n", "'reden' ontbreekt")]
    [InlineData("akkoord:\n  - bestand: map/a.txt\n    regel: PL1004\n    reden: mag\n", "ligt in een andere map")]
    [InlineData("akkoord:\n  - bestand: a.txt\n    regel: PL1004\n    reden: mag\n    tot: morgen\n", "'morgen' is geen datum")]
    [InlineData("akoord: []\n", "bedoelde je 'akkoord'")]
    [InlineData("- a\n", "begint met 'akkoord:'")]
    [InlineData("akkoord: [\n", "geen geldige YAML")]
    public void A_broken_one_is_named_and_does_not_count(string yaml, string sentence)
    {
        using var desk = Start(yaml);
        var outcome = Check(desk);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL1004", outcome.Output, StringComparison.Ordinal);
    }

    private static Desk Start(string yaml)
    {
        var desk = new Desk();
        desk.Write(File, yaml);
        desk.Write("a.txt", Number);
        return desk;
    }

    private static Outcome Check(Desk desk, params string[] options) => desk.Run(["check", "a.txt", "--protocol", "vsnon", .. options]);
}
