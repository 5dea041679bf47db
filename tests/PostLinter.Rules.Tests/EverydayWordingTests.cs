using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.School;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>One short sentence each, as people type it, and one with the same words that is nobody's business.</summary>
public sealed class EverydayWordingTests
{
    private const string Teacher = "---\nrol: docent\naccount: persoonlijk\n---\n\n";

    [Theory]
    [InlineData("lig te swipen tijdens economie", true)]
    [InlineData("live uit het tentamen", true)]
    [InlineData("verveel me kapot onder de uitleg", true)]
    [InlineData("nog een kwartier natuurkunde, help", true)]
    [InlineData("heb nu duits en het duurt zo lang", true)]
    [InlineData("natuurkunde duurt weer zo lang", true)]
    [InlineData("Geschiedenis duurt eeuwen, grapte de meester.", false)]
    [InlineData("Swipen tijdens de les mag niet.", false)]
    [InlineData("Ik verveel me nooit in de les.", false)]
    [InlineData("Zit bij Duits naast een nieuwe jongen dit jaar.", false)]
    [InlineData("Wij zijn bezig met een toets over molens maken, wie weet leuke vragen?", false)]
    [InlineData("We hebben nu Spaans op vrijdag.", false)]
    public void Lesson_time(string draft, bool expected) => Check.Reports<LessonTimeAnalyzer>(draft, expected);

    [Theory]
    [InlineData("GENOEG IS GENOEG!!!", true)]
    [InlineData("WAAROM LUISTERT NIEMAND NAAR ONS???!!!", true)]
    [InlineData("Zo kwaad ben ik!!! Dit slik ik niet!!!", true)]
    [InlineData("DIT KAN NIET MISSEN!!! KOM KIJKEN!!!", false)]
    [InlineData("NIEMAND HELPT ZO GOED ALS ONZE OUDERS!!!", false)]
    [InlineData("DIT KAN ECHT NIET LEUKER!!!", false)]
    public void Anger(string draft, bool expected) => Check.Reports<ImpulsivePostAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Vragen over het proefwerk? App me maar gewoon.", true)]
    [InlineData("Kom je er niet uit met de sommen? Stuur me een appje.", true)]
    [InlineData("Ik heb een insta gemaakt voor foto's van vogels.", false)]
    [InlineData("Vragen over het kamp? Bel het secretariaat.", false)]
    public void Private_channels(string text, bool expected) => Check.Reports<PrivateContactAnalyzer>(Teacher + text, expected);

    [Theory]
    [InlineData("Ik hoorde dat onze school gaat sluiten.", true)]
    [InlineData("Er zou een docent geschorst zijn.", true)]
    [InlineData("volgens mij is de toets verplaatst", true)]
    [InlineData("Iemand zei dat er morgen geen school is.", true)]
    [InlineData("Heb je gehoord dat we naar de film gaan met de klas?", false)]
    [InlineData("Hoor je dat de deur dicht gaat? Dan begint de les.", false)]
    [InlineData("Mijn moeder zegt dat het hek van school dicht moet.", false)]
    [InlineData("Volgens mij is de gymzaal nog open.", false)]
    public void Hearsay(string draft, bool expected) => Check.Reports<UnconfirmedClaimAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ons bestuur staat achter de staking.", true)]
    [InlineData("Als school zijn wij tegen het verbod.", true)]
    [InlineData("De school staat achter het plein.", false)]
    [InlineData("De Vlieger vindt plaats op zondag.", false)]
    [InlineData("Onze school steunt op dikke palen.", false)]
    public void The_school_as_one_voice(string text, bool expected) => Check.Reports<SpeaksForSchoolAnalyzer>(Teacher + text, expected);

    [Theory]
    [InlineData("Ik zeg lekker niet wie ik ben.", true)]
    [InlineData("Dit schrijf ik onder een andere naam.", true)]
    [InlineData("Ik schreef mijn verhaal onder een andere titel.", false)]
    public void Without_a_name(string draft, bool expected) => Check.Reports<SenderNameAnalyzer>(draft, expected);

    [Theory]
    [InlineData("wat een beroerd bestuur hebben we hier", true)]
    [InlineData("bij ons op school snappen ze niks", true)]
    [InlineData("De directeur luistert nauwelijks naar ons.", true)]
    [InlineData("Nooit meer deze school!", true)]
    [InlineData("Op school leren ze niks liever dan dansen.", false)]
    [InlineData("Wat een stom toeval: de school had dezelfde dag vrij.", false)]
    [InlineData("De directie doet zondag niks, het is dan weekend.", false)]
    [InlineData("De saaiste school is die zonder muziek.", false)]
    public void Judgements_on_the_school(string draft, bool expected) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Zo'n bloedhekel aan mijn klas.", true)]
    [InlineData("Morgen geef ik les met een kater.", true)]
    [InlineData("Netflixen in plaats van nakijken op school.", true)]
    [InlineData("Slapen in plaats van gamen is goed voor leerlingen.", false)]
    [InlineData("Morgen geef ik les met een glimlach.", false)]
    [InlineData("Gamen in de les geschiedenis: zo leer je over Rome.", false)]
    public void Image(string text, bool expected) => Check.Reports<ImageAnalyzer>(Teacher + text, expected);

