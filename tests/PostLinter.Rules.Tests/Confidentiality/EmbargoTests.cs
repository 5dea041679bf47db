using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Confidentiality;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Confidentiality;

/// <summary>Without <c>publiceer_op</c> it is Thursday 20 March 2025, 16:30.</summary>
public sealed class EmbargoTests
{
    [Theory]
    [InlineData("2025-05-20", "Onder embargo tot 1 juni: wij gaan fuseren.", true)]
    [InlineData("2025-06-01", "Onder embargo tot 1 juni: wij gaan fuseren.", false)]
    [InlineData("2025-06-02", "Onder embargo tot 1 juni: wij gaan fuseren.", false)]
    [InlineData("2025-03-04 23:00", "Embargo t/m 4 maart", true)]
    [InlineData("2025-03-05 00:00", "Embargo t/m 4 maart", false)]
    [InlineData("2025-03-04", "embargo tot en met 4 maart", true)]
    [InlineData("2025-03-23 20:00", "Niet publiceren voor maandag 9.00 uur: uitslag.", true)]
    [InlineData("2025-03-24 09:00", "Niet publiceren voor maandag 9.00 uur: uitslag.", false)]
    [InlineData("2025-05-31", "Embargo tot 1-6-2025.", true)]
    [InlineData("2025-06-01", "Embargo tot 01/06/2025.", false)]
    [InlineData("2025-12-30", "Onder embargo tot 2 januari.", true)]
    [InlineData("2025-03-12", "Mag pas de 17e naar buiten.", true)]
    [InlineData("2025-03-18", "Pas vanaf de 17e openbaar.", false)]
    [InlineData("2025-04-25", "Er mag tot Koningsdag niks over naar buiten.", true)]
    [InlineData("2025-04-28", "Er mag tot Koningsdag niks over naar buiten.", false)]
    [InlineData("2025-03-20 08:00", "Embargo tot vandaag 12.00 uur.", true)]
    [InlineData("2025-03-20 13:00", "Embargo tot vandaag 12.00 uur.", false)]
    [InlineData("2025-03-20", "Dit mag pas morgen bekend worden.", true)]
    [InlineData("2025-03-20", "Dit mag pas volgende week maandag bekend worden gemaakt.", true)]
    [InlineData("2025-03-20 10:00", "Niet publiceren voor half elf.", true)]
    public void Compares_with_the_moment_of_posting(string at, string text, bool expected)
    {
        var draft = $"---\npubliceer_op: {at}\n---\n{text}";
        Check.Reports<EmbargoAnalyzer>(draft, expected);
        Assert.All(Check.Lint<EmbargoAnalyzer>(draft).Diagnostics, d => Assert.Equal(Outcome.Violation, d.Outcome));
    }

    [Theory]
    [InlineData("Embargo tot na de MR: er komt een nieuw gebouw.")]
    [InlineData("Dit is onder embargo, wij gaan fuseren.")]
    [InlineData("Niet delen voordat het team het weet.")]
    [InlineData("---\npubliceer_op: 2025-06-01\n---\nOnder embargo tot 1 juni, 12.00 uur.")]
    public void Asks_where_no_date_decides(string draft)
    {
        Check.Reports<EmbargoAnalyzer>(draft, true);
        Assert.All(Check.Lint<EmbargoAnalyzer>(draft).Diagnostics, d => Assert.Equal((Outcome.Question, Severity.Info), (d.Outcome, d.Severity)));
    }

    [Theory]
    [InlineData("Geschiedenisles: het handelsembargo tegen Cuba.")]
    [InlineData("Het embargo is opgeheven: wij winnen de prijs!")]
    [InlineData("Het embargo is eraf, dus de vlag kan uit.")]
    [InlineData("Wat is een embargo? De redactie legt het uit.")]
    [InlineData("De inschrijving is open tot 1 juni.")]
    [InlineData("Kinderen mogen pas om 8.15 uur naar binnen.")]
    [InlineData("Ik pleit voor een embargo op glitter.")]
    [InlineData("De school is tot en met vrijdag niet bereikbaar.")]
    [InlineData("Je mag pas maandag weer zwemmen.")]
    [InlineData("Vorige week lag het nog onder embargo tot maandag 10 maart, nu mag iedereen het weten.")]
    public void Stays_silent(string draft) => Check.Reports<EmbargoAnalyzer>(draft, false);

    [Theory]
    [InlineData("2025-06-01", "2025-05-31", true)]
    [InlineData("2025-06-01", "2025-06-01", false)]
    [InlineData("2025-06-01 09:00", "2025-06-01 08:59", true)]
    public void The_metadata_decide(string embargo, string at, bool expected) =>
        Check.Reports<EmbargoAnalyzer>($"---\nembargo: {embargo}\npubliceer_op: {at}\n---\nGroot nieuws!", expected);

