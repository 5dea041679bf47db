using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

/// <summary>The same thing in other words and voices, beside near-misses: constructions that the word lists must hold as classes.</summary>
public sealed class MediaWordingTests
{
    private const string Config = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Kijk die snoetjes nou, het hele album van de sportdag staat online!", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Hierbij de foto's van groep 4 bij de bakker.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Stiekem een filmpje gemaakt van de conciërge die stond te dansen 😂", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Heb het oudergesprek opgenomen, luister maar mee.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Link naar de video van onze kerstmusical hieronder.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Klassenfoto in de comments!", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "De fotograaf van gisteren heeft de groepsfoto van 3B gestuurd, hier is-ie.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Ik heb de ruzie op het plein op film staan.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Onze brugklassers in actie tijdens de survival 📸", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Livestream van de diploma-uitreiking vanaf 19.00 uur.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Voor wie er niet bij kon zijn: hier wat kiekjes van het afscheid van juf Ria.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Snapje van meneer De Wit die in slaap viel tijdens de toets 💀", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Reel met alle kinderen van de kleutergroep staat in mijn story.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Deze screenshot van de meet met klas 2 moest ik delen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Kijk hoe trots ze staan, met hun diploma in de hand! ![](IMG_0042.jpg)", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Foto van onze moestuin volgt.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Morgen komt de schoolfotograaf, trek iets leuks aan.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "We maken geen foto's tijdens de viering, geniet gewoon.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Filmpjes over breuken vind je op de site van schooltv.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "De foto's gaan alleen op papier mee naar huis.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Wie heeft er nog een oude foto van het schoolgebouw?", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "In de les fotografie leerden we over licht en schaduw.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Gezocht: iemand met een goede camera.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Wil iedereen het toestemmingsformulier voor foto's invullen?", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: instagram", "Alle ouders gaven toestemming, hier de foto's van de sportdag.", "ccc", false)]
    public void ImageConsent(string meta, string text, string protocol, bool expected) =>
        Check.Reports<ImageConsentAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: leerling\nkanaal: tiktok", "screenshot van de teamsles, kijk dat hoofd 😂", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "heb de uitleg van mevrouw Sol opgenomen, wie wil m", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "Fragment uit de instructievideo van onze natuurkundedocent met een beat eronder", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "nieuwe stickers gemaakt van de online les van vanmorgen", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "les van gister gemist? ik heb alles gescreenrecord, dm me", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "mevrouw wist niet dat haar camera nog aanstond, ik wel haha zie filmpje", "osvs", true)]
    [InlineData("rol: leerling\nkanaal: tiktok", "Ik maakte zelf een filmpje over breuken.", "osvs", false)]
    [InlineData("rol: leerling\nkanaal: tiktok", "Straks teamsles, zin in.", "osvs", false)]
    [InlineData("rol: leerling\nkanaal: tiktok", "Onze docent heeft de uitlegvideo op teams gezet.", "osvs", false)]
    [InlineData("rol: leerling\nkanaal: tiktok", "We moesten in de les een film kijken.", "osvs", false)]
    [InlineData("rol: leerling\nkanaal: tiktok", "Filmpje van mijn hond tijdens het huiswerk.", "osvs", false)]
    public void LessonRecording(string meta, string text, string protocol, bool expected) =>
        Check.Reports<LessonRecordingAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "\"Ik ga liever dood dan dat ik die toets maak\", aldus een havist uit 4H.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Een moeder mailde: \"U bent de enige die hem ziet zitten.\"", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mijn collega van wiskunde verzuchtte vanochtend dat hij het niet meer trekt.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerling tegen mij: 'Meneer, u bent best oud hè?'", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De rector zei in de vergadering dat we allemaal harder moeten werken.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Uit een mailtje van een vader: \"Mijn dochter is door u gaan lezen.\"", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Kleuter vandaag: \"Juf, ik heb een baby in mijn broodtrommel.\"", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volgens onze conciërge komt er nooit meer een nieuwe lift.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Directeur: ik regel het wel. Niet dus.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Collega Sem Dijkstra vindt dat we te veel vergaderen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "“Waarom moeten wij dit leren?” vroeg een jongen uit 3C.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wat een leerling me schreef:\n\n> Dankzij u durf ik nu te praten voor een groep.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "En toen zei de inspecteur: «U doet het geweldig hier».", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Briefje op mijn bureau van een brugklasser: 'Sorry dat ik zo druk was mevrouw'", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "\"Dit is mijn laatste jaar hier\" – collega, vanmorgen bij de koffie", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Einstein zei: \"Verbeelding is belangrijker dan kennis.\"", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "We spelen dit jaar 'De kleine prins' met de toneelgroep.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het thema van de week is \"samen sterk staan\".", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volgens het rooster begint de les om negen uur.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volgens mij wordt het morgen mooi weer.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Lieve leerlingen: ik wens jullie een fijne vakantie.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op de poster staat: \"Hier praten wij Nederlands en Turks.\"", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De kinderen vinden het leuk dat het sneeuwt.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik zeg altijd: \"Wie niet waagt, die niet wint.\"", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De leerlingen schreven een verhaal met de titel 'De nacht van de vleermuis'.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Tegeltje boven mijn bureau: \"Van proberen kun je leren\".", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De minister zei: \"Het lerarentekort is een ramp.\"", "ccc", false)]
    [InlineData("rol: leerling\nkanaal: instagram\ntoestemming: [{naam: Roos Wester, akkoord: ja, voor: [citaat]}]", "Roos Wester na de finale: \"Ik kan nooit meer lopen vandaag.\"", "ccc", false)]
    public void Quotation(string meta, string text, string protocol, bool expected) =>
        Check.Reports<QuotationAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leuk plaatje gevonden op internet, zo waar!", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik heb het hele hoofdstuk voor jullie ingescand, dan hoef je het boek niet te kopen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Cartoon gejat van Pinterest, te mooi om niet te delen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onderzoek heeft uitgewezen dat muziek slim maakt.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Bladmuziek van die musical overgenomen van een site.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Tekst geplukt uit een artikel van vorige week.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Foto: eigen opname.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Zelf getekend vanmiddag.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Gedicht: Rutger Kopland, uit Alles op de fiets.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "In de les ging het over auteursrecht en plaatjes van Google.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Bron: CBS, 2024.", "ccc", false)]
    public void Copyright(string meta, string text, string protocol, bool expected) =>
        Check.Reports<CopyrightAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent", "Een ouder schreef iets in de groepsapp dat ik hier deel: zo mooi.", "ccc", true)]
    [InlineData("rol: docent", "Een ouder schreef iets liefs in mijn schriftje.", "ccc", false)]
    public void Forwarding(string meta, string text, string protocol, bool expected) =>
        Check.Reports<ForwardingAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het logo van onze school even opgeleukt met kerstlampjes in Paint.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik heb het CCC-logo in regenboogkleuren gezet, mooi hè?", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Schoollogo op een flyer voor onze vrijmibo gezet, bier 2 euro.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het CCC-logo nagetekend voor op de etalage van de bakker.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Logopedie start maandag.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij ontwierpen een logo voor robotteam Bits.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het nieuwe logo van de bakker is mooi.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het logo hangt nu op de gevel van onze school.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nbeelden: [{bestand: logo_zwemclub.png, soort: logo, rechten: eigen}]", "Onze zwemclub bestaat tien jaar en dit logo maakte ik.", "konot", false)]
    public void Logo(string meta, string text, string protocol, bool expected) =>
        Check.Reports<LogoAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);
}