    [Theory]
    [InlineData("wie ook vindt dat Noor saai is liket dit", true)]
    [InlineData("Laten we meneer Vos weer eens jennen.", true)]
    [InlineData("Doe net of je Noor niet ziet.", true)]
    [InlineData("Ouders van tegenwoordig kunnen niet opvoeden.", true)]
    [InlineData("Wie vindt dat meester Vos de beste is, liket dit.", false)]
    [InlineData("Op onze school kunnen ze niks mooiers bedenken.", false)]
    [InlineData("Negeer Noor niet, zij is nieuw.", false)]
    [InlineData("Niet meer met Noor praten hoor.", true)]
    [InlineData("Ik kon niet meer met Noor praten.", false)]
    [InlineData("Laten we Noor verrassen met een taart.", false)]
    public void A_crowd_against_one(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Niemand is zo lelijk als jij.", true)]
    [InlineData("Niemand is te dom om te leren.", false)]
    [InlineData("Niemand is zo lief als jij.", false)]
    public void Comparisons(string draft, bool expected) => Check.Reports<InsultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ik sla je in elkaar.", true)]
    [InlineData("Ik sla je beurt vandaag niet over.", false)]
    [InlineData("Daar krijg je geen spijt van.", false)]
    [InlineData("Pas maar op je fiets, het is glad.", false)]
    public void Threats(string draft, bool expected) => Check.Reports<ThreatAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Die asielzoekers verzieken onze buurt.", true)]
    [InlineData("ga terug naar waar je vandaan komt", true)]
    [InlineData("Al die jongens maken samen de klas mooier.", false)]
    [InlineData("Ga terug naar waar je de bal vandaan hebt.", false)]
    [InlineData("Waarom zouden meisjes niet programmeren?", false)]
    public void Groups(string draft, bool expected) => Check.Reports<DiscriminationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Juf Vos heeft mijn zoon geknepen.", true)]
    [InlineData("In onze thriller heeft de penningmeester gefraudeerd.", false)]
    [InlineData("De gymleraar kijkt of de kleedkamer schoon is.", false)]
    public void Accusations(string draft, bool expected) => Check.Reports<AccusationAnalyzer>(draft, expected);

    [Fact]
    public void What_an_adult_did_is_no_behaviour_of_the_pupil() =>
        Check.Reports<SchoolResultAnalyzer>("Juf Vos heeft mijn zoon geslagen.", false);

    [Theory]
    [InlineData("Pas donderdag plaatsen: de nieuwe naam is bekend.", true)]
    [InlineData("De surprise blijft geheim tot vrijdag.", false)]
    [InlineData("Pas donderdag komt de fotograaf.", false)]
    public void Not_yet(string draft, bool expected) => Check.Reports<EmbargoAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Komend jaar is er geen brugklas meer.", true)]
    [InlineData("We hebben 20 kleuters minder dan vorig jaar.", true)]
    [InlineData("Volgend jaar geen groep 8 meer, dan ben je brugklasser!", false)]
    [InlineData("We hebben 3 leerlingen minder in het koor vandaag.", false)]
    public void Plans_and_numbers(string draft, bool expected) => Check.Reports<PolicyInformationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("hier de notulen van de teamvergadering", true)]
    [InlineData("Kijk wat er in Parnassys over haar staat.", true)]
    [InlineData("Kijk in Magister wat er over de toets staat.", false)]
    [InlineData("Lees hier het verslag van de vergadering van de kinderraad.", false)]
    public void Papers_from_inside(string draft, bool expected) => Check.Reports<InsideSourceAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Vannacht Magister gehackt, iedereen een tien.", true)]
    [InlineData("hoe kraak je het account van je mentor", true)]
    [InlineData("Gisteren in de mail van de rector geneusd.", true)]
    [InlineData("Ik heb in de mail van de juf gekeken naar de datum van het kamp.", false)]
    [InlineData("De site van school ligt plat, we werken eraan.", false)]
    [InlineData("Log in met het account van je kind.", false)]
    public void Getting_in(string draft, bool expected) => Check.Reports<UnauthorisedAccessAnalyzer>(draft, expected);
}
