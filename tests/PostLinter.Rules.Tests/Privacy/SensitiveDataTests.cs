using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class SensitiveDataTests
{
    [Theory]
    [InlineData("Beterschap juf Marloes, hopelijk ben je snel van je hernia af.")]
    [InlineData("Bram heeft ADHD en dat merk je.")]
    [InlineData("Zij zit thuis omdat haar ouders uit elkaar gaan.")]
    [InlineData("Sofie Bakker is een harde werker. Zij heeft sinds vorig jaar epilepsie.")]
    [InlineData("De conciërge is opgenomen in het ziekenhuis met een longontsteking.")]
    [InlineData("Dat jongetje uit groep 4 woont in een pleeggezin.")]
    [InlineData("Onze collega Truus Kerkmans is zondag overleden.")]
    [InlineData("HASSAN DE WIT HEEFT EEN BURN-OUT")]
    [InlineData("Juf Lianne Vos is in verwachting van haar tweede. 🎉")]
    [InlineData("Er zit een jochie in mijn klas dat in de crisisopvang slaapt.")]
    [InlineData("Finn Peeters gebruikt medicatie en is allergisch voor noten.")]
    [InlineData("Wegens ziekte van meneer Hendriks vervalt het eerste uur.")]
    [InlineData("Amira van Dam vertelde aan de klas over haar dyslexie.")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<SensitiveDataAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Donderdag ouderavond over dyslexie.")]
    [InlineData("De klas was ziek van het lachen.")]
    [InlineData("We lazen over de Spaanse griep van 1918.")]
    [InlineData("Kinderen met ADHD hebben baat bij structuur.")]
    [InlineData("Mijn burn-out begon in maart.")]
    [InlineData("Als je kind diabetes heeft, meld het bij de administratie.")]
    [InlineData("Collecte voor het Leukemiefonds: welkom in de hal!")]
    [InlineData("In het boek heeft het meisje een eetstoornis.")]
    [InlineData("De scheiding van afval gaat steeds beter.")]
    [InlineData("Wie is er allergisch voor saaie maandagen?")]
    [InlineData("Anne Frank is overleden in 1945.")]
    [InlineData("Het lekt, dus we hebben emmers en een rolstoel in de gang gezet.")]
    [InlineData("Juf Sanne de Vries heeft kaas, brood en appels mee.")]
    [InlineData("We lopen voor KWF tegen kanker.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<SensitiveDataAnalyzer>(draft, expected: false, protocol);

    [Fact]
    public void A_named_person_is_an_error() =>
        Check.Rule<SensitiveDataAnalyzer>("Bram Visser heeft [|epilepsie|].", severity: Severity.Error, outcome: Outcome.Violation);

    [Fact]
    public void Somebody_unnamed_is_a_warning() =>
        Check.Rule<SensitiveDataAnalyzer>("Zij woont in een [|pleeggezin|].", severity: Severity.Warning);

    [Fact]
    public void Consent_helps_where_the_protocol_says_so()
    {
        const string Draft = "---\nrol: docent\nattestaties:\n  personen_toestemming: ja\n---\n\nBram Visser heeft epilepsie.";
        Check.Reports<SensitiveDataAnalyzer>(Draft, expected: true, "vsnon");
        Check.Reports<SensitiveDataAnalyzer>(Draft, expected: false, "ccc");
    }

    [Theory]
    [InlineData("Levi hield een spreekbeurt over [|zijn diabetes|].")]
    [InlineData("Weet iemand iets van dat meisje dat [|uit huis is geplaatst|]?")]
    [InlineData("Juf Debora werkt niet op zaterdag [|vanwege de sabbat|].")]
    [InlineData("Amira woont hier [|zonder papieren|].")]
    [InlineData("Meester Rob [|trouwt vrijdag met zijn vriend|] Mark.")]
    public void Reports_by_construction(string draft) => Check.Rule<SensitiveDataAnalyzer>(draft);

    [Theory]
    [InlineData("Sem hield een spreekbeurt over diabetes bij honden.")]
    [InlineData("De kat van juf Inge is overleden.")]
    [InlineData("Vrijdag zijn we vrij vanwege het offerfeest.")]
    [InlineData("Meester Rob trouwt vrijdag met zijn vriendin Noor.")]
    [InlineData("Anita is weg, mensen, en ze heeft een camper.")]
    [InlineData("De plant van Bram staat droog.")]
    public void Stays_silent_on_what_only_looks_alike(string draft) => Check.Rule<SensitiveDataAnalyzer>(draft);
}
