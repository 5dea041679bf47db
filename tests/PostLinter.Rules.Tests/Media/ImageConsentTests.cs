using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class ImageConsentTests
{
    [Theory]
    [InlineData("Kijk deze kanjers lachen! ![foto](IMG_2031.jpg)")]
    [InlineData("Stiekem gefilmd: dansende leraar")]
    [InlineData("FW: klassenfoto juf Els")]
    [InlineData("Wat een feest met de kleuters! Foto's volgen morgen.")]
    [InlineData("swipe voor alle koppies van groep 7 😍")]
    [InlineData("Bekijk het filmpje van de dans van groep 4 hieronder.")]
    [InlineData("V.l.n.r. Bea Mulder, Ahmed Yilmaz en Ton de Boer.")]
    [InlineData("We zijn live met de eindmusical! Kijk de livestream met alle kinderen.")]
    [InlineData("![De winnaars van de sportdag](podium.jpg)")]
    [InlineData("Alle foto's van het kamp staan in het album, ook die van de juffen.")]
    [InlineData("Op foto 2 lacht meester Wouter.")]
    [InlineData("---\nbeelden:\n  - bestand: a.jpg\n    herkenbaar: ja\n---\n\nKijk! ![a](a.jpg)")]
    [InlineData("---\nbeelden:\n  - bestand: a.jpg\n    herkenbaar: ja\n    personen: [Noor Jansen]\ntoestemming:\n  - naam: Noor Jansen\n    akkoord: nee\n    voor: [beeld]\nattestaties:\n  beeld_toestemming: ja\n---\n\nKijk! ![a](a.jpg)")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<ImageConsentAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Moestuin ![tomaten](tomaat.jpg)")]
    [InlineData("---\nbeelden:\n  - bestand: a.jpg\n    herkenbaar: ja\n    personen: [Noor Jansen]\ntoestemming:\n  - naam: Noor Jansen\n    akkoord: ja\n    voor: [beeld]\nattestaties:\n  beeld_toestemming: ja\n---\n\nKijk! ![a](a.jpg)")]
    [InlineData("---\nbeelden:\n  - bestand: tekening.svg\n    soort: tekening\n---\n\nTekening van klas 2 ![tekening](tekening.svg)")]
    [InlineData("---\nbeelden:\n  - bestand: a.jpg\n    herkenbaar: nee\n---\n\nKijk! ![a](a.jpg)")]
    [InlineData("Foto's van de kinderen plaatsen wij niet.")]
    [InlineData("Wie heeft nog oude foto's van de school?")]
    [InlineData("De schoolfotograaf komt dinsdag langs.")]
    [InlineData("We keken met de klas naar een film over walvissen.")]
    [InlineData("Alle ouders gaven toestemming voor de foto's bij dit bericht.")]
    [InlineData("In het archief hing een klassenfoto uit 1938.")]
    [InlineData("Op de foto staat alleen het nieuwe dak, verder niemand.")]
    [InlineData("Niet filmen tijdens de voorstelling, alstublieft.")]
    [InlineData("Ik maak een foto van de kapstok zodra het licht is.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<ImageConsentAnalyzer>(draft, expected: false, protocol);

    [Fact]
    public void A_refusal_is_an_error_and_unknown_is_a_question()
    {
        const string Register = "---\nbeelden:\n  - bestand: a.jpg\n    herkenbaar: ja\n    personen: [Noor Jansen]\ntoestemming:\n  - naam: Noor Jansen\n    akkoord: nee\n    voor: [beeld]\nattestaties:\n  beeld_toestemming: ja\n---\n\nKijk! ![[|foto|]](a.jpg)";
        Check.Rule<ImageConsentAnalyzer>(Register, outcome: Outcome.Violation, severity: Severity.Error);
        Check.Rule<ImageConsentAnalyzer>("Kijk deze kanjers lachen! ![[|foto|]](IMG_2031.jpg)", outcome: Outcome.Question, severity: Severity.Warning);
    }

    [Fact]
    public void An_answer_takes_the_question_away() => Check.Reports<ImageConsentAnalyzer>(
        "---\nattestaties:\n  beeld_toestemming: ja\n---\n\nKijk deze kanjers lachen! ![foto](IMG_2031.jpg)", expected: false);
}
