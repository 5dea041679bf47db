using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>Other ways to accuse somebody: in a relative clause, from hearsay, after a list.</summary>
public sealed class AccusationWordingTests
{
    [Theory]
    [InlineData("Het is de buurman van nummer 8 die 's nachts de ruiten ingooit.")]
    [InlineData("De moeder van Ilse is degene die onze fietsen lekprikt.")]
    [InlineData("Juf Marga zou een kleuter geslagen hebben.")]
    [InlineData("Onze roostermaker heeft de cijfers achteraf opgepoetst, zodat de afdeling slaagt.")]
    [InlineData("Dit is gewoon fraude.")]
    [InlineData("De conciërge is altijd te laat en liegt ook nog.")]
    public void Finds_an_accusation(string draft) => Check.Reports<AccusationAnalyzer>(draft, true);

    [Theory]
    [InlineData("Zij schopt harder dan ik bij judo.")]
    [InlineData("Is er iemand die de bal op het dak gooit?")]
    [InlineData("Dit is gewoon pech.")]
    [InlineData("De juf heeft de cijfers bijgewerkt in het rapport.")]
    [InlineData("De kat die de muizen jat, slaapt nu.")]
    [InlineData("De dichter zou dit op zijn zolder hebben geschreven.")]
    public void Finds_no_accusation(string draft) => Check.Reports<AccusationAnalyzer>(draft, false);
}
