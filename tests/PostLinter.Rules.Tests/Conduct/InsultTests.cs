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
    [InlineData("Ik ben zo klaar met jou, sukkel!")]
    [InlineData("Ik was lang genoeg aardig voor jullie, sukkels.")]
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
    [InlineData("Ik was ook zo'n ontzettende sukkel vroeger.")]
    [InlineData("Wij zijn echte sukkels haha.")]
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
        Check.Rule<InsultAnalyzer>("Wat een [|sukkel|] is Daan Bakker.", severity: Severity.Error);
        Check.Rule<InsultAnalyzer>("Daan Bakker was er. Wat een [|sukkel|].", severity: Severity.Warning);
        Check.Rule<InsultAnalyzer>("In Utrecht woont een [|sukkel|].", severity: Severity.Warning);
    }

    [Theory]
    [InlineData("Ik ben al de hele dag een sukkel.")]
    [InlineData("Ik was al de hele dag een sukkel.")]
    [InlineData("Ik voel al de hele dag een sukkel.")]
    [InlineData("Ik voelde al de hele dag een sukkel.")]
    [InlineData("Ik blijf al de hele dag een sukkel.")]
    [InlineData("Ik lijk al de hele dag een sukkel.")]
    [InlineData("Ik word al de hele dag een sukkel.")]
    [InlineData("Ik werd al de hele dag een sukkel.")]
    [InlineData("Ik bleek al de hele dag een sukkel.")]
    [InlineData("Ik ook al de hele dag een sukkel.")]
    [InlineData("Ik had al de hele dag een sukkel.")]
    [InlineData("Ik doe al de hele dag een sukkel.")]
    [InlineData("Ik kon al de hele dag een sukkel.")]
    [InlineData("Ik kan al de hele dag een sukkel.")]
    [InlineData("Ik moet al de hele dag een sukkel.")]
    [InlineData("Ik mag al de hele dag een sukkel.")]
    [InlineData("Ik trapte al de hele dag een sukkel.")]
    [InlineData("Ik gedroeg al de hele dag een sukkel.")]
    [InlineData("Ik gedraag al de hele dag een sukkel.")]
    [InlineData("Kijk, ik al de hele dag een sukkel.")]
    [InlineData("Gisteren kon ik als een sukkel terug.")]
    [InlineData("Daar kon ik, sukkel, niets van.")]
    [InlineData("Ze noemden mij al de hele dag een sukkel.")]
    [InlineData("Mij noemden ze al de hele dag een sukkel.")]
    [InlineData("Wat een sukkel. Ik dus.")]
    public void Who_calls_himself_names_insults_nobody(string draft) => Check.Rule<InsultAnalyzer>(draft);

    [Theory]
    [InlineData("Ik zag al de hele dag een [|sukkel|].")]
    [InlineData("Gisteren sprak ik met een [|sukkel|].")]
    [InlineData("Zo was hij ook\n\nIk sprak met een [|sukkel|].")]
    [InlineData("Volgens mij is dat een [|sukkel|].")]
    [InlineData("Voor mij is Daan een [|sukkel|].")]
    [InlineData("En ik vond Daan een [|sukkel|].")]
    [InlineData("Ik en die [|sukkel|].")]
    [InlineData("Wat een [|sukkel|]. Ik ga weg.")]
    [InlineData("En ik vind [|sukkel|] Daan weer.")]
    [InlineData("En ik vond [|sukkel|] Daan weer.")]
    [InlineData("En ik denk [|sukkel|] Daan weer.")]
    [InlineData("En ik weet [|sukkel|] Daan weer.")]
    [InlineData("En ik hoor [|sukkel|] Daan weer.")]
    [InlineData("En ik zie [|sukkel|] Daan weer.")]
    [InlineData("En ik noem [|sukkel|] Daan weer.")]
    [InlineData("En ik ken [|sukkel|] Daan weer.")]
    [InlineData("En ik haat [|sukkel|] Daan weer.")]
    [InlineData("En ik wou [|sukkel|] Daan weer.")]
    [InlineData("En ik wens [|sukkel|] Daan weer.")]
    [InlineData("En ik hoop [|sukkel|] Daan weer.")]
    [InlineData("Ik kon niet slapen, een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen maar een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen en een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen dat een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen die een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen want een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen omdat een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen; een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen: een [|sukkel|] belde.")]
    [InlineData("Ik kon niet slapen je bent een [|sukkel|].")]
    [InlineData("Ik kon niet slapen jij bent een [|sukkel|].")]
    [InlineData("Ik kon niet slapen hij is een [|sukkel|].")]
    [InlineData("Ik kon niet slapen ze is een [|sukkel|].")]
    public void Who_meets_or_judges_another_does(string draft) => Check.Rule<InsultAnalyzer>(draft);
}
