using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class AccusationTests
{
    [Theory]
    [InlineData("Die teamleider steelt van het schoolreisgeld.")]
    [InlineData("De penningmeester van de MR sluist geld weg.")]
    [InlineData("Het schijnt dat juf Bea kinderen slaat.")]
    [InlineData("hij heeft mijn telefoon gejat")]
    [InlineData("onze directeur heeft de cijfers vervalst")]
    [InlineData("De voorzitter heeft de rest in zijn eigen zak gestoken.")]
    [InlineData("die meester zit aan de drank")]
    [InlineData("ze liegt tegen iedereen")]
    public void Reports(string draft) => Check.Reports<AccusationAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Jean Valjean steelt brood in onze musical.")]
    [InlineData("De keeper van 6 vwo stal de show.")]
    [InlineData("De politie geeft voorlichting over fraude.")]
    [InlineData("De koeien in de stal kregen hooi.")]
    [InlineData("De directeur slaat een nieuwe weg in.")]
    [InlineData("De meester drinkt koffie uit een grote mok.")]
    [InlineData("Les 3: wat is stelen, en waarom mag het niet?")]
    [InlineData("Niemand heeft gelogen.")]
    public void Stays_silent(string draft) => Check.Reports<AccusationAnalyzer>(draft, expected: false);

    [Fact]
    public void A_unique_office_weighs_more() =>
        Assert.All(
            Check.Lint<AccusationAnalyzer>("De penningmeester sluist geld weg.").Diagnostics,
            d => Assert.Equal(Severity.Error, d.Severity));

    [Fact]
    public void Compass_has_no_clause_for_it() =>
        Check.Reports<AccusationAnalyzer>("De penningmeester sluist geld weg.", expected: false, protocol: "compass");
}
