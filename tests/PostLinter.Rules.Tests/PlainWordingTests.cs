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

/// <summary>What people say in plain words, and what only looks like it: each rule with both.</summary>
public sealed class PlainWordingTests
{
    [Theory]
    [InlineData("App of bel 06-12345678, of loop even binnen.", false)]
    [InlineData("Ik hoor graag van je. Mail gerust naar joke.vaart@gmail.com.", false)]
    [InlineData("Zijn nummer is 06-12345678, bel hem maar wakker.", true)]
    [InlineData("Bram slaapt altijd lang. App of bel 06-12345678.", true)]
    public void Who_asks_to_be_reached_gives_the_own_number(string text, bool expected) =>
        Check.Reports<ContactDataAnalyzer>($"---\naccount: persoonlijk\n---\n\n{text}", expected);

    [Theory]
    [InlineData("Het briefje van Bram kan ik niet lezen.", false)]
    [InlineData("Bram kan nog steeds niet lezen.", true)]
    [InlineData("Bram moest vanmorgen op het matje komen bij de rector.", true)]
    [InlineData("Bram heeft een stoel door het lokaal gesmeten.", true)]
    [InlineData("Bram mag dit jaar niet over naar de tweede.", true)]
    [InlineData("Bram is geslaagd voor zijn rijbewijs.", false)]
    [InlineData("Bram heeft nog plek voor 2.", false)]
    [InlineData("Bram wilde niet meedoen met sjoelen.", false)]
    [InlineData("Surveillance: Bram 2.11, Noor 1.04.", false)]
    public void Results_and_behaviour(string draft, bool expected) => Check.Reports<SchoolResultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Bram heeft geen vader meer.", true)]
    [InlineData("Bram is gisteren opgehaald door de politie.", true)]
    [InlineData("Een leerling van mij heeft een dwangstoornis.", true)]
    [InlineData("Bram heeft twee verslagen ingeleverd.", false)]
    [InlineData("Bram heeft een schatkist begraven.", false)]
    public void Health_and_home(string draft, bool expected) => Check.Reports<SensitiveDataAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ik zag Bram hier net in zijn eentje rondlopen bij het station.", true)]
    [InlineData("De bus met de kleuters komt over tien minuten langs de Efteling.", true)]
    [InlineData("Bram woont sinds kort in een pleeggezin in Zwolle.", false)]
    [InlineData("Bram is vandaag begonnen bij de bakker in Zwolle.", false)]
    [InlineData("De kinderen staan nu in de rij bij het museum.", false)]
    public void Whereabouts(string draft, bool expected) => Check.Reports<LocationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("De antwoorden liggen klaar, niet aan anderen doorgeven.", true)]
    [InlineData("Boven aan de bladzijde staat INTERN op elke kopie.", true)]
    [InlineData("Hij kon er met niemand over praten.", false)]
    public void Marks_of_secrecy(string draft, bool expected) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, expected);

    [Fact]
    public void A_secret_of_a_kitchen_is_asked_about() =>
        Check.Rule<ConfidentialityMarkerAnalyzer>("Een uur in de oven, en dan de suiker erop. [|Mondje dicht|], dit is van oma.", outcome: Outcome.Question);

    [Theory]
    [InlineData("De persconferentie is pas vrijdag, maar wij krijgen een nieuw gebouw.", true)]
    [InlineData("Als vrijwilliger mag ik daar niets over vertellen.", false)]
    public void Embargo(string draft, bool expected) => Check.Reports<EmbargoAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Volgend jaar gaan er twee brugklassen dicht.", true)]
    [InlineData("Op onze school is het budget voor vervanging op.", true)]
    [InlineData("De muziekafdeling wordt opgeheven.", true)]
    [InlineData("Voor de kinderboerderij komen we nog drie plekken te kort.", false)]
    [InlineData("Er zijn drie laptops uit het lokaal verdwenen.", false)]
    public void Policy(string draft, bool expected) => Check.Reports<PolicyInformationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ik hoorde de conciërge door de deur zeggen dat de rector stopt.", true)]
    [InlineData("In de rapportvergadering hebben we een uur gepraat over één jongen.", true)]
    [InlineData("Als de bus te laat is mag je er niks van zeggen.", false)]
    public void Inside_sources(string draft, bool expected) => Check.Reports<InsideSourceAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Wie is er saaier, Bram of het behang?", true)]
    [InlineData("Ik wil niet roddelen, maar zag je hoe Bram erbij loopt?", true)]
    [InlineData("Die mensen hebben een mooie tuin.", false)]
    [InlineData("Bram kan het niet uitleggen.", false)]
    [InlineData("Iedereen zag de bal, wij zagen het allemaal behalve Bram.", false)]
    public void Mockery_and_gossip(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Of jij geeft die fiets terug of wij komen je halen.", true)]
    [InlineData("De volgende keer stuur ik mijn neven op je af.", true)]
    [InlineData("In het derde bedrijf zit ik in een kist en krijg van de non een klap.", false)]
    [InlineData("Kom, we proberen het nog een keer.", false)]
    public void Threats(string draft, bool expected) => Check.Reports<ThreatAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Die coach duikt met een leerlinge het bed in.", true)]
    [InlineData("De mentor heeft het verslag achteraf veranderd.", true)]
    [InlineData("De bakker is een dief, vier euro voor een brood.", false)]
    [InlineData("Ik weet wie er heeft gehuild en wie niet.", false)]
    public void Accusations(string draft, bool expected) => Check.Reports<AccusationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Stuur even een pic zonder shirt.", true)]
    [InlineData("Lijstje: de meiden van de brugklas, wie heeft de lekkerste kont?", true)]
    [InlineData("Tegen De Wilg jongens, slaap lekker.", false)]
    public void Sexual_requests(string draft, bool expected) => Check.Reports<SexualAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ga naar een land waar dat wel mag, met je hoofddoek.", true)]
    [InlineData("We kropen met een theedoek op ons hoofd onder de banken door.", false)]
    public void Exclusion_of_groups(string draft, bool expected) => Check.Reports<DiscriminationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ik heb er spijt van dat ik op deze school zit.", true)]
    [InlineData("Mijn vertrouwen in deze school is weg.", true)]
    [InlineData("Hulde voor De Wilgenboom die alweer de verkeerde boeken levert.", true)]
    [InlineData("Hulde voor De Wilgenboom!", false)]
    [InlineData("Mijn zoon zit op De Wilgenboom en hij weet nog niet wat hij wil.", false)]
    public void Judgements_of_a_school(string draft, bool expected) =>
        Check.Reports<NegativeAboutSchoolAnalyzer>(draft, expected, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("Hier delen wij anoniem alle roddels van de brugklas.", true)]
    [InlineData("Mijn naam krijgen jullie niet.", true)]
    [InlineData("De brievenbus voor klachten is anoniem.", false)]
    public void Pages_without_a_name(string draft, bool expected) => Check.Reports<SenderNameAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Op scholen worden kinderen gechipt, en niemand heeft het nagekeken.", false)]
    [InlineData("Ik heb het nergens nagekeken, maar alle scholen gaan dicht.", true)]
    [InlineData("Ik heb gehoord dat u over de boeken gaat.", false)]
    public void Hearsay(string draft, bool expected) => Check.Reports<UnconfirmedClaimAnalyzer>(draft, expected);

    [Theory]
    [InlineData("De winnaars op de foto met hun beker: Noor en Bram.", true)]
    [InlineData("In mijn tas zit een foto van mijn oma op een brommer.", false)]
    [InlineData("Dat weet ik niet hoor, maar ik vraag het na.", false)]
    public void Pictures(string draft, bool expected) => Check.Reports<ImageConsentAnalyzer>(draft, expected);

    [Theory]
    [InlineData("De les duurt nog een kwartier, ik hou het niet vol.", true)]
    [InlineData("De les over duinen duurt volgend jaar langer.", false)]
    public void During_lessons(string text, bool expected) =>
        Check.Reports<LessonTimeAnalyzer>($"---\nrol: leerling\n---\n\n{text}", expected);

    [Theory]
    [InlineData("Mijn wachtwoord van 2009 werkt nog.", false)]
    [InlineData("Het wachtwoord is Zonnebloem2009.", true)]
    public void Years_are_no_passwords(string draft, bool expected) => Check.Reports<SecretAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Gerda is een gans.", false)]
    [InlineData("Gefeliciteerd meid, je bent een ramp en ik wil je nooit kwijt.", false)]
    [InlineData("Was je mutsen op zestig graden.", false)]
    [InlineData("Wat een zielenpiet is die conciërge.", true)]
    public void Insults(string draft, bool expected) => Check.Reports<InsultAnalyzer>(draft, expected);
}
