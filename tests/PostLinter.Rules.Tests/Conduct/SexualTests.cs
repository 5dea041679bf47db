using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class SexualTests
{
    [Theory]
    [InlineData("Link naar die pornovideo staat in de app.")]
    [InlineData("Mooi kontje heeft die stagiair.")]
    [InlineData("Filmpje ongeluk, bloed overal, check dit!")]
    [InlineData("wie heeft nudes van romy")]
    [InlineData("smash or pass: docenten editie")]
    [InlineData("lekker wijf die nieuwe invaller")]
    [InlineData("met wie van de docenten zou je het doen")]
    [InlineData("stuur je ook naaktfoto's")]
    public void Reports(string draft) => Check.Reports<SexualAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Biologie: de voortplanting van de ooievaarsbek.")]
    [InlineData("Lekker geslapen op kamp.")]
    [InlineData("Ouderavond over porno en beeldvorming.")]
    [InlineData("De juf heeft een stijve nek.")]
    [InlineData("Het strijktrio speelt vrijdag in de aula.")]
    [InlineData("Les seksuele vorming: het menselijk lichaam.")]
    [InlineData("Wie kan optellen en aftrekken tot honderd?")]
    [InlineData("Voorlichting over sexting voor de brugklas.")]
    [InlineData("De wijde pijpen van mijn broek zijn nat.")]
    public void Stays_silent(string draft) => Check.Reports<SexualAnalyzer>(draft, expected: false);
}
