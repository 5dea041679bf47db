using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

/// <summary>The same thing in other words and voices, beside near-misses: constructions that the word lists must hold as classes.</summary>
public sealed class BehaviourWordingTests
{
    private const string Config = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("rol: leerling\nkanaal: snapchat", "proefwerk duits, telefoon onder mijn etui, nog 4 vragen te gaan", "ccc", true)]
    [InlineData("rol: leerling\nkanaal: snapchat", "nog 4 dagen te gaan tot de vakantie", "ccc", false)]
    public void LessonTime(string meta, string text, string protocol, bool expected) =>
        Check.Reports<LessonTimeAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: ouder\nkanaal: facebook", "HOE DAN!!! Al drie weken geen antwoord, ik ben er KLAAR mee!!!", "konot", true)]
    [InlineData("rol: ouder\nkanaal: facebook", "Ben zo woest!!! Dit pikken wij niet!!!", "konot", true)]
    [InlineData("rol: ouder\nkanaal: facebook", "IK KOOK VAN WOEDE!!!", "konot", true)]
    [InlineData("rol: ouder\nkanaal: facebook", "Ik moet dit even van me afschrijven!!! Wat een schande!!! Wie verzint zoiets!!!", "konot", true)]
    [InlineData("rol: ouder\nkanaal: facebook", "HOERA!!! GESLAAGD!!!", "konot", false)]
    [InlineData("rol: ouder\nkanaal: facebook", "We zijn klaar met de musical!!!", "konot", false)]
    [InlineData("rol: ouder\nkanaal: facebook", "De boze wolf was GEWELDIG!!!", "konot", false)]
    public void ImpulsivePost(string meta, string text, string protocol, bool expected) =>
        Check.Reports<ImpulsivePostAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ouders van groep 5: app me gerust op mijn eigen nummer.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerlingen van 3B, stuur je verslag naar sanne.vd.berg@gmail.com", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Jongens, vragen over de toets? Gooi ze in mijn dm.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Lieve ouders, je kunt me altijd bereiken op mijn privénummer.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Examenkandidaten: ik zit vanavond op Discord, kom maar met je vragen.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "4 havo, ik lees de schoolmail niet in het weekend, dus whatsapp me maar.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Beste ouders, stuur het formulier maar naar mijn hotmail.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mentorleerlingen, bel me gewoon thuis als er iets is.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Brugklassers, snap mij je antwoorden maar.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ouders, ge moogt mij altijd een sms'ke sturen.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Beste ouders, mijn 06 staat onderaan, bel gerust.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Klas 2C, wie het niet durft te vragen in de les: stuur me een berichtje op insta.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ouders van groep 5: mail naar de administratie van school.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerlingen van 3B, lever je verslag in via Teams.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Lieve ouders, bel gerust met school tussen acht en vier.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik ben een nieuwe telefoon aan het uitzoeken, tips?", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Jongens, vragen over de toets? Stel ze in de les.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Beste ouders, app mij niet meer over afmeldingen, dat kan alleen in de schoolapp.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mam, app me even als je thuis bent.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Beste ouders, de klassenapp is van jullie, daar lees ik niet mee.", "osvs", false)]
    public void PrivateContact(string meta, string text, string protocol, bool expected) =>
        Check.Reports<PrivateContactAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Beste leerlingen, ik heb een WhatsAppgroep gemaakt voor 3B.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Huiswerk geef ik voortaan door via Snapchat, 2K.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Klas 4H, word lid van onze Discord, daar zet ik de uitleg.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Leerlingen, geef me jullie 06, dan zet ik jullie in de klassenapp.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "We starten een groepsapp met de mentorklas.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Ouders hebben hun eigen klassenapp, daar zit ik niet in.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "Leerlingen, het huiswerk staat in Teams.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "In de collega-app stond een leuke mop.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: anders", "We bespraken in de les waarom klassenapps uit de hand lopen.", "osvs", false)]
    public void LessonApp(string meta, string text, string protocol, bool expected) =>
        Check.Reports<LessonAppAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerlingen van 2B: mijn snap is juf.kaatje", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik heb jullie allemaal een vriendschapsverzoek gestuurd, 3C!", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Brugklassers, abonneer je op mijn youtubekanaal.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Kids uit groep 8, zoek me op Instagram op, ik accepteer iedereen.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Lieve ouders, ik sta ook op Facebook, voeg me gerust toe.", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Jongens van 4T, wie volgt mij nog niet op TikTok?", "osvs", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volg de pagina van onze school.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volg de pijlen naar lokaal 3, leerlingen.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerlingen, voeg 200 gram suiker toe.", "osvs", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Collega's, volg me op LinkedIn.", "osvs", false)]
    public void FriendRequest(string meta, string text, string protocol, bool expected) =>
        Check.Reports<FriendRequestAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Jij bent mijn lievelingsleerling, niet doorvertellen aan 3B hoor", "osvs", true)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Leerlingen van 5H: vanavond bier bij mij thuis, ik trakteer!", "osvs", true)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Wat zag je er vandaag weer leuk uit in de klas, en je cijfer is ook goed", "osvs", true)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Dit appje blijft ons geheimpje, leer jij maar goed voor je toets x", "osvs", true)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Lieve leerlingen, fijne vakantie allemaal.", "osvs", false)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Je verslag is goed, tot maandag in de les.", "osvs", false)]
    [InlineData("rol: docent\nkanaal: whatsapp\nsoort: privebericht", "Leerlingen, denk aan je gymspullen.", "osvs", false)]
    public void ProfessionalDistance(string meta, string text, string protocol, bool expected) =>
        Check.Reports<ProfessionalDistanceAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);
}
