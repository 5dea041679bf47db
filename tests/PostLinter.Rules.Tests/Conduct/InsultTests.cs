using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class InsultTests
{
    [Theory]
    [InlineData("@noa je bent zo nep en dom")]
    [InlineData("Die roostermaker is een sukkel.")]
    [InlineData("Wat een stelletje idioten in de administratie.")]
    [InlineData("wat ben jij een achterlijke gek")]
    [InlineData("klaploper. ik doe alles alleen")]
    [InlineData("die trut van hierboven zet de muziek weer hard")]
    [InlineData("Alle bankiers zijn parasieten.")]
    [InlineData("stom wijf dat je bent")]
    [InlineData("Jij hebt de hersens van een garnaal")]
    [InlineData("k*thoofd ga van mijn server af")]
    [InlineData("die mongooool snapt het niet")]
    [InlineData("gij zijt ne vuile smeerlap")]
    public void Reports(string draft) => Check.Reports<InsultAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("In het herfstbos zochten de kleuters eikels.")]
    [InlineData("Sukkel jij ook met wiskunde? Bijles dinsdag.")]
    [InlineData("Er zijn geen domme vragen.")]
    [InlineData("De boer liet ons zijn varkens, koeien en een ezel zien.")]
    [InlineData("Ik ben zo'n sukkel, mijn fiets stond er gewoon nog.")]
    [InlineData("Niemand is dom in deze klas.")]
    [InlineData("In de musical noemt de koning zijn knecht een schurk.")]
    [InlineData("Meneer De Gek geeft vandaag aardrijkskunde.")]
    [InlineData("Ik ben gek op mijn mentorklas.")]
    [InlineData("Dat was dom van mij.")]
    [InlineData("Wat een hond, hij bleef de hele les liggen.")]
    [InlineData("Hij werd uitgescholden voor idioot, en dat accepteren we niet.")]
    public void Stays_silent(string draft) => Check.Reports<InsultAnalyzer>(draft, expected: false);

    [Fact]
    public void A_named_target_weighs_more()
    {
        Check.Rule<InsultAnalyzer>("Wat een [|sukkel|].", severity: Severity.Warning);
        Check.Rule<InsultAnalyzer>("@noa wat ben jij een [|sukkel|]", severity: Severity.Error);
    }
}
