using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class ForwardingTests
{
    [Theory]
    [InlineData("RT @mentor4h: trots op onze klas")]
    [InlineData("Doorgestuurd bericht van Bo:")]
    [InlineData("Screenshot uit de ouderapp")]
    [InlineData("FW: notulen van de klas")]
    [InlineData("---\nsoort: herplaatsing\n---\n\nMooi verhaal.")]
    [InlineData("---\nrol: docent\n---\n\nDoorgestuurd bericht van Bo:", "ccc")]
    [InlineData("kreeg dit net doorgestuurd van een moeder")]
    [InlineData("screenshot van het gesprek in de groepsapp 👇")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<ForwardingAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Deel deze uitnodiging met je buren!")]
    [InlineData("Lees mijn eigen blog.")]
    [InlineData("We delen de taart in achten.")]
    [InlineData("Stuur je aanmelding naar de administratie.")]
    [InlineData("Graag niet doorsturen.")]
    [InlineData("Vandaag leerden we delen met rest.")]
    [InlineData("---\nrol: docent\n---\n\nDoorgestuurd bericht van Bo:", "konot")]
    [InlineData("De bal ging van hand tot hand.")]
    [InlineData("Via de ingang aan de Laan kom je binnen.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<ForwardingAnalyzer>(draft, expected: false, protocol);
}
