using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

/// <summary>The same thing in other words and voices, beside near-misses: constructions that the word lists must hold as classes.</summary>
public sealed class SchoolWordingTests
{
    private const string Config = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Daar zit dus geen enkele lijn in op De Wilgenboom.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Op De Wilgenboom weten ze van gekkigheid niet meer wat ze moeten verzinnen.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De school van mijn dochter laat alles op z'n beloop.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Bedankt De Wilgenboom, weer een dag zonder gym.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Je bent daar op school gewoon een nummer.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Van die school kun je niks verwachten.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Op deze school telt alleen wie het hardst schreeuwt.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De directie steekt liever geld in een nieuwe keuken dan in begeleiding.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Als je iets vraagt op school krijg je een grote mond.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Ik zou mijn kind er nooit meer naartoe sturen, die school.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "ons schooltje wordt kapot bezuinigd en niemand die iets doet", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "de school zegt A en doet B, zoals altijd", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Wederom geen reactie van de schoolleiding. Typisch.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "amai, op die school van ons is het elke week iets anders, echt te zot", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Van een fijne buurtschool naar een kille fabriek, dat is De Wilgenboom in vijf jaar.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De Wilgenboom: grote woorden, weinig daden.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Onze school heeft haar zaakjes niet op orde.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "School doet weer lekker moeilijk over een dagje vrij.", "vsnon", true)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Onze school maakt er een feest van.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De Wilgenboom staat in een mooie buurt.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Op school leerden we over de puinhopen van Troje.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De juf is ziek, beterschap!", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Weet iemand of er morgen gym is op school?", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Geen school vandaag vanwege de sneeuw, de kinderen vinden het geweldig.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "We missen de gymtas, heeft iemand op school hem gezien?", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De directie luistert goed naar ouders.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Niks te klagen over De Wilgenboom, topschool.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "De toets was moeilijk maar gelukkig gehaald.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Op school is de verwarming stuk maar er wordt aan gewerkt.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Mijn kind gaat elke dag met plezier naar school.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Wat een chaos op de weg bij school vanochtend door de storm.", "vsnon", false)]
    [InlineData("rol: ouder\naccount: persoonlijk\nkanaal: facebook", "Kunnen jullie op De Wilgenboom uitleggen hoe het rooster werkt?", "vsnon", false)]
    public void NegativeAboutSchool(string meta, string text, string protocol, bool expected) =>
        Check.Reports<NegativeAboutSchoolAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Gisteren zo lam dat ik nog niet weet hoe ik thuiskwam, en nu staat 3B voor mijn neus.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Stiekem een wijntje in mijn koffiemok tijdens de studiedag 🤫", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Heb net een uur naar series gekeken terwijl de klas een toets maakte.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Nakijken gaat het best met drie glazen rood achter de kiezen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Ik verzin gewoon cijfers, ziet toch niemand.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Wat haat ik mijn werk, elke ochtend weer.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Op het personeelsfeest heb ik op de bar gedanst zonder schoenen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Proost met kinderchampagne op het examenjaar!", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Onze kater ligt op de vensterbank.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Voorlichting over alcohol in klas 3 vandaag.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Lekker gewandeld, daarna taart.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nprofieltekst: docent op het CCC", "Ik heb hoofdpijn van de griep.", "ccc", false)]
    public void Image(string meta, string text, string protocol, bool expected) =>
        Check.Reports<ImageAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: leerling\naccount: persoonlijk\naccountnaam: c0mpa55.roddels", "Hoi!", "compass", true)]
    [InlineData("rol: leerling\naccount: persoonlijk\naccountnaam: k0mpa5.wandelt", "Hoi!", "compass", false)]
    public void AccountName(string meta, string text, string protocol, bool expected) =>
        Check.Reports<AccountNameAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Vanaf vandaag heeft klas 5 een eigen insta!", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Ik ben een Facebookpagina begonnen voor onze kleuterklas.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Volg ons nieuwe account @klas6opavontuur", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Onze musical heeft nu een eigen TikTok-kanaal.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Volg de pagina van de gemeente.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Ik maak geen eigen pagina voor de klas.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Klas 5 heeft een nieuwe juf.", "vsnon", false)]
    public void SchoolPage(string meta, string text, string protocol, bool expected) =>
        Check.Reports<SchoolPageAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Verloting: win een dinerbon bij restaurant De Kroon, like en deel!", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Tweedehands bankstel te koop, bieden vanaf 50 euro.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Wie het hier niet bevalt, daar is het gat van de deur.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Vrijdag!!", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Kritische ouders zijn hier niet welkom.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Even iets posten omdat het moet.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Korting bij sportschool FitNu met code SCHOOL10", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Onze debatploeg werd tweede!", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Rommelmarkt voor het goede doel, klas 5.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "De kinderen leerden vandaag over bijen.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: school\nkanaal: facebook", "Welkom op onze open dag.", "vsnon", false)]
    public void CoreValues(string meta, string text, string protocol, bool expected) =>
        Check.Reports<CoreValuesAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);
}
