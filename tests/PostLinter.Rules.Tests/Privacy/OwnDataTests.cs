using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class OwnDataTests
{
    [Theory]
    [InlineData("Bel me thuis: 06-12345678.")]
    [InlineData("Wij zijn drie weken weg, planten graag water geven: Kerkstraat 9.")]
    [InlineData("Mijn burn-out begon in maart.")]
    [InlineData("Je kunt mij appen op 06 12 34 56 78.")]
    [InlineData("We zijn twee weken op vakantie, de sleutel ligt onder de mat.")]
    [InlineData("Ik zit sinds oktober thuis met een depressie.")]
    [InlineData("Ik heb dyslexie en ben docent.")]
    [InlineData("nieuw nummer: 06 33221100")]
    [InlineData("Ik woon in de Kanaalstraat 20.")]
    [InlineData("Ons huis aan de Beukenlaan 12 staat leeg, we zijn tot maandag weg.")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<OwnDataAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Bel de balie voor een afspraak.")]
    [InlineData("De Kerkstraat is afgesloten, fiets even om.")]
    [InlineData("Mijn lokaal is 1.09.")]
    [InlineData("We zijn tot zondag weg.")]
    [InlineData("Bel de school op 038-4000000.")]
    [InlineData("Mail naar info@deschool.nl.")]
    [InlineData("Ik ben vandaag ziek.")]
    [InlineData("Ik kijk uit naar de vakantie!")]
    [InlineData("De school is gesloten, wij zijn volgende week weg.")]
    [InlineData("Bel me thuis: 06-12345678.", "konot")]
    [InlineData("Ik las een boek over burn-outs bij docenten.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<OwnDataAnalyzer>(draft, expected: false, protocol);

    [Fact]
    public void The_fix_takes_the_number_out() => Check.Fix<OwnDataAnalyzer>(
        "Bel me thuis: 06-12345678.", "Bel me thuis: [stuur mij een bericht].", Applicability.Suggested);

    [Theory]
    [InlineData("Ik zoek een kamer bij mijn stage! Mail: [|jorik.smal99@mailpost.example|]")]
    [InlineData("Zoekt iemand een bank? Af te halen bij ons, [|Beukenlaan 12|].")]
    public void Reports_what_nobody_else_can_own(string draft) => Check.Rule<OwnDataAnalyzer>(draft);

    [Theory]
    [InlineData("Ik zoek Daan, zijn mail is daan_smal@mailpost.example.")]
    [InlineData("Mijn mailadres op school is m.bakker@mailpost.example.")]
    [InlineData("De markt is zaterdag op Beukenlaan 12.")]
    public void Leaves_the_data_of_others_and_of_work(string draft) => Check.Rule<OwnDataAnalyzer>(draft);
}
