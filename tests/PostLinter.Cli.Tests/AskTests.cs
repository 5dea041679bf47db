using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class AskTests
{
    /// <summary>Raises <c>juistheid</c> and nothing else under VSNON.</summary>
    private const string Claim = "Wij hebben op onze school de hoogste slagingskans van Nederland!\n";

    private const string Photo = "Wat een feest! ![kinderen dansen in de aula](aula.jpg)\n";

    [Theory]
    [InlineData("ja\nja\n", "juistheid: {antwoord: ja, datum: 2025-")]
    [InlineData("Ja, nagevraagd bij de gemeente\nj\n", "juistheid: {antwoord: ja, toelichting: \"nagevraagd bij de gemeente\", datum: 2025-")]
    [InlineData("onzin\n\u0007\nJA\nja\n", "juistheid: {antwoord: ja, datum: 2025-")]
    public void A_yes_is_recorded_with_its_date_and_ends_the_question(string typed, string recorded)
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Claim);
        var outcome = desk.RunWith(typed, "check", "a.md", "--protocol", "vsnon", "--ask");
        Assert.Contains("Heb je dit nagekeken bij een betrouwbare bron?", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Het gaat om: \"hoogste slagingskans\" (regel 1)", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(recorded, desk.Read("a.md"), StringComparison.Ordinal);
        Assert.EndsWith(Claim, desk.Read("a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("nagekeken", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain("nagekeken", desk.RunWith(string.Empty, "check", "a.md", "--protocol", "vsnon", "--ask").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_becomes_a_finding_with_what_to_do()
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Claim);
        var outcome = desk.RunWith("nee\nnee\n", "check", "a.md", "--protocol", "vsnon", "--ask");
        Assert.Contains("Doe dit:", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL4008", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Claim, desk.Read("a.md"));
        Assert.Contains("---\nattestaties:\n  juistheid: {antwoord: nee, datum: 2025-", outcome.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weet ik niet\n", "Zoek dit uit voordat je het plaatst")]
    [InlineData("later\n", "De vraag blijft staan")]
    [InlineData("\n", "De vraag blijft staan")]
    [InlineData("", "")]
    [InlineData("wat\nwat\nwat\n", "Dat is geen antwoord")]
    public void What_is_not_answered_stays_a_question_and_changes_nothing(string typed, string said)
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Claim);
        var outcome = desk.RunWith(typed, "check", "a.md", "--protocol", "vsnon", "--ask");
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Heb je dit nagekeken", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zal ik", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Claim, desk.Read("a.md"));
    }

    [Fact]
    public void A_reason_is_asked_where_the_protocol_wants_it()
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Photo);
        var outcome = desk.RunWith("ja\nformulieren van september\nlater\nja\n", "check", "a.md", "--protocol", "osvs", "--rol", "docent", "--ask");
        Assert.Contains("Waar ligt die toestemming vast?", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("beeld_toestemming: {antwoord: ja, toelichting: \"formulieren van september\"", desk.Read("a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_without_the_reason_is_no_answer()
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Photo);
        var outcome = desk.RunWith("ja\n\n\nlater\n", "check", "a.md", "--protocol", "osvs", "--rol", "docent", "--ask");
        Assert.Contains("Je protocol wil dit erbij hebben", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Photo, desk.Read("a.md"));
    }

    [Fact]
    public void Each_topic_is_asked_once_however_often_it_is_raised()
    {
        using var desk = AtTerminal();
        desk.Write("a.md", "Leerling Sanne won. Leerling Lotte werd tweede. Leerling Noor niet.");
        var outcome = desk.RunWith("later\nlater\nlater\nlater\n", "check", "a.md", "--protocol", "compass", "--ask");
        Assert.Single(outcome.Error.Split('\n'), l => l.Contains("Vinden alle mensen die je noemt", StringComparison.Ordinal));
        Assert.Equal(3, outcome.Error.Split('\n').Count(l => l.Contains("Het gaat om:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false, "er zit niemand aan de terminal", "check", "a.md", "--ask")]
    [InlineData(true, "laat --input, --fix, --diff en --format weg", "check", "a.md", "--ask", "--format", "json")]
    [InlineData(true, "laat --input, --fix, --diff en --format weg", "check", "a.md", "--ask", "--fix")]
    public void Without_somebody_to_answer_it_is_said_in_one_sentence(bool isTerminal, string sentence, params string[] args)
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { InputIsTerminal = isTerminal };
        desk.Write("a.md", Claim);
        var outcome = desk.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_full_disk_keeps_the_draft_and_gives_the_answers_to_paste()
    {
        using var desk = AtTerminal();
        desk.Write("a.md", Claim);
        desk.Environment = desk.Environment with { CreateFile = _ => throw new IOException("vol") };
        var outcome = desk.RunWith("ja\nja\n", "check", "a.md", "--protocol", "vsnon", "--ask");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(Claim, desk.Read("a.md"));
        Assert.Contains("juistheid: {antwoord: ja", outcome.Error, StringComparison.Ordinal);
    }

    private static Desk AtTerminal()
    {
        var desk = new Desk();
        desk.Environment = desk.Environment with { InputIsTerminal = true };
        return desk;
    }
}
