using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Media;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.School;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>Spoken wording without the word that names the thing, each beside wording that sounds like it and is harmless.</summary>
public sealed class SpokenWordingTests
{
    [Theory]
    [InlineData("Ik weet bij welke bakker gij werkt en waar ge uw fiets zet.", true)]
    [InlineData("we weten in welk straatje je parkeert", true)]
    [InlineData("Mijn neven hebben niks te verliezen.", true)]
    [InlineData("straks is er niemand bij de tunnel, succes", true)]
    [InlineData("Doe dat nog één keer en je zult het weten.", true)]
    [InlineData("zorg dat je een helm op hebt morgen", true)]
    [InlineData("Dan kom ik bij je op de stoep, en dan kom ik niet praten.", true)]
    [InlineData("Ik weet in welke kast de lijm staat.", false)]
    [InlineData("Voor de jassen is er niemand bij de balie.", false)]
    [InlineData("Wie heeft nog een oude kast? Wij komen hem halen.", false)]
    [InlineData("minecraft vanavond, neem tnt en lava mee: dan blaas ik je huis op de server op", false)]
    [InlineData("De koning wil de kok straffen met 'ik sla je tot puree', maar hij struikelt.", false)]
    public void Threat(string draft, bool fires) => Check.Reports<ThreatAnalyzer>(draft, fires);

    [Theory]
    [InlineData("De penningmeester heeft elke week wat voor zichzelf uit de trommel gepakt.", true)]
    [InlineData("Het verschil zit in de nieuwe keuken van de voorzitter.", true)]
    [InlineData("die vent heeft het gewoon in zijn eigen caravan gestopt", true)]
    [InlineData("Ik weet zeker dat onze conciërge de laptops heeft meegenomen.", true)]
    [InlineData("Bram graait al jaren uit de pot van de feestcommissie.", true)]
    [InlineData("We weten allemaal dat juf Bea de toetsen zelf vervalst.", true)]
    [InlineData("Ik heb de munten uit het kistje gehaald en geteld.", false)]
    [InlineData("Hij las een zelf verzonnen verhaal voor.", false)]
    [InlineData("De gans achter school heeft weer iemand aangevallen.", false)]
    [InlineData("De voorzitter kocht van de opbrengst een klimrek.", false)]
    public void Accusation(string draft, bool fires) => Check.Reports<AccusationAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Leerling Damian Visser heeft weer gebeten.")]
    [InlineData("Onze leerling Jurgen heeft een ander kind geslagen.")]
    public void What_a_pupil_did_is_behaviour(string draft)
    {
        Check.Reports<AccusationAnalyzer>(draft, expected: false);
        Check.Reports<SchoolResultAnalyzer>(draft, expected: true);
    }

    [Theory]
    [InlineData("met hem erbij is het gewoon niet gezellig", true)]
    [InlineData("Bram nodigen we niet uit, oké?", true)]
    [InlineData("Gewoon niet reageren, dan houdt ze vanzelf op.", true)]
    [InlineData("Pas een beetje op met dat gezin.", true)]
    [InlineData("loeien als ze binnenkomt", true)]
    [InlineData("Afgesproken dat we niet naast Karin gaan zitten.", true)]
    [InlineData("Van dat slag verwacht ik niks.", true)]
    [InlineData("dat soort staat daar maar te kletsen", true)]
    [InlineData("Wast die zijn haar ooit?", true)]
    [InlineData("app zonder Noor, voor een verrassing", false)]
    [InlineData("Kijk ze eens zitten in het gras!", false)]
    [InlineData("In het bijzonder noemen wij Bram, die alle stoelen droeg.", false)]
    [InlineData("Pas op met die trap.", false)]
    [InlineData("Hij wast zijn handen.", false)]
    public void Exclusion(string draft, bool fires) => Check.Reports<BullyingAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Wat een verzuurde klomp klei zijt gij.", true)]
    [InlineData("Wat ben jij een luie koe.", true)]
    [InlineData("blinde mol", true)]
    [InlineData("Scheikunde, jij mag oprotten.", false)]
    [InlineData("Dan scheldt de kok hem uit voor smeerlap.", false)]
    [InlineData("Wie wil een grote doos bonbons?", false)]
    [InlineData("Het briefje lag onder een steen.", false)]
    [InlineData("rt als je ook vindt dat meneer de groot een sukkel is", true)]
    [InlineData("wie vindt er ook dat meneer de groot een sukkel is", true)]
    [InlineData("Als je vindt dat alle conciërges sukkels zijn, dan ken je onze school niet.", false)]
    public void Insult(string draft, bool fires) => Check.Reports<InsultAnalyzer>(draft, fires);

