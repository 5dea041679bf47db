using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>Offences in covered words, and the innocent sentences that look like them.</summary>
public sealed class ImpliedConductTests
{
    [Theory]
    [InlineData("ik ben pislink over dat rooster, klereding")]
    [InlineData("Allejezus wat een lange rij bij de kantine")]
    [InlineData("heel die planning is verkloot")]
    [InlineData("wat een teringbende in het handvaardigheidlokaal")]
    [InlineData("de beamer is naar de kloten")]
    public void Curses(string draft) => Check.Reports<ProfanityAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Neem droge kleren mee naar kamp.")]
    [InlineData("In de teringtelling van 1890 stond ons dorp bovenaan.")]
    [InlineData("Op excursie naar Kuttekoven bij Borgloon.")]
    [InlineData("Mijn enkel is verrekt, ik gym niet mee.")]
    [InlineData("Jezus was een timmermanszoon, vertelt groep 4.")]
    public void No_curses(string draft) => Check.Reports<ProfanityAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("hij is echt een irritante gast van een juf")]
    [InlineData("Onze coach is een bazige vent.")]
    [InlineData("Die schoolleider heeft een bord voor zijn kop.")]
    [InlineData("U bent dommer dan een stoeptegel, en dommer dan de deur.")]
    [InlineData("ge hebt het warm water ook niet uitgevonden")]
    [InlineData("Ik vind die man een verwaande kwal")]
    [InlineData("de luiste leraar van heel de school")]
    [InlineData("onze trainer heeft het verstand van een goudvis")]
    [InlineData("jij bent een schande voor ons team")]
    [InlineData("volgens mij heeft de invaller een steekje los")]
    public void Insults(string draft) => Check.Reports<InsultAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Niemand is een mislukkeling.")]
    [InlineData("Zij is een enorme steun voor onze klas.")]
    [InlineData("Het was een saaie dag zonder gym.")]
    [InlineData("Ik ben een vervelende laatkomer, sorry juf.")]
    [InlineData("De kat van de conciërge is een luie schat.")]
    [InlineData("Onze aardrijkskundeleraar is een beer van een vent en heel lief.")]
    [InlineData("De kleuters bouwden een draak van karton.")]
    [InlineData("Een dikke pluim voor de overblijfouders!")]
    [InlineData("Dit is niet het leukste hoofdstuk.")]
    [InlineData("Wat een rare middag was dit.")]
    public void No_insults(string draft) => Check.Reports<InsultAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("nog even en ik ram die gast zijn bril in zijn gezicht")]
    [InlineData("Zou zonde zijn als er iets met je scooter gebeurt.")]
    [InlineData("verhuis maar vast, wij vinden jou wel")]
    [InlineData("ge gaat ne lel krijgen van mijn broer")]
    [InlineData("Iemand moet die coach eens een lesje leren.")]
    [InlineData("stuur 10 euro of iedereen krijgt je foto's te zien")]
    [InlineData("je komt nooit meer van me af")]
    [InlineData("ik hoop dat hij onder de tram komt")]
    [InlineData("Anders komen wij met een paar vaders verhaal halen.")]
    [InlineData("ik zorg dat jij geen leven meer hebt")]
    public void Threats(string draft) => Check.Reports<ThreatAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Laat maar weten hoe laat je komt.")]
    [InlineData("Groep 4 leert haar eerste letters.")]
    [InlineData("We wachten op het perron tot de trein komt.")]
    [InlineData("Hij krijgt een sticker en een high five.")]
    [InlineData("Ik hoop dat je onder de indruk bent.")]
    [InlineData("Wij vinden jou wel leuk.")]
    [InlineData("Zonde dat het regende tijdens de sponsorloop.")]
    [InlineData("De kleuters slaan straks op de trommels.")]
    [InlineData("Neem geen mes mee op kamp.")]
    [InlineData("Verhaal van de week: de das die kon dansen.")]
    public void No_threats(string draft) => Check.Reports<ThreatAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("wie wil er nou naast hem zitten")]
    [InlineData("hij hoort niet bij ons")]
    [InlineData("we nodigen iedereen uit behalve Sverre")]
    [InlineData("haha Mees huilde gewoon bij de toets 😂")]
    [InlineData("zullen we hem eens voor schut zetten")]
    [InlineData("vanaf nu noemen we hem Stinkie")]
    [InlineData("niemand kiest hem bij gym")]
    [InlineData("Mensen zoals u moeten geen kinderen krijgen.")]
    [InlineData("Met die klas valt geen land te bezeilen.")]
    [InlineData("doodzwijgen die gast, allemaal")]
    public void Bullying(string draft) => Check.Reports<BullyingAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Haha, ik viel zelf van mijn fiets 😂")]
    [InlineData("We maken een grap met 1 april.")]
    [InlineData("De klas ruikt naar verse pepernoten.")]
    [InlineData("Niemand wordt overgeslagen bij het kerstdiner.")]
    [InlineData("Groep 7 ging er met de wisselbeker vandoor.")]
    [InlineData("Wie wil er in de bus naast mij zitten?")]
    [InlineData("Deze stoel hoort niet in dit lokaal.")]
    [InlineData("Meld een nepaccount meteen bij de mentor.")]
    [InlineData("Je mag best huilen, zei de juf.")]
    [InlineData("Kijk eens hoe hoog de toren is!")]
    public void No_bullying(string draft) => Check.Reports<BullyingAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("De beheerder van de kantine ontduikt belasting.")]
    [InlineData("juf Wiep heeft mijn dochter aan haar arm de gang op gesleurd")]
    [InlineData("De school stopt klachten in de doofpot.")]
    [InlineData("hij heeft mijn broertje van de trap geduwd")]
    [InlineData("Onze voorzitter stak de opbrengst in eigen zak.")]
    [InlineData("Volgens mij snuift die leraar.")]
    [InlineData("De directeur is ontslagen wegens fraude.")]
    [InlineData("die gymleraar kan zijn handen niet thuis houden")]
    [InlineData("Er is geknoeid met de loting.")]
    [InlineData("de examensecretaris speelt antwoorden door en heeft de uitslag vervalst")]
    public void Accusations(string draft) => Check.Reports<AccusationAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Dit konijn heeft mijn hart gestolen.")]
    [InlineData("De school lekt: emmers in de gang.")]
    [InlineData("Wat moet je doen als een leraar je slaat?")]
    [InlineData("De rector las een gedicht voor aan haar oude klas.")]
    [InlineData("Wij hebben het kasboek samen gecontroleerd.")]
    [InlineData("De wethouder heeft gratis appels uitgedeeld.")]
    [InlineData("Zijn dochter speelde gisteren haar eerste wedstrijd voor Jong Oranje.")]
    [InlineData("De leerlingen hebben de kerkklok nagemaakt van klei.")]
    [InlineData("De mentor heeft nooit gelogen.")]
    [InlineData("Heeft iemand gezien wie er voor de deur stond?")]
    public void No_accusations(string draft) => Check.Reports<AccusationAnalyzer>(draft, expected: false);

    [Theory]
    [InlineData("die nieuwe buschauffeur is zo hot 🥵")]
    [InlineData("stuur eens een pikante foto")]
    [InlineData("wie heeft dat onthoofdingsfilmpje")]
    public void Sexual(string draft) => Check.Reports<SexualAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("Lekker ding, die nieuwe koffiemachine!")]
    [InlineData("In het museum zagen we blote engeltjes.")]
    [InlineData("Hij heet meester Tom.")]
    [InlineData("Er hangt een nieuwe wip op het plein, wippen maar!")]
    public void Not_sexual(string draft) => Check.Reports<SexualAnalyzer>(draft, expected: false);

    [Fact]
    public void Weak_evidence_is_a_question() =>
        Assert.All(
            Check.Lint<ThreatAnalyzer>("Jouw tijd komt nog wel.").Diagnostics,
            d => Assert.Equal(Outcome.Question, d.Outcome));
}
