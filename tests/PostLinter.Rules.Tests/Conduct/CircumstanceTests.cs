using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>Offences told by what surrounds them: a crowd, a place, a piece of clothing, money that is gone.</summary>
public sealed class CircumstanceTests
{
    [Theory]
    [InlineData("like als je vindt dat onze rector mag opkrassen", true)]
    [InlineData("Wat mij betreft mag die conciërge vandaag nog vertrekken.", true)]
    [InlineData("allemaal opstaan zodra hij aanschuift", true)]
    [InlineData("geen wonder dat niemand met jou wil fietsen", true)]
    [InlineData("De moeders van tegenwoordig kunnen alleen nog maar appen.", true)]
    [InlineData("like als je vindt dat onze rector een taart verdient", false)]
    [InlineData("Wat mij betreft mag de bus nu vertrekken.", false)]
    [InlineData("allemaal opstaan zodra de bel gaat", false)]
    [InlineData("ik ben te dom voor staartdelingen", false)]
    public void A_crowd_against_one(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("morgen staan we met z'n achten bij de tunnel, succes", true)]
    [InlineData("Nog één keer en ik kom persoonlijk bij je thuis.", true)]
    [InlineData("als dit uitkomt dan is het gedaan met jou", true)]
    [InlineData("morgen staan we met z'n achten op het podium", false)]
    [InlineData("dan is het gedaan met de rust", false)]
    [InlineData("Je mag mij altijd bellen hoor, ook midden in de nacht.", false)]
    public void An_ambush(string draft, bool expected) => Check.Reports<ThreatAnalyzer>(draft, expected);

    [Theory]
    [InlineData("natuurlijk hoeft zij weer niet mee te doen vanwege de ramadan", true)]
    [InlineData("straks zie je meer hoofddoeken dan krullen", true)]
    [InlineData("In de les leerden we over de ramadan en het suikerfeest.", false)]
    [InlineData("Er zijn meer meisjes dan jongens in groep 5.", false)]
    public void Resentment(string draft, bool expected) => Check.Reports<DiscriminationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("die leraar is net zo'n verlepte augurk", true)]
    [InlineData("onze mentor is een oliebol op pootjes", true)]
    [InlineData("Op de markt kocht onze mentor een verlepte augurk.", false)]
    public void A_likeness(string draft, bool expected) => Check.Reports<InsultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Van de opbrengst van de loterij heeft niemand ooit een bonnetje gezien, nergens verantwoord.", true)]
    [InlineData("de gymleraar staat steeds bij de kleedkamer te gluren", true)]
    [InlineData("De directeur heeft haar eigen zwager die functie bezorgd.", true)]
    [InlineData("De opbrengst van de loterij is 300 euro, dank aan iedereen.", false)]
    [InlineData("De kleedkamer wordt vrijdag geschilderd.", false)]
    public void Money_jobs_and_changing_rooms(string draft, bool expected) => Check.Reports<AccusationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("In het boek wordt een jongen gepest. Niemand wil naast hem zitten.", false)]
    [InlineData("Onze klas is raar. Niemand wil naast hem zitten.", true)]
    public void A_report_of_a_book_goes_on(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Hoorde net van iemand uit het bestuur dat de gymzaal verkocht wordt.", true)]
    [InlineData("Hoorde net van iemand uit de straat dat de bakker stopt.", false)]
    public void A_source(string draft, bool expected) => Check.Reports<InsideSourceAnalyzer>(draft, expected);
}
