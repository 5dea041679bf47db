using PostLinter.Core.Diagnostics;
using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class ImageTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nMentorles met een kater haha")]
    [InlineData("---\nrol: docent\n---\n\nZo dronken op het personeelsfeest dat ik de polonaise liep op sokken.")]
    [InlineData("---\nrol: stagiair\n---\n\nEerste stagedag en alweer brak.")]
    [InlineData("Eerste stagedag en alweer brak.")]
    [InlineData("---\nrol: medewerker\n---\n\nStraalbezopen de lerarenkamer uit gedragen gisteren.")]
    [InlineData("---\nrol: docent\n---\n\ngister 8 biertjes gedronken en nu met kater voor de klas")]
    [InlineData("---\nrol: docent\n---\n\nIn slaap gevallen onder de les, oeps. Mijn klas lachte.")]
    public void Asks(string draft) => Check.Reports<ImageAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nProost met kinderchampagne op het examenjaar!")]
    [InlineData("---\nrol: docent\n---\n\nPolonaise op het schoolfeest.")]
    [InlineData("---\nrol: docent\n---\n\nKatten en katers: dierenweek in groep 3.")]
    [InlineData("---\nrol: docent\n---\n\nOnze keeper brak zijn been op school.")]
    [InlineData("---\nrol: docent\n---\n\nBrak water is een mengsel, leerde groep 7.")]
    [InlineData("---\nrol: docent\n---\n\nOnze rode kater zit op het schoolplein.")]
    [InlineData("---\nrol: ouder\n---\n\nMet een kater op de ouderavond.")]
    [InlineData("---\nrol: docent\n---\n\nVrijdag een kater aan het voorlezen? Nee, een poes in de klas.")]
    [InlineData("---\nrol: docent\nattestaties:\n  voorleestoets: ja\n---\n\nMentorles met een kater haha")]
    [InlineData("---\nrol: docent\n---\n\nVoorlichting over drank: dronken fietsen is gevaarlijk.")]
    [InlineData("---\nrol: docent\n---\n\nIn het toneelstuk speelt meester Wouter een dronken kapitein.")]
    [InlineData("---\nrol: docent\n---\n\nZo dronken geweest op vakantie in Spanje.")]
    public void Stays_silent(string draft) => Check.Reports<ImageAnalyzer>(draft, false);

    [Fact]
    public void Is_never_a_violation_by_itself() =>
        Check.Rule<ImageAnalyzer>("---\nrol: docent\n---\n\nMentorles [|met een kater|] haha", "konot", outcome: Outcome.Question, severity: Severity.Warning);
}
