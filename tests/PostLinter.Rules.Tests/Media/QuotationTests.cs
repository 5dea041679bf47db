using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nCollega Bea Mulder zei: 'dit jaar is het een rotklas.'", "ccc")]
    [InlineData("---\nrol: docent\n---\n\n> Ik haat rekenen zo erg\n\nAldus een leerling van groep 6.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nVolgens de IB'er zijn we te laat met signaleren.", "konot")]
    [InlineData("---\nrol: docent\n---\n\n\"Ik haat rekenen zo erg\", riep een leerling uit groep 6.", "konot")]
    [InlineData("---\nrol: docent\n---\n\nDe conciërge zei: \"Ik ruim het niet meer op.\"", "ccc")]
    [InlineData("---\nrol: docent\n---\n\n'Mijn kind slaapt hier slecht van', schreef een moeder.", "konot")]
    [InlineData("---\nrol: leerling\n---\n\n\"Jullie zijn mijn beste klas\", zei onze mentor.", "ccc")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<QuotationAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nSocrates zei: 'Ik weet dat ik niets weet.'", "konot")]
    [InlineData("---\nrol: docent\n---\n\nWe lazen 'De brief voor de koning'.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nHet woord 'gezellig' is onvertaalbaar.", "ccc")]
    [InlineData("Collega Bea Mulder zei: 'dit jaar is het een rotklas.'", "vsnon")]
    [InlineData("---\nrol: docent\n---\n\nCollega Bea Mulder zei: 'dit jaar is het een rotklas.'", "osvs")]
    [InlineData("---\nrol: docent\n---\n\nOns motto is 'samen leren, samen leven'.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nDe musical heet \"De dag dat alles anders werd\".", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nVolgens mij is het tijd voor vakantie.", "konot")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<QuotationAnalyzer>(draft, expected: false, protocol);
}