    [Fact]
    public void The_fix_schedules_the_post() => Check.Fix<EmbargoAnalyzer>(
        "---\npubliceer_op: 2025-05-20\n---\nOnder embargo tot 1 juni: wij gaan fuseren.",
        "---\npubliceer_op: 2025-06-01 00:00\n---\nOnder embargo tot 1 juni: wij gaan fuseren.");

    [Fact]
    public void Has_no_clause_at_compass() => Check.Reports<EmbargoAnalyzer>("Embargo tot 1 juni 2025.", false, "compass");

    [Fact]
    public void An_answer_ends_the_question() => Check.Reports<EmbargoAnalyzer>(
        "---\nattestaties: {openbare_informatie: ja}\n---\nEmbargo tot na de MR: er komt een nieuw gebouw.", false);

    [Theory]
    [InlineData("voordat de MR vandaag heeft besloten")]
    [InlineData("nadat de MR op 20 maart heeft besloten")]
    [InlineData("nadat de MR na 20 maart heeft besloten")]
    [InlineData("wanneer de MR op 20 maart heeft besloten")]
    [InlineData("zodra de MR op 20 maart heeft besloten")]
    [InlineData("als de MR op 20 maart heeft besloten")]
    [InlineData("totdat de MR op 20 maart heeft besloten")]
    [InlineData("tot na 20 maart")]
    [InlineData("tot donderdag")]
    public void Asks_on_the_day_itself_where_the_hour_is_open(string until) => Check.Rule<EmbargoAnalyzer>(
        $"---\npubliceer_op: 2025-03-20\n---\n[|Onder embargo|], {until}.", outcome: Outcome.Question);

    [Theory]
    [InlineData("2025-03-20", "tot vandaag")]
    [InlineData("2025-03-20", "tot donderdag 20 maart")]
    [InlineData("2025-03-20 16:30", "tot donderdag 9.00 uur")]
    [InlineData("2025-03-04", "met de pers afgesproken, tot 4 maart")]
    [InlineData("2025-03-04", "en stil tot 4 maart")]
    [InlineData("2025-03-04", "t/m de open dag; pas 4 maart mag het")]
    [InlineData("2025-03-04", "t/m de open dag; vanaf 4 maart mag het")]
    public void Is_over_on_the_day_that_is_named(string at, string until) =>
        Check.Rule<EmbargoAnalyzer>($"---\npubliceer_op: {at}\n---\nOnder embargo, {until}.");

    [Theory]
    [InlineData("De wethouder zei: \"Het embargo duurt tot 1 juni.\"")]
    [InlineData("In de musical duurt het embargo van de koning tot 1 juni.")]
    [InlineData("Les 4: het embargo duurde tot 1 juni.")]
    [InlineData("Hoi ![Onder embargo tot 1 juni](a.jpg)")]
    [InlineData("[|Het embargo duurt tot 1 juni|].")]
    [InlineData("De wethouder zei: \"[|Onder embargo tot 1 juni|].\"")]
    [InlineData("[|Onder embargo tot 1 juni|]: wij gaan fuseren. Echt, niet publiceren voor 1 juni.")]
    public void The_bare_word_may_be_talked_about(string text) =>
        Check.Rule<EmbargoAnalyzer>($"---\npubliceer_op: 2025-05-20\n---\n{text.Replace("[|Het ", "Het [|", StringComparison.Ordinal)}");

    [Theory]
    [InlineData("", "Onder embargo tot 1 juni.", "2025-06-01")]
    [InlineData("", "Onder embargo tot 1 juni 12.00 uur.", "2025-06-01 12:00")]
    [InlineData("", "Onder embargo tot na 1 juni.", "2025-06-02")]
    [InlineData("embargo: 2025-06-01\n", "Groot nieuws!", "2025-06-01")]
    [InlineData("embargo: 2025-06-01 09:00\n", "Groot nieuws!", "2025-06-01 09:00")]
    public void Says_from_when_it_may(string head, string text, string moment) => Assert.Equal(
        moment, Check.Lint<EmbargoAnalyzer>($"---\n{head}publiceer_op: 2025-05-20\n---\n{text}").Diagnostics.Single().Finding.Arguments[0]);

    [Theory]
    [InlineData("Groot nieuws, [|onder embargo|]: wij gaan fuseren.")]
    [InlineData("[||]Groot nieuws. ![onder embargo](a.jpg)")]
    public void The_metadata_point_at_the_words(string text)
    {
        var draft = $"---\nembargo: 2025-06-01\npubliceer_op: 2025-05-20\n---\n{text}";
        Check.Rule<EmbargoAnalyzer>(text.StartsWith("[||]", StringComparison.Ordinal) ? "[||]" + draft.Replace("[||]", "", StringComparison.Ordinal) : draft);
    }
}
