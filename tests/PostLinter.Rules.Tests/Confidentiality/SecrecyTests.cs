using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Confidentiality;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Confidentiality;

public sealed class SecrecyTests
{
    [Theory]
    [InlineData("Wifi gast: ww [|Zonnebloem12|]")]
    [InlineData("Teams-link [|https://teams.example/l?pwd=8fk2x|], iedereen welkom")]
    [InlineData("Alarmcode schuur is [|4471|]")]
    [InlineData("ww = [|Koffie_4ever|] graag gedaan")]
    [InlineData("WACHTWOORD: [|LENTE2025|]")]
    [InlineData("Het codewoord is [|zeepaardje|].")]
    [InlineData("De sleutel ligt in het sleutelkastje, code [|6-1-9-3|].")]
    [InlineData("login: [|stagiair3|] / [|Broodrooster!9|]")]
    [InlineData("Alarm eraf met [|4711#|] binnen 30 seconden.")]
    [InlineData("nieuw wachtwoord is [|Kastanje!22|] hoor")]
    [InlineData("pincode ipad: [|2580|] 😂")]
    public void Finds_a_secret(string draft) =>
        Check.Rule<SecretAnalyzer>(draft, outcome: Outcome.Violation, severity: Severity.Error);

    [Theory]
    [InlineData("Wachtwoord vergeten? Kom langs.")]
    [InlineData("Les: kies een sterk wachtwoord van vier woorden.")]
    [InlineData("Code rood: het KNMI waarschuwt voor storm.")]
    [InlineData("Het wachtwoord is geheim.")]
    [InlineData("Postcode 1234 AB, kortingscode ZOMER25.")]
    [InlineData("Deel je code nooit, ook niet met je beste vriendin.")]
    [InlineData("Onze wifi is weer in de lucht sinds 13:30u.")]
    [InlineData("Gebruik nooit een wachtwoord zoals Welkom123.")]
    [InlineData("Login werkt weer voor 4havo en 5vwo.")]
    [InlineData("Lees verder op https://school.example/nieuws?id=2025.")]
    [InlineData("Alarm om 6 uur, ontbijt om 7 uur, wandelen om 8 uur.")]
    public void Leaves_words_without_a_value_alone(string draft) => Check.Rule<SecretAnalyzer>(draft);

    [Theory]
    [InlineData("Ik [|zit in het account van de mentor|].")]
    [InlineData("Wie helpt mee om de [|schoolwifi plat te gooien|]?")]
    [InlineData("[|Heb m'n eigen absentie even op aanwezig gezet|] haha")]
    [InlineData("heb [|wachtwoord van de juf geraden|] 😎")]
    [InlineData("[|we gaan dinsdag de site platleggen|]")]
    public void Finds_unauthorised_access(string draft) => Check.Rule<UnauthorisedAccessAnalyzer>(draft, severity: Severity.Error);

    [Theory]
    [InlineData("Workshop: zo voorkom je dat je gehackt wordt.")]
    [InlineData("Hackathon op school: 24 uur bouwen!")]
    [InlineData("De mentor heeft de absentie aangepast.")]
    [InlineData("Mijn account is gehackt, klik nergens op.")]
    [InlineData("Groep 6 heeft de code van de schatkist gekraakt.")]
    [InlineData("Het netwerk ligt plat door een graafmachine.")]
    [InlineData("We gaan noten kraken in de herfstles.")]
    [InlineData("---\nrol: docent\n---\nIk heb de cijfers in het systeem aangepast, kijk ze nog even na.")]
    public void Leaves_breakdowns_and_lessons_alone(string draft) => Check.Rule<UnauthorisedAccessAnalyzer>(draft);

    [Theory]
    [InlineData("[|In de teamvergadering is besloten|] dat 3 en 4 samengaan.")]
    [InlineData("[|Screenshot uit Magister|]: kijk wie er allemaal spijbelde")]
    [InlineData("Ik [|mag niks zeggen, maar|] er verdwijnt een leerjaar.")]
    [InlineData("[|In de notulen|] staat dat er een klas bij komt.")]
    [InlineData("[|gehoord in de lerarenkamer|]: de gymleraar vertrekt")]
    [InlineData("Er lag een [|interne mail|] op tafel over het rooster.")]
    public void Finds_an_inside_source(string draft) => Check.Rule<InsideSourceAnalyzer>(draft, severity: Severity.Warning);

    [Theory]
    [InlineData("Op de open ouderavond is het nieuwe plein gepresenteerd.")]
    [InlineData("Magister is zondag in onderhoud.")]
    [InlineData("Binnenkort groot nieuws over onze musical!")]
    [InlineData("De notulen van de MR staan op de website.")]
    [InlineData("De MR zoekt een nieuw lid, verkiezing in mei.")]
    [InlineData("Vertrouwelijk: in de teamvergadering is besloten dat 3 en 4 samengaan.")]
    [InlineData("In de lerarenkamer staat een nieuw koffieapparaat.")]
    [InlineData("Ik heb mijn verslag met een chatprogramma gemaakt en de docent zag het.")]
    public void Leaves_public_things_alone(string draft) => Check.Rule<InsideSourceAnalyzer>(draft);

    [Theory]
    [InlineData("---\nrol: docent\n---\nWe [|komen dit jaar twee ton tekort|].")]
    [InlineData("De [|aanmeldingen zijn met 20% gedaald|] op onze school.")]
    [InlineData("Volgend jaar [|vervalt het vak Duits|] in havo 4.")]
    [InlineData("Onze school [|schrapt twee banen|] en niemand weet het.")]
    [InlineData("We komen dit jaar [|twee ton tekort|].")]
    [InlineData("De aanmeldingen zijn met 20% gedaald.")]
    [InlineData("De [|formatie van onze school krimpt|].")]
    public void Finds_policy_and_money(string draft) => Check.Reports<PolicyInformationAnalyzer>(RulePage.WithoutMarks(draft), true);

    [Theory]
    [InlineData("Economie 4 havo maakt een begroting voor een eigen bedrijf.")]
    [InlineData("De sponsorloop bracht 1.240 euro op voor het hospice, een record voor onze school.")]
    [InlineData("Lees het jaarverslag van onze school: https://school.example/jaarverslag")]
    [InlineData("Onze school sluit vrijdag om twaalf uur.")]
    [InlineData("De bakker in ons dorp kwam twee ton tekort.")]
    [InlineData("We verloren met 4-0 van de andere school.")]
    [InlineData("Er verdwijnt steeds een gum uit onze klas.")]
    [InlineData("Vacature: onze school zoekt een leerkracht voor 0,8 fte.")]
    public void Leaves_lessons_and_charity_alone(string draft) => Check.Reports<PolicyInformationAnalyzer>(draft, false);

    [Fact]
    public void A_public_source_is_a_question_at_ccc() =>
        Check.Rule<PolicyInformationAnalyzer>(
            "Onze school heeft een [|tekort van 2 ton|], zie https://ccc.example/jaarverslag", "ccc", outcome: Outcome.Question, severity: Severity.Info);
}
