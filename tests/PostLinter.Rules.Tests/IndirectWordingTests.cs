using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Media;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>What people mean but do not say in so many words, and what only sounds like it.</summary>
public sealed class IndirectWordingTests
{
    [Theory]
    [InlineData("Weer geen gym, weer geen juf. Fijne school hoor.")]
    [InlineData("op deze school leer je echt helemaal niks")]
    [InlineData("De directie is weer eens in geen velden of wegen te bekennen.")]
    [InlineData("De kwaliteit van het onderwijs op onze school holt achteruit.")]
    [InlineData("Pesten? Op deze school doen ze alsof hun neus bloedt.")]
    [InlineData("ons rooster is weer een clownsshow")]
    [InlineData("Zwaar teleurgesteld in deze school")]
    [InlineData("Het bestuur rekent zich rijk en laat het personeel zwemmen.")]
    [InlineData("Werken hier is dweilen met de kraan open en de directie houdt de kraan vast.")]
    [InlineData("Ik heb mijn vertrouwen in de schoolleiding verloren.")]
    public void A_complaint_about_school_is_found(string draft) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, true);

    [Theory]
    [InlineData("Fijne school, lieve juffen!")]
    [InlineData("Niks dan lof voor deze school.")]
    [InlineData("Op school geldt: geen telefoon in de les.")]
    [InlineData("Na drie maanden durft mijn dochter eindelijk alleen naar binnen.")]
    [InlineData("Wat een rotweer op het schoolplein.")]
    [InlineData("Onze school krijgt een nieuw dak, eindelijk geen emmers meer.")]
    [InlineData("Teleurgesteld in Ajax vandaag.")]
    [InlineData("Chaos in de klas: overal confetti, heerlijk.")]
    [InlineData("Je mag van onze open dag veel verwachten.")]
    [InlineData("De directie trakteerde op gebak, top!")]
    public void A_complaint_about_school_is_not_heard_where_there_is_none(string draft) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, false);

    [Theory]
    [InlineData("Plaatjes van het schoolreisje, kijk maar wie er nat werd.")]
    [InlineData("heb meneer de boer stiekem op beeld terwijl ie viel hahaha")]
    [InlineData("Kijk die blije snuiten nou eens, filmpje in de reacties")]
    [InlineData("Even de kiekjes van de sportdag gedeeld, alle kids staan erop")]
    [InlineData("nieuwe tiktok met de hele klas erop")]
    [InlineData("Terugkijken? De livestream van de diploma-uitreiking staat nog online.")]
    [InlineData("de klas poseert trots met hun kunstwerk 👇")]
    [InlineData("ik heb gefilmd hoe meneer bakker ontplofte, check mn story")]
    [InlineData("dump van kamp 📸📸 tag jezelf, hele klas")]
    [InlineData("Ik heb stiekem even staan filmen bij de kerstviering")]
    public void An_announced_image_is_found(string draft) => Check.Reports<ImageConsentAnalyzer>(draft, true);

    [Theory]
    [InlineData("We filmen volgende week een stop-motion met lego.")]
    [InlineData("fotografie is mijn lievelingsvak")]
    [InlineData("Wat een plaatje van een taart!")]
    [InlineData("goede film gezien in de klas over ww2")]
    [InlineData("ik snap niks van deze som")]
    [InlineData("Een beeld van klei, gemaakt door groep 5.")]
    [InlineData("De schoolfotograaf komt dinsdag.")]
    [InlineData("plaatjes ruilen in de pauze")]
    [InlineData("Wie heeft een goede camera te koop?")]
    [InlineData("Een foto zegt meer dan duizend woorden.")]
    public void An_announced_image_is_not_heard_where_there_is_none(string draft) => Check.Reports<ImageConsentAnalyzer>(draft, false);

    [Theory]
    [InlineData("Jayden heeft z'n toets verkloot, een 2,1 lol")]
    [InlineData("Vandaag weer Bram eruit moeten sturen, derde keer deze week.")]
    [InlineData("Tim de Vries heeft nablijven omdat hij schreeuwde")]
    [InlineData("Leerling Sanne is blijven plakken in klas 3.")]
    [InlineData("Sanne uit 2b haalde een negen voor scheikunde!")]
    [InlineData("Bij de buurjongen is het rapport huilen met de pet op")]
    [InlineData("Jesse Visser skipt al de hele week school")]
    [InlineData("Robin heeft een C-attest gekregen")]
    [InlineData("Leerling Daan heeft al zijn vakken rood staan")]
    [InlineData("De dochter van Petra moet van het gymnasium af.")]
    [InlineData("Leerling Abel is er eindelijk uitgeflikkerd")]
    public void How_a_pupil_does_is_found(string draft) => Check.Reports<SchoolResultAnalyzer>(draft, true);

    [Theory]
    [InlineData("Gemiddeld haalde klas 3b een 6,8.")]
    [InlineData("ik heb een 3 voor wiskunde haha")]
    [InlineData("Voor deze wijn geef ik een 8.")]
    [InlineData("Hoe ga jij om met leerlingen die spijbelen?")]
    [InlineData("hoop dat ik niet blijf zitten")]
    [InlineData("Mijn pannenkoeken waren mislukt.")]
    [InlineData("De rapporten gaan vrijdag mee.")]
    [InlineData("Het gaat over een kleedkamer.")]
    [InlineData("we zijn er allemaal uitgestuurd haha")]
    [InlineData("Het is druk op het plein.")]
    public void How_a_pupil_does_is_not_heard_where_there_is_none(string draft) => Check.Reports<SchoolResultAnalyzer>(draft, false);

    [Theory]
    [InlineData("Leerling Sanne zit weer bij de psych hoor")]
    [InlineData("Juf Ellen ligt eruit, overspannen zeggen ze.")]
    [InlineData("Het gaat thuis even niet lekker bij Lenn, dus wees lief voor hem.")]
    [InlineData("Bram Visser slikt pilletjes tegen zijn drukte")]
    [InlineData("Juf Anouk heeft haar kindje verloren")]
    [InlineData("Leerling Daan is uit huis geplaatst")]
    [InlineData("Meester Wim kreeg donderdag een tia.")]
    [InlineData("Onze conciërge moet onder het mes voor zijn knie.")]
    [InlineData("Wist je dat de vader van Bram Visser aan de fles zit?")]
    [InlineData("Bram Visser wordt getest op autisme")]
    public void A_private_matter_is_found(string draft) => Check.Reports<SensitiveDataAnalyzer>(draft, true);

    [Theory]
    [InlineData("Wij zitten vast in de file.")]
    [InlineData("ik ga dood van de spierpijn")]
    [InlineData("De griep heerst, veel kinderen zijn ziek.")]
    [InlineData("Wegens ziekte van de docent vervalt het eerste uur.")]
    [InlineData("Bij biologie leren we over erfelijke ziektes.")]
    [InlineData("We verwachten veel bezoek op de open dag.")]
    [InlineData("Als meester Wim binnenkomt is het stil.")]
    [InlineData("blind van verliefdheid")]
    [InlineData("kapot van die gymles")]
    [InlineData("De EHBO-cursus start in maart.")]
    public void A_private_matter_is_not_heard_where_there_is_none(string draft) => Check.Reports<SensitiveDataAnalyzer>(draft, false);

    [Theory]
    [InlineData("Net uit het MT. Zet je schrap.")]
    [InlineData("Kwam net uit de vergadering. Jullie gaan nog opkijken.")]
    [InlineData("De conciërge heeft mij verklapt dat ze camera's gaan ophangen")]
    [InlineData("Van de schoonmaker gehoord dat het asbest is")]
    [InlineData("Dit bleef eigenlijk binnen het team, maar we stoppen met het project.")]
    [InlineData("Collega's fluisteren dat onze rector solliciteert.")]
    [InlineData("Zojuist klassenraad gehad, drie B-attesten.")]
    [InlineData("Een vogeltje van het secretariaat fluisterde dat het dak niet veilig is.")]
    [InlineData("Op intranet staat al welke collega's boventallig zijn.")]
    [InlineData("Van binnenuit hoor ik dat er drie leerkrachten vertrekken.")]
    public void News_from_inside_is_found(string draft) => Check.Reports<InsideSourceAnalyzer>(draft, true);

    [Theory]
    [InlineData("Lange vergadering, lekkere koekjes.")]
    [InlineData("Ik las in de krant dat de school dichtgaat.")]
    [InlineData("De directeur vertelde op de ouderavond dat groep 3 verhuist.")]
    [InlineData("De notulen van de MR staan op de website.")]
    [InlineData("In de personeelskamer staat een nieuw koffieapparaat.")]
    [InlineData("Volgens de gemeente komt er een nieuwe gymzaal.")]
    [InlineData("ik zie in magister dat ik een 7 heb")]
    [InlineData("magister app doet raar")]
    [InlineData("Ik heb de bal laten vallen.")]
    [InlineData("Iemand zegt dat het regent.")]
    public void News_from_inside_is_not_heard_where_there_is_none(string draft) => Check.Reports<InsideSourceAnalyzer>(draft, false);

    [Theory]
    [InlineData("We zitten nu met groep 7 op kamp in Ommen.")]
    [InlineData("Mevrouw Jacobs staat nu bij de kassa van de lidl")]
    [InlineData("Met zestien kleuters in de trein naar Amersfoort, aankomst 10.42 spoor 3.")]
    [InlineData("Vanavond slapen we met de hele klas in de jeugdherberg van Bokrijk.")]
    [InlineData("De kinderen lopen op dit moment over de Dorpsstraat richting het zwembad")]
    [InlineData("Bus is net weg! Om 16.00 uur komen de kinderen aan op station Assen.")]
    [InlineData("heel 3k zit bij de mcdo in het centrum kom ook")]
    [InlineData("Elke dinsdag loopt groep 4 om half tien naar de gym via het Bospad")]
    [InlineData("In tent 4 slapen de meisjes. Camping De Paal!")]
    [InlineData("Onze bovenbouwers genieten nog tot donderdag in het kamphuis.")]
    public void A_whereabouts_is_found(string draft) => Check.Reports<LocationAnalyzer>(draft, true);

    [Theory]
    [InlineData("Vorige week waren we op kamp in Ommen.")]
    [InlineData("We zijn nu bij hoofdstuk 4.")]
    [InlineData("Nu in de winkel: het nieuwe boek van Jan Terlouw.")]
    [InlineData("Morgen weer school, gelukkig.")]
    [InlineData("Deze week zijn we bezig met de Romeinen.")]
    [InlineData("We zitten midden in de toetsweek.")]
    [InlineData("Nu op de planning: breuken.")]
    [InlineData("ik loop nu naar huis")]
    [InlineData("We gaan dit jaar ergens in mei op schoolreis.")]
    [InlineData("Vandaag zitten we in groepjes aan tafel.")]
    public void A_whereabouts_is_not_heard_where_there_is_none(string draft) => Check.Reports<LocationAnalyzer>(draft, false);

    [Theory]
    [InlineData("Tim de Vries woont in de lindestraat op nummer 14")]
    [InlineData("hij woont op de wilgenhof op nummer negen")]
    [InlineData("Bel Karin even op nul zes twaalf vierendertig zesenvijftig achtenzeventig")]
    [InlineData("haar insta is noor.vdberg ga haar volgen")]
    [InlineData("voeg hem toe op snap: d4an_boii")]
    [InlineData("Haar mailadres: tante.sjaan apenstaartje gmail punt com")]
    [InlineData("Hij is op 4 maart 2013 geboren.")]
    [InlineData("haar discord is kittyqueen#4412")]
    [InlineData("hij woont in de kerkstraat, nr 12, blauwe deur")]
    [InlineData("hij is jarig op 12 mei 2010")]
    public void Contact_data_as_said_is_found(string draft) => Check.Reports<ContactDataAnalyzer>(draft, true);

    [Fact]
    public void An_address_as_said_hides_no_number_before_it()
    {
        var found = Check.Lint<ContactDataAnalyzer>("Bel 0612345678 of mail tante.sjaan apenstaartje gmail punt com").Diagnostics;
        Assert.Equal(2, found.Length);
    }

    [Theory]
    [InlineData("Mijn insta is zonnetje_12, volg mij")]
    [InlineData("level 2010 gehaald op fortnite")]
    [InlineData("Wie woont er al lang in de Kerkstraat?")]
    [InlineData("Kamer 214 op de tweede verdieping.")]
    [InlineData("Op 12 mei 1940 viel de stad.")]
    [InlineData("ik zit op nummer 9 in de wachtrij")]
    [InlineData("De sporthal, Dorpsstraat 4, is vanaf zes uur open.")]
    [InlineData("Volg ons op instagram: de_wilg")]
    [InlineData("nul komma vijf is een half")]
    [InlineData("Bladzijde 12, opgave 9 tot en met 14.")]
    public void Contact_data_as_said_is_not_heard_where_there_is_none(string draft) => Check.Reports<ContactDataAnalyzer>(draft, false);

    [Theory]
    [InlineData("die nieuwe uit syrie bij ons in de brugklas is goed in voetbal")]
    [InlineData("De tweelingbroertjes uit groep 1 waren vandaag jarig.")]
    [InlineData("De jongen uit groep 7 wiens vader vrachtwagenchauffeur is")]
    [InlineData("Dat jongetje met de rolstoel bij ons op school was jarig.")]
    [InlineData("De zoon van de burgemeester zit bij ons in de klas")]
    [InlineData("Er zit maar één meisje met een hoofddoek in die klas.")]
    [InlineData("Het jongetje dat vorige maand uit Soedan kwam, zei zijn eerste zin.")]
    [InlineData("het meisje met de blindengeleidehond bij ons op het plein")]
    [InlineData("Onze kapper zijn dochter zit in groep 3.")]
    [InlineData("Het enige gezin uit Jemen heeft nu drie kinderen bij ons.")]
    public void A_pupil_described_is_found(string draft) => Check.Reports<NameWithClassAnalyzer>(draft, true);

    [Theory]
    [InlineData("De enige les die uitviel was gym.")]
    [InlineData("Jayden Visser heeft drie broers.")]
    [InlineData("De tweede prijs ging naar Jayden Visser.")]
    [InlineData("De eerste dag van groep 3, wat een feest!")]
    [InlineData("De nieuwe leerlingen uit de brugklas zijn gestart.")]
    [InlineData("Juf Anke van groep 6 start maandag.")]
    [InlineData("Hoe gaan jullie om met het enige kind dat niet naar kamp wil?")]
    [InlineData("Onze enige klacht is het parkeren.")]
    [InlineData("De eerste klas die klaar is krijgt taart.")]
    [InlineData("Groep 4 won vier bekers.")]
    public void A_pupil_described_is_not_heard_where_there_is_none(string draft) => Check.Reports<NameWithClassAnalyzer>(draft, false);
}