    [Theory]
    [InlineData("ga lekker terug naar jullie eigen land", true)]
    [InlineData("Moslims zijn hier te gast.", true)]
    [InlineData("Er gaat elke dag een vliegtuig terug.", true)]
    [InlineData("De Syriërs waren te gast in onze klas.", false)]
    [InlineData("---\nsoort: herplaatsing\n---\n\nMoet je deze lezen: \"Alle Moslims zijn dieven.\"", true)]
    [InlineData("Iedereen ging terug naar zijn eigen plek.", false)]
    public void Discrimination(string draft, bool fires) => Check.Reports<DiscriminationAnalyzer>(draft, fires);

    [Theory]
    [InlineData("met die billen mag hij mij ook leren rekenen", true)]
    [InlineData("in die strakke bloes vandaag, van de les weet ik niks meer 🥵", true)]
    [InlineData("Met die handen mag hij een brug bouwen.", false)]
    public void Desire(string draft, bool fires) => Check.Reports<SexualAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Onze school gaat dicht, ik heb het van een kennis die het weer van haar broer had.", true)]
    [InlineData("Op school zou een kind zijn meegelokt. Waar rook is, is vuur.", true)]
    [InlineData("Op school lag er iets in de douches, maar of het echt zo gegaan is weet ik niet.", true)]
    [InlineData("Waar rook is, staat de barbecue van de school.", false)]
    [InlineData("Op school was ik weer de snelste van allemaal.", false)]
    [InlineData("Hoorde net in de lerarenkamer dat de school een tuin krijgt.", false)]
    public void Rumour(string draft, bool fires) => Check.Reports<UnconfirmedClaimAnalyzer>($"---\naccount: persoonlijk\n---\n\n{draft}", fires);

