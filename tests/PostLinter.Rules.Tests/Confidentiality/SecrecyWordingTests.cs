using PostLinter.Rules.Confidentiality;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Confidentiality;

/// <summary>Other ways to say that something stays inside, comes from inside, or was got at without leave.</summary>
public sealed class SecrecyWordingTests
{
    [Theory]
    [InlineData("Hou je bek hierover, maar de directeur stapt op.")]
    [InlineData("Ik heb beloofd niemand iets te vertellen: juf Roos stopt.")]
    [InlineData("Dit gaat niet verder dan deze groep: de gymzaal wordt verkocht.")]
    [InlineData("Wis dit bericht na het lezen. De stage van Bram is gestopt.")]
    [InlineData("Geen woord hierover tegen de ouders: groep 3 krijgt een andere juf.")]
    [InlineData("De directie mag dit niet weten, we gaan staken.")]
    [InlineData("Moest van de conciërge mijn mond houden, maar er komt een kantine.")]
    [InlineData("strikt onder geheimhouding: wij krijgen een nieuwe naam")]
    [InlineData("Eyes only: de cijfers van de enquête.")]
    [InlineData("Zet dit nergens online, de brief is nog niet rond.")]
    [InlineData("Dit blijft binnen ons team hoor, maar het rooster gaat om.")]
    public void Finds_a_secret(string draft) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, true);

    [Theory]
    [InlineData("Tijdens het voorlezen: mond dicht en oren open.")]
    [InlineData("De vertrouwelijke sfeer in de kring doet de kleuters goed.")]
    [InlineData("Zeg niet tegen elkaar dat je lelijk bent, zegt de juf.")]
    [InlineData("Het blijft binnen in de klas warm, ook als het regent.")]
    [InlineData("Blijf bij regen binnen in de school.")]
    [InlineData("Ik had zelf nog nooit een uil gezien.")]
    [InlineData("Die regel komt niet van ons.")]
    [InlineData("Niemand mag alleen naar buiten.")]
    public void Finds_no_secret(string draft) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, false);

    [Theory]
    [InlineData("Persbericht, publicatie pas vanaf 12 mei 2099: wij krijgen een nieuw gebouw.")]
    [InlineData("Hou dit stil tot vrijdag: we hebben gewonnen.")]
    [InlineData("Jullie mogen het pas maandag rondvertellen: juf gaat trouwen.")]
    [InlineData("Tot 1 juni 2099 blijft dit geheim.")]
    [InlineData("Morgen mag ik het pas zeggen.")]
    [InlineData("Wereldkundig maken mag pas op 3 mei 2099.")]
    [InlineData("Als het bestuur akkoord is mag het naar buiten.")]
    public void Finds_an_embargo(string draft) => Check.Reports<EmbargoAnalyzer>(draft, true);

    [Theory]
    [InlineData("Inschrijven voor het kamp kan pas vanaf 1 maart.")]
    [InlineData("Vanaf dinsdag mogen de kleuters weer naar buiten spelen.")]
    [InlineData("Blijf stil tot de bel gaat.")]
    [InlineData("Pas als iedereen zit mogen we beginnen met eten.")]
    [InlineData("Vanaf 12 jaar mag je mee.")]
    public void Finds_no_embargo(string draft) => Check.Reports<EmbargoAnalyzer>(draft, false);

    [Theory]
    [InlineData("Bij ons op school hebben ze 300 mille eigen vermogen over de balk gegooid.")]
    [InlineData("Ons bestuur steekt 40.000 euro in een adviesbureau.")]
    [InlineData("Het bestuur wil twee locaties afstoten.")]
    [InlineData("Vier tijdelijke leerkrachten krijgen geen nieuw contract bij ons.")]
    [InlineData("Onze school staat onder verscherpt toezicht.")]
    [InlineData("Er zijn maar 38 aanmeldingen voor onze brugklas.")]
    [InlineData("De offerte van de nieuwe keuken: gegund aan de zwager, voor 90.000 euro, op onze school.")]
    [InlineData("Onze jaarcijfers vallen zwaar tegen.")]
    public void Finds_policy(string draft) => Check.Reports<PolicyInformationAnalyzer>(draft, true, "ccc");

    [Theory]
    [InlineData("Bereken het begrotingstekort als percentage van het bbp.")]
    [InlineData("Mijn eigen begroting is na de vakantie ook niet best.")]
    [InlineData("Groep 7 over de zee.")]
    [InlineData("De taartenverkoop: 140 euro winst!")]
    [InlineData("Les 4 gaat over naar een nieuw hoofdstuk.")]
    [InlineData("De printer is kapot.")]
    [InlineData("De klassen strijden om de beker van de verdwenen schoen.")]
    public void Finds_no_policy(string draft) => Check.Reports<PolicyInformationAnalyzer>(draft, false, "ccc");

    [Theory]
    [InlineData("Mocht vanmiddag bij het zorgoverleg zitten, en er valt een groep af.")]
    [InlineData("Uit het mt komt dat de havo verhuist.")]
    [InlineData("De computer van de conciërge stond open en ik zag dat er iemand weggaat.")]
    [InlineData("Mijn moeder zit in de mr en zegt dat de gymzaal sluit.")]
    [InlineData("Uit welingelichte kring: de rector vertrekt.")]
    [InlineData("De juf liet vallen dat er volgend jaar geen kamp is.")]
    [InlineData("Ik kreeg per ongeluk een mail van het bestuur over de fusie.")]
    [InlineData("Mag niks zeggen, maar zoek alvast een andere school.")]
    public void Finds_an_inside_source(string draft) => Check.Reports<InsideSourceAnalyzer>(draft, true);

    [Theory]
    [InlineData("Opa luisterde mee en knikte.")]
    [InlineData("Ik lees graag mee met jullie tips.")]
    [InlineData("De notulen van de ouderraad staan op de website.")]
    [InlineData("In mijn dossier staat een fout, die laat ik herstellen.")]
    [InlineData("Over individuele leerlingen kunnen wij niets zeggen.")]
    [InlineData("Sinterklaas: ik mag niks zeggen over de surprise.")]
    [InlineData("Zij zijn opgevangen door hun mentor.")]
    public void Finds_no_inside_source(string draft) => Check.Reports<InsideSourceAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: leerling\n---\n\nzo heb ik met één script alle chromebooks platgelegd")]
    [InlineData("---\nrol: leerling\n---\n\nmet een proxy kom je langs het filter van school")]
    [InlineData("---\nrol: leerling\n---\n\nals je het leerlingnummer in de url ophoogt zie je de cijfers van anderen")]
    [InlineData("Ik gebruik het adminaccount van mijn voorganger nog steeds.")]
    [InlineData("Heb zitten neuzen in de mailbox van de teamleider.")]
    [InlineData("---\nrol: leerling\n---\n\nwie kan de absenties wegpoetsen in som")]
    [InlineData("---\nrol: leerling\n---\n\nheb twee te-laatjes op geoorloofd gezet in magister")]
    [InlineData("Het wachtwoord van meneer Blom is afgekeken.")]
    [InlineData("---\nrol: leerling\n---\n\nantwoorden van de toets uit de docentenmap gehaald")]
    public void Finds_access(string draft) => Check.Reports<UnauthorisedAccessAnalyzer>(draft, true);

    [Theory]
    [InlineData("De vpn van mijn werk is traag.")]
    [InlineData("Met deze link kun je de foto's zien.")]
    [InlineData("De site is overbelast, probeer het later.")]
    [InlineData("Ouders kunnen meelezen in de app.")]
    [InlineData("---\nrol: docent\n---\n\nIk heb de toets uit Som gehaald en geprint.")]
    [InlineData("Ik ben mijn wachtwoord van Magister vergeten.")]
    [InlineData("Heb je de mail van de directeur al gelezen?")]
    [InlineData("Ik heb een mail gestuurd namens de directeur.")]
    [InlineData("Het nummer van de school verandert per 1 mei.")]
    public void Finds_no_access(string draft) => Check.Reports<UnauthorisedAccessAnalyzer>(draft, false);
}
