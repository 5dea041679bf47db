using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class BullyingTests
{
    [Theory]
    [InlineData("Doen we allemaal alsof Finn niet bestaat?")]
    [InlineData("Pas op voor meester Teun, die liegt.")]
    [InlineData("Dat soort ouders snapt er niks van.")]
    [InlineData("nieuwe groep zonder Samira, niks zeggen")]
    [InlineData("stem: wie is de lelijkste van de klas?")]
    [InlineData("laat haar gewoon staan")]
    [InlineData("niemand wil naast hem zitten")]
    [InlineData("ik heb gehoord dat juf Sanne de Vries zwanger schijnt te zijn")]
    [InlineData("gooi haar uit de app")]
    [InlineData("elke keer als hij iets zegt gaan we hoesten")]
    public void Reports(string draft) => Check.Reports<BullyingAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Themaweek: stop met pesten.")]
    [InlineData("Klas 4 maakt zich op voor het volksdansfeest.")]
    [InlineData("Pas op: glad op het plein!")]
    [InlineData("Niemand wordt buitengesloten bij ons.")]
    [InlineData("Kijk uit voor fietsers bij de uitgang.")]
    [InlineData("We doen alsof het zomer is.")]
    [InlineData("Dat soort leerlingen verdient een compliment.")]
    [InlineData("Ik snap er niks van, wie legt het uit?")]
    [InlineData("De app zonder reclame is gratis.")]
    [InlineData("De zon schijnt op het plein.")]
    public void Stays_silent(string draft) => Check.Reports<BullyingAnalyzer>(draft, expected: false);
}
