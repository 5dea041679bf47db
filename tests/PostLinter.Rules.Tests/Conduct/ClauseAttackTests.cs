using PostLinter.Core.Analysis;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>
/// Attacks that are told by the build of the clause. Each kind stands in several word orders, and beside it the same words in
/// a clause that attacks nobody.
/// </summary>
public sealed class ClauseAttackTests
{
    [Theory]
    [InlineData("Noren zijn lui en verwend.", "Zijn opa was een luie maar lieve man.")]
    [InlineData("Italianen zijn onbetrouwbaar.", "Italianen zijn niet onbetrouwbaar.")]
    [InlineData("Waarom zijn Belgen toch zo dom?", "Waarom zijn de Belgen zo snel op het ijs?")]
    [InlineData("Iedereen ziet toch dat Russen dom zijn.", "Het is onzin dat Russen dom zijn.")]
    [InlineData("Boeddhisten zijn raar, vals en vies.", "Boeddhisten zijn stil, rustig en aardig.")]
    [InlineData("Poolse jongens zijn niet eerlijk.", "Twee Poolse jongens zijn niet gekomen.")]
    [InlineData("Ik vind Zweden walgelijke mensen.", "Ik vind Zweden een prachtig land.")]
    [InlineData("Portugezen profiteren alleen maar, klaplopers zijn het.", "Portugezen eten veel vis, lekker is het.")]
    public void Judgment(string attack, string harmless) => Tell<DiscriminationAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Ik haat al die Finnen.", "De keizer haatte de Finnen.")]
    [InlineData("Die Britten veracht ik diep.", "Veracht wordt hier niemand, ook Britten niet.")]
    [InlineData("Ik walg van sikhs.", "Ik walg van mensen die sikhs uitschelden.")]
    [InlineData("Grieken die hier komen wonen, vullen me met woede.", "De ruzie over Grieken vult me met verdriet.")]
    public void Feeling(string attack, string harmless) => Tell<DiscriminationAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Geen enkele Hongaar is te vertrouwen.", "Geen enkele Hongaar had hem gezien.")]
    [InlineData("Het leven van een dove is niets waard.", "Het leven van een dove is niet altijd makkelijk.")]
    [InlineData("Een Kroaat zou ik nooit in huis laten.", "Een Kroaat zou ik nooit zijn afkomst verwijten.")]
    [InlineData("Koop nooit iets van een Pakistaan.", "Koop iets moois van een Pakistaan op de markt.")]
    public void Refusal(string attack, string harmless) => Tell<DiscriminationAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Er is niets ergers dan een feminist.", "Er is niets mooiers dan een feminist met humor.")]
    [InlineData("Zelfs een ezel is slimmer dan een Schot.", "Een ezel is slimmer dan een schaap.")]
    [InlineData("Tsjechen zijn niet beter dan ratten.", "Tsjechen zijn niet beter dan Slowaken in hockey.")]
    [InlineData("De stad zou mooier zijn zonder Albanezen.", "De stad zou saai zijn zonder Albanezen.")]
    [InlineData("Blinden horen in een gesticht.", "Blinden horen beter dan wij denken.")]
    public void Comparison(string attack, string harmless) => Tell<DiscriminationAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Kenianen moeten worden opgehangen.", "Kenianen moeten worden opgehaald om tien uur.")]
    [InlineData("Als het aan mij ligt worden alle Serviërs uitgezet.", "Als de rechter het zegt, wordt de Serviër uitgezet.")]
    [InlineData("Iemand zou de benen van die Esten moeten breken.", "Iemand zou zijn benen kunnen breken op dat ijs.")]
    [InlineData("Laten we ons van alle Letten ontdoen.", "Laten we ons van onze jassen ontdoen.")]
    [InlineData("Ik hoop dat alle sjiieten verdrinken.", "Ik hoop dat alle sjiieten in vrede leven.")]
    public void Harm_to_a_group(string attack, string harmless) => Tell<DiscriminationAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Die wethouder moet worden doodgeschoten.", "Die wethouder moet worden gevraagd.")]
    [InlineData("Ik wou dat hij werd neergestoken.", "Hij werd gisteren neergestoken in de stad.")]
    [InlineData("Ik hoop dat je huis afbrandt.", "Ik hoop dat je huis snel verkocht wordt.")]
    [InlineData("Ik snij je de keel door.", "Ik snij de taart in twaalf stukken.")]
    [InlineData("Zij zou gedood moeten worden.", "Zij zou gekozen moeten worden.")]
    public void Harm_to_a_person(string attack, string harmless) => Tell<ThreatAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Ik verafschuw hem.", "Ik bewonder hem.")]
    [InlineData("Gymleraren zijn hersenloos.", "Gymleraren zijn vandaag vrij.")]
    [InlineData("Ik haat tandartsen.", "Mijn neefje haatte tandartsen, nu wordt hij er een.")]
    [InlineData("Ik kan die trut wel schieten.", "Ik ben soms een trut.")]
    [InlineData("Voor mij ben je een slappeling.", "Ik voel me een slappeling.")]
    public void Insult(string attack, string harmless) => Tell<InsultAnalyzer>(attack, harmless);

    [Theory]
    [InlineData("Mensen blijven roepen dat Turken lui zijn.")]
    [InlineData("We mogen niet toestaan dat homo's worden mishandeld.")]
    [InlineData("Voor het bedreigen van vluchtelingen ga je naar de gevangenis.")]
    [InlineData("Vrouwen zoals ik zouden volgens hen opgesloten moeten worden.")]
    [InlineData("De minister vindt dat uitgeprocedeerde asielzoekers moeten vertrekken.")]
    [InlineData("In die tijd moesten blinden in een gesticht wonen.")]
    [InlineData("Vroeger dachten mensen dat doven dom waren; wij weten beter.")]
    [InlineData("Niet alle Belgen zijn dom.")]
    [InlineData("Autisten zijn niet allemaal hetzelfde en niet allemaal raar.")]
    public void A_report_is_no_attack(string draft) => Check.Reports<DiscriminationAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("Alle Marokknaen zijn walgelijk.")]
    [InlineData("Ik voel minchting voor Duitsers.")]
    [InlineData("Ik haatmoslims.")]
    [InlineData("Alle Polen zijn enormeschoften.")]
    [InlineData("Turken zijn zomisselijkmakend.")]
    public void Disguised_words_are_read(string draft) => Check.Reports<DiscriminationAnalyzer>(draft, expected: true);

    private static void Tell<TRule>(string attack, string harmless)
        where TRule : PostAnalyzer, new()
    {
        Check.Reports<TRule>(attack, expected: true);
        Check.Reports<TRule>(harmless, expected: false);
    }
}
