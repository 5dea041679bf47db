using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class ProfanityTests
{
    [Theory]
    [InlineData("Wat een kutdag op het plein.")]
    [InlineData("Godverdomme, alweer vergadering.")]
    [InlineData("k*nkerdruk vandaag")]
    [InlineData("KUT EXAMEN SCHEIKUNDE")]
    [InlineData("k u t weer")]
    [InlineData("kuuut ik ben mijn pas vergeten")]
    [InlineData("t3ringzooi in de kleedkamer")]
    [InlineData("wat een dag #kutschool")]
    [InlineData("de bus is te laat kkr")]
    [InlineData("k@nker irritant dit rooster")]
    [InlineData("ik ben er zo f*cking klaar mee")]
    [InlineData("Miljaar, de printer staat weer stil.")]
    public void Reports(string draft) => Check.Reports<ProfanityAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Hoera, de klas heeft een konijn!")]
    [InlineData("Biologie klas 9: de spijsvertering in vier proefjes.")]
    [InlineData("KWF collecteweek: tegen kanker, groep 8 loopt mee.")]
    [InlineData("De watering achter de school staat vol kikkers.")]
    [InlineData("Slaap lekker allemaal, tot morgen!")]
    [InlineData("Een homofoon is een woord dat hetzelfde klinkt.")]
    [InlineData("De meester speelt een grammofoon af.")]
    [InlineData("Wie heeft zijn tetanusprik al gehad?")]
    [InlineData("Gekakel in het kippenhok: er zijn kuikens.")]
    [InlineData("Cellulose zit in de wand van elke plantencel.")]
    [InlineData("De familie Kuttelnberg schenkt de school een boom.")]
    [InlineData("Mijn oma heeft kanker en ligt in het ziekenhuis.")]
    [InlineData("De kleuters zoeken eikels in het bos.")]
    public void Stays_silent(string draft) => Check.Reports<ProfanityAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("Wat een kutweer vandaag.", "Wat een hondenweer vandaag.")]
    [InlineData("Godverdomme, alweer vergadering.", "Alweer vergadering.")]
    [InlineData("Godverdomme, 😂 alweer vergadering.", "😂 alweer vergadering.")]
    [InlineData("Wat een kutdag.", "Wat een rotdag.")]
    [InlineData("De toets was kankermoeilijk.", "De toets was heel moeilijk.")]
    public void Offers_a_milder_way(string draft, string expected) => Check.Fix<ProfanityAnalyzer>(draft, expected);

    [Fact]
    public void A_light_word_weighs_less()
    {
        Check.Rule<ProfanityAnalyzer>("Ben ik [|verdomme|] mijn tas vergeten.", severity: Severity.Warning);
        Check.Rule<ProfanityAnalyzer>("Wat een [|kutdag|].", severity: Severity.Error);
        Check.Rule<ProfanityAnalyzer>("Wat een [|kutdag|].", protocol: "compass", severity: Severity.Info);
    }
}
