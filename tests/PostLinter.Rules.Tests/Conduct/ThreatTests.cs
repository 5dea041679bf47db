using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class ThreatTests
{
    [Theory]
    [InlineData("Zeg dat nog eens en je komt niet heel thuis.")]
    [InlineData("Ik weet waar je fietst, wacht maar.")]
    [InlineData("Ik blijf je appen tot je reageert, Jip.")]
    [InlineData("als je nog 1x aan mijn fiets zit sla ik je in elkaar")]
    [InlineData("morgen krijg je klappen")]
    [InlineData("steek z'n banden lek")]
    [InlineData("ik maak je af")]
    [InlineData("allemaal bellen vannacht, elk half uur iemand anders")]
    [InlineData("kijk voortaan goed over je schouder als je naar het station loopt")]
    [InlineData("Ik vermoord je.")]
    [InlineData("wie gooit zijn adres online")]
    public void Reports(string draft) => Check.Reports<ThreatAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("De wolf zegt: ik eet je op! (klas 2)")]
    [InlineData("Morgen wacht je een verrassing in de aula.")]
    [InlineData("Wij maken jullie in bij schaken!")]
    [InlineData("Ik vermoord een pizza.")]
    [InlineData("Pas op: glad op het plein!")]
    [InlineData("ik lach me dood om die meester")]
    [InlineData("De keeper schoot de bal in het doel.")]
    [InlineData("Ik kom je morgen om acht uur ophalen.")]
    [InlineData("Wacht maar even bij de poort, dan loop ik mee.")]
    [InlineData("Zeggen dat je iemand in elkaar slaat, is strafbaar.")]
    [InlineData("Ik ga dood van de hitte in lokaal 12.")]
    public void Stays_silent(string draft) => Check.Reports<ThreatAnalyzer>(draft, expected: false);

    [Fact]
    public void Is_an_error() => Check.Rule<ThreatAnalyzer>("[|Ik vermoord je|].", severity: Severity.Error);
}