    [Theory]
    [InlineData("Tot vrijdag moeten wij onze kaken op elkaar houden, maar de school krijgt een tuin.", true)]
    [InlineData("Officieel maken ze het maandag pas bekend: er komt een tuin.", true)]
    [InlineData("Tot vrijdag moeten we de ramen dicht houden.", false)]
    [InlineData("Ik pleit voor een embargo op confetti.", false)]
    public void Embargo(string draft, bool fires) => Check.Reports<EmbargoAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Ik kreeg een notitie met bovenaan 'vertrouwelijk'. Ik ga hem toch delen.", true)]
    [InlineData("Er staat boven: openbaarmaking niet toegestaan.", true)]
    [InlineData("Op de envelop stond 'vertrouwelijk' en er zat een tekening in.", false)]
    [InlineData("Zeg niks tegen mijn man.", false)]
    [InlineData("Hij had iets waar hij met niemand over kon praten.", false)]
    public void Mark(string draft, bool fires) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, fires);

    [Theory]
    [InlineData("pak een vpn en je komt er zo doorheen", true)]
    [InlineData("Zijn scherm was niet vergrendeld dus ik heb even gemaild.", true)]
    [InlineData("Vervang je leerlingnummer in de adresbalk, dan kun je bij iedereen meekijken.", true)]
    [InlineData("We kwamen er met de bus niet doorheen.", false)]
    [InlineData("Mag ik bij jullie meekijken in de klas?", false)]
    public void Access(string draft, bool fires) => Check.Reports<UnauthorisedAccessAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Sem ging van een D naar een hoge B.", true)]
    [InlineData("Yara krijgt vmbo-kader als advies.", true)]
    [InlineData("Sem gooide een stoel om en is er weer uitgestuurd.", true)]
    [InlineData("Haar tante kwam altijd te laat.", false)]
    [InlineData("Een mevrouw sloeg met haar stok op tafel.", false)]
    [InlineData("Ze liepen van A naar B.", false)]
    public void Result(string draft, bool fires) => Check.Reports<SchoolResultAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Bid voor mij, ik heb morgen 41 kleuters.", false)]
    [InlineData("Ik hoorde het pas op de begrafenis.", false)]
    [InlineData("Ik zit thuis met een depressie.", true)]
    public void Own_health(string draft, bool fires) => Check.Reports<OwnDataAnalyzer>(draft, fires);

    [Theory]
    [InlineData("De kinderen lopen vanavond, dit is de route: om zes uur start bij de vijver, en onderweg zijn geen hulpouders.", true)]
    [InlineData("De bus met de kinderen vertrekt om 8.20 uur aan de schoolpoort.", false)]
    [InlineData("De naald zat nu in het kussen, zeiden de kinderen.", false)]
    public void Route(string draft, bool fires) => Check.Reports<LocationAnalyzer>(draft, fires);

    [Theory]
    [InlineData("ik film vanaf mijn bureau hoe Sem danst", true)]
    [InlineData("slide 2 Noor die omvalt", true)]
    [InlineData("Stickerpack meneer Visser is klaar.", true)]
    [InlineData("Stuur je vakantiefoto's van jullie hond.", false)]
    [InlineData("Sem leest van links naar rechts.", false)]
    [InlineData("Niemand heeft ons gefilmd.", false)]
    public void Image(string draft, bool fires) => Check.Reports<ImageConsentAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Basisschool De Meent is een slechte werkgever.", true)]
    [InlineData("Ik zou school De Meent niemand aanraden.", true)]
    [InlineData("Wat een poppenkast is het op school.", true)]
    [InlineData("Onze poes luistert naar niks en naar niemand op school.", false)]
    [InlineData("Ik ga de hoofdsteden niet leren voor niks, meester.", false)]
    public void Judgement(string draft, bool fires) =>
        Check.Reports<NegativeAboutSchoolAnalyzer>($"---\naccount: persoonlijk\n---\n\n{draft}", fires);

    [Theory]
    [InlineData("Ik heb vandaag alle verzoekjes goedgekeurd, kinderen.", true)]
    [InlineData("Typ hieronder hoe je heet op Insta, lieve leerlingen.", true)]
    [InlineData("Kinderen, jullie verzoekje om pannenkoeken ligt bij de kok.", false)]
    public void Friends(string draft, bool fires) =>
        Check.Reports<FriendRequestAnalyzer>($"---\nrol: docent\naccount: school\n---\n\n{draft}", fires);

    [Theory]
    [InlineData("groep5_deappelboom", false)]
    [InlineData("Klas 6 - De Meent", false)]
    [InlineData("toppers_van_groep8", true)]
    [InlineData("debatklas", true)]
    public void Name_of_a_page(string name, bool fires) =>
        Check.Reports<SchoolPageAnalyzer>($"---\naccount: school\naccountnaam: {name}\n---\n\nWe hebben vandaag gekookt.", fires);

    [Theory]
    [InlineData("Mevrouw X", "ib_praat", true)]
    [InlineData("De Raddraaiers", "dorp.onthullingen", true)]
    [InlineData("Mevrouw B. de Wit", "bdewit", false)]
    [InlineData("De Graaf", "degraaf", false)]
    public void Sender(string author, string account, bool fires) =>
        Check.Reports<SenderNameAnalyzer>($"---\naccount: persoonlijk\nauteur: \"{author}\"\naccountnaam: {account}\n---\n\nDe soep was op.", fires);
}
