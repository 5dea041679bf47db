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

    /// <summary>Noor agreed, Sem refused.</summary>
    private const string Register = "toestemming:\n  - naam: Noor Jansen\n    akkoord: ja\n    voor: [beeld]\n  - naam: Sem Bakker\n    akkoord: nee\n    voor: [beeld]\n";

    [Theory]
    [InlineData("", "Kijk! ![Noor Jansen op het podium](IMG_1.jpg)", false)]
    [InlineData("", "Sem Bakker was er ook. ![Noor Jansen op het podium](IMG_1.jpg)", false)]
    [InlineData("", "Kijk! ![Sem Bakker op het podium](IMG_1.jpg)", true)]
    [InlineData("", "Kijk! ![de winnaars](IMG_1.jpg)", true)]
    [InlineData("beelden:\n  - bestand: IMG_1.jpg\n    personen: [Noor Jansen]\n", "Kijk! ![podium](IMG_1.jpg)", false)]
    public void The_register_is_asked_about_those_on_the_image(string images, string text, bool expected) =>
        Check.Reports<ImageConsentAnalyzer>($"---\n{images}{Register}---\n\n{text}", expected);

    [Theory]
    [InlineData("beeld", false)]
    [InlineData("naam", true)]
    public void Where_nobody_is_named_the_lines_about_images_stand_for_all(string purpose, bool expected) =>
        Check.Reports<ImageConsentAnalyzer>($"---\ntoestemming:\n  - naam: Noor Jansen\n    akkoord: ja\n    voor: [{purpose}]\n---\n\nKijk! ![de winnaars](IMG_1.jpg)", expected);

    [Theory]
    [InlineData("---\nbeelden:\n  - bestand: tomaat.jpg\n    personen: [Noor Jansen]\n---\n\n![tomaten](tomaat.jpg)", true)]
    [InlineData("![tomaten](IMG_2031.jpg)", false)]
    [InlineData("![foto](tomaten.jpg)", false)]
    [InlineData("![zo](IMG_2031.jpg)", true)]
    public void Alt_text_file_and_metadata_tell_what_is_on_it(string draft, bool expected) => Check.Reports<ImageConsentAnalyzer>(draft, expected);

    [Theory]
    [InlineData("De foto's volgen morgen.", false)]
    [InlineData("De foto's van Utrecht volgen morgen.", false)]
    [InlineData("Ik ben Bea Mulder. De foto's volgen morgen.", false)]
    [InlineData("Noor Jansen won. De foto's volgen morgen.", true)]
    [InlineData("De kinderen dansten. Het was warm. De foto's volgen morgen.", true)]
    [InlineData("De kinderen dansten. Het was warm. Er stond wind. De foto's volgen morgen.", false)]
    [InlineData("Het dak is nieuw. De goot ook. De foto's volgen morgen. Het was warm. De kinderen dansten.", true)]
    [InlineData("Het dak is nieuw. De goot ook. De foto's volgen morgen. Het was warm. Er stond wind. De kinderen dansten.", false)]
    public void Announced_photos_are_of_people_where_the_words_near_name_some(string draft, bool expected) =>
        Check.Reports<ImageConsentAnalyzer>(draft, expected);
}
