using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Transparency;

/// <summary>The same thing in other words and voices, beside near-misses: constructions that the word lists must hold as classes.</summary>
public sealed class TransparencyWordingTests
{
    private const string Config = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mijn lessen beginnen nu ook al op zaterdag, lekker dan.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Weer 28 toetsen nagekeken vanavond, en de helft van onze brugklas snapt breuken niet.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wat is onze nieuwe aula mooi geworden!", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Vandaag met 2B naar het museum geweest, wat een feest.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Bij ons in de sectie is de koffie altijd op.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op De Wilgenboom eten ze te weinig fruit.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Eerste week stage zit erop, mijn groep 5 is geweldig.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Vandaag heb ik voor het eerst ingevallen en ik sta nog te trillen, 31 kinderen in de klas.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onze tuin staat er mooi bij.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mijn zoon heeft zijn zwemdiploma gehaald!", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De film van gisteren was saai.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op De Wilgenboom eten ze te weinig fruit, vind ik persoonlijk, los van wat de school ervan vindt.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik las een boek over de oorlog, aanrader.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Morgen marathon van Rotterdam, wie komt er kijken?", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Vanmiddag een school bruinvissen gezien bij de pier!", "vsnon", false)]
    public void MissingDisclaimer(string meta, string text, string protocol, bool expected) =>
        Check.Reports<MissingDisclaimerAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Onzin, de leerlingen krijgen gewoon elke week gym.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Dat huiswerk valt reuze mee hoor, vraag het de kinderen zelf.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Er is helemaal geen wachtlijst meer sinds de zomer.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik vind juist dat De Wilgenboom het hartstikke goed doet met pesten.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "De ouderbijdrage is echt niet verplicht, dat staat gewoon in de schoolgids.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Rare reactie. Onze school heeft al jaren een protocol.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "De conciërge heeft dat allang opgelost, ga maar kijken.", "vsnon", true)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik sta daar zelf voor groep 6 en herken dit niet. De Wilgenboom doet het goed.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "'k Geef er zelf les, op De Wilgenboom, en bij ons loopt dat anders.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Even ter info: ik maak deel uit van het team van De Wilgenboom.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Conciërge hier. Onze school heeft gewoon een fietsenstalling.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik ben een van de juffen op onze school, dus ik ben niet neutraal.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Werkzaam op De Wilgenboom en dus gekleurd: het gaat daar prima.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Mijn collega's en ik van De Wilgenboom zijn daar al een jaar mee bezig.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Wij leerkrachten van onze school zien dat anders.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik ben in dienst van onze school, maar dit klopt gewoon niet.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Onze school doet het prima. Groetjes, Loes, onderwijsassistent", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik val er geregeld in voor groep 7, en op onze school is dat echt anders.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Als personeelslid van De Wilgenboom: dit klopt niet.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "De leerlingen vinden het prima, zeg ik als mentor.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Ik doe er de administratie, dus ik weet hoe lang die wachtlijst is.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Zelf sta ik er voor de kleuters en daar kennen we geen huiswerk.", "vsnon", false)]
    [InlineData("rol: medewerker\naccount: persoonlijk\nsoort: reactie", "Heerlijk weer vandaag, ik ga fietsen.", "vsnon", false)]
    public void MissingRole(string meta, string text, string protocol, bool expected) =>
        Check.Reports<MissingRoleAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: schoolleider\naccount: persoonlijk", "Alle tweets hier zijn van mij privé. Het telefoonverbod in de klas is symboolpolitiek.", "konot", true)]
    [InlineData("rol: schoolleider\naccount: persoonlijk", "Een particulier standpunt: de inspectie is te streng voor scholen.", "konot", true)]
    [InlineData("rol: teamleider\naccount: persoonlijk\nprofieltekst: Tweets op eigen titel", "Dit plan voor de basisschool is armoede.", "konot", true)]
    [InlineData("rol: schoolleider\naccount: persoonlijk\nprofieltekst: Tweets op eigen titel", "Vanavond pannenkoeken gebakken.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk", "Een particulier standpunt: de inspectie is te streng voor scholen.", "konot", false)]
    public void DisclaimerOfLeader(string meta, string text, string protocol, bool expected) =>
        Check.Reports<DisclaimerOfLeaderAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onze school stopt met cijfers. Dit is mijn persoonlijke mening.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De studiedag van onze school was nuttig. Disclaimer staat in mijn bio.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mooie dag op De Wilgenboom. De gebruikelijke disclaimer geldt.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik schrijf dit als medewerker van [naam school] en op persoonlijke titel. Voor reacties van anderen ben ik niet verantwoordelijk.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Namens het team van onze school en op persoonlijke titel: wij doen niet mee.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Dit is niet mijn eigen mening maar die van onze school.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onze directie heeft gelijk. Ik praat hier alleen voor mezelf.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De toetsweek op onze school is te lang. Dit stukje is geheel voor eigen rekening.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op onze school mogen telefoons niet meer. Voor reacties onder dit bericht ben ik niet verantwoordelijk.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op persoonlijke titel, als (functie invullen) van onze school. Wat anderen eronder zetten is niet aan mij.", "vsnon", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onze school stopt met cijfers. Dit is mijn persoonlijke mening; voor wat anderen hieronder schrijven sta ik niet in.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mijn eigen kijk op onze school, niet die van het bestuur. Reacties van anderen blijven voor hun rekening.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Onze school is leuk.", "vsnon", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De leerlingen schreven een betoog met hun eigen mening.", "vsnon", false)]
    public void IncompleteDisclaimer(string meta, string text, string protocol, bool expected) =>
        Check.Reports<IncompleteDisclaimerAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Toetsen in groep 3 moesten ze verbieden.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij leerkrachten vinden dat de zomervakantie te lang is.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Huiswerk in groep 8 heeft alleen zin als ouders niet meehelpen.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Elke klas zou een moestuin moeten hebben.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Meer gym en minder begrijpend lezen, daar worden kinderen blij van.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Mijn advies aan ouders: lees elke avond tien minuten voor.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Digitale schoolborden maken leerlingen lui.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op persoonlijke titel: toetsen in groep 3 moesten ze verbieden.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Namens Konot: kleuters horen te spelen.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij vinden thuis dat een hond buiten hoort te slapen.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Vandaag hebben we met de klas gezwommen.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wat een mooi weer, ik ga fietsen.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Als wiskundedocent adviseer ik iedereen een grafische rekenmachine te kopen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Beste ouders, vergeet niet dat uw kind morgen een atlas nodig heeft.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Leerlingen van 4H: leer voor maandag hoofdstuk drie.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Vanuit mijn vak weet ik dat zes uur slaap te weinig is, dus leg die telefoon weg.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Namens het CCC: leerlingen van 4H, leer hoofdstuk drie.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Als vader adviseer ik deze fietsenmaker.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Lekker weekend gehad op de boot.", "ccc", false)]
    public void MissingCapacity(string meta, string text, string protocol, bool expected) =>
        Check.Reports<MissingCapacityAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op onze school geloven we niet in straf.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij van De Wilgenboom weigeren nog langer mee te doen aan de doorstroomtoets.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De Wilgenboom stopt per direct met huiswerk, en zo hoort het.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Als school kiezen wij voor rust.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ons beleid is simpel: wie pest, vliegt eruit.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De directie vindt dat ouders te veel klagen.", "konot", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik vind dat onze school moet stoppen met huiswerk.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij (groep 6) vonden het kamp te kort.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Thuis hebben we besloten dat de tv weggaat.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op onze school hebben we een moestuin.", "konot", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Wij gaan met ons gezin naar De Wilgenboom.", "konot", false)]
    public void SpeaksForSchool(string meta, string text, string protocol, bool expected) =>
        Check.Reports<SpeaksForSchoolAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: leerling\nauteur: Bo Wester", "Morgen hebben alle klassen vrij. Met vriendelijke groet, meester Jaap", "vsnon", true)]
    [InlineData("rol: leerling\nauteur: Bo Wester", "Meester Jaap deed de groeten aan de hele klas.", "vsnon", false)]
    [InlineData("rol: leerling\nauteur: Napoleon 3.0", "De kantine is weer eens dicht.", "vsnon", true)]
    [InlineData("rol: ouder", "Zo gaat het elke week in dat lokaal. Naam bij de redactie bekend.", "vsnon", true)]
    [InlineData("rol: docent\nauteur: Jaap Wester", "Morgen zijn alle klassen vrij. Groeten, meester Jaap", "vsnon", false)]
    public void SenderName(string meta, string text, string protocol, bool expected) =>
        Check.Reports<SenderNameAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);

    [Theory]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik hoorde bij de kassa dat de directeur van het CCC weggaat.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Naar verluidt gaat onze school fuseren.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Iedereen zegt dat er op school een inbraak is geweest.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volgens mij is dat stuk over onze school totaal verzonnen.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Drie op de vier leerlingen slaapt te weinig.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Het CCC heeft de veiligste kantine van het land.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Op het plein wordt gefluisterd dat de mentor van 2B geschorst is.", "ccc", true)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Zaterdag om 10 uur begint de open dag van het CCC.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Volgens de schoolgids begint de les om half negen.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "De zon schijnt op het plein van onze school.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Ik hoorde de kinderen zingen op school.", "ccc", false)]
    [InlineData("rol: docent\naccount: persoonlijk\nkanaal: facebook", "Kom je morgen ook naar onze school?", "ccc", false)]
    public void UnconfirmedClaim(string meta, string text, string protocol, bool expected) =>
        Check.Reports<UnconfirmedClaimAnalyzer>($"---\n{meta}\n---\n\n{text}", expected, protocol, Config);
}
