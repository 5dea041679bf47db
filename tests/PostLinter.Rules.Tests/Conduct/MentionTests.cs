using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>Words of an attack that nobody is attacked with: a script, a list of words, a study, a game; and the attacks beside them.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("WOLF: ik vreet je op, vies varken!\nBIG 1: kom maar op, lelijke harige.\nWOLF: ik vermoord jullie alle drie.", false)]
    [InlineData("LET OP: ik maak je af morgen na school", true)]
    [InlineData("Voorstel: ik sla je morgen in elkaar\nPlan: je komt niet heel thuis\nTijd: half 4", true)]
    [InlineData("wie doet er mee met een potje fifa vanavond? ik maak jullie helemaal kapot", false)]
    [InlineData("jij en ik 1v1 na school achter het fietsenhok. ik maak je kapot", true)]
    [InlineData("mijn zus: ik maak je af. ook mijn zus na een minuut: wil je een koekje", false)]
    [InlineData("Eindelijk is hij van ons, de beker!", false)]
    [InlineData("morgen na school is hij van ons", true)]
    [InlineData("Er liggen nog jassen bij de conciërge, kom ze halen!", false)]
    public void Threats(string draft, bool expected) => Check.Reports<ThreatAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Script van onze sketch:\nBakker: jij bent een sukkel.\nKoning: wat een idioot ben jij!\nBakker: dat zeg ik, sire.", false)]
    [InlineData("In de kring maakten we een lijst van scheldwoorden die we op het plein horen: mongool, loser, trut. Daarna hebben we ze doorgestreept.", false)]
    [InlineData("Mooie scheldwoorden voor jou: mongool, loser, trut.", true)]
    [InlineData("Bij ons is niemand een sukkel, ook niet als je zes keer zakt.", false)]
    [InlineData("niemand mag jou, loser", true)]
    [InlineData("Bij biologie leerden we wat een parasiet is en hoe een worm ademt.", false)]
    [InlineData("Iedereen weet wat een sukkel jij bent", true)]
    [InlineData("Idioot van de dag: ik. Sleutels in de koelkast gelegd.", false)]
    [InlineData("De grootste kluns van de school? Dat ben ik.", false)]
    [InlineData("Idioot van de dag: de conciërge.", true)]
    [InlineData("Er is limonade, die staat in de ijskast van de kantine.", false)]
    [InlineData("die conciërge is echt een ijskast", true)]
    [InlineData("Neem een halve zak aarde mee voor de moestuin.", false)]
    [InlineData("wat een halve zak is die trainer", true)]
    public void Insults(string draft, bool expected) => Check.Reports<InsultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Mijn profielwerkstuk gaat over schelden. Vroeger riep men vooral heilige woorden. Tyfus en pleuris kwamen pas later. Vloeken doet iedereen.", false)]
    [InlineData("Altijd dat gescheld in 3b. Iedereen vloekt. Wat een kankerklas.", true)]
    [InlineData("Wij gaan naar de Weteringschool.", false)]
    [InlineData("Wat een teringschool is dit.", true)]
    public void Profanity(string draft, bool expected) => Check.Reports<ProfanityAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Planten horen niet bij het restafval en voorlezen hoort er ook niet bij.", false)]
    [InlineData("die gast uit 3b hoort er gewoon niet bij", true)]
    [InlineData("De nieuwe tulp? Ze ruikt naar kaneel en zomer.", false)]
    [InlineData("ze ruikt naar zweet, getver", true)]
    [InlineData("Mijn kind heeft een jas van de Zeeman en is er blij mee.", false)]
    [InlineData("Ik ga geen namen noemen, want ik vergeet er vast een. Dank allemaal!", false)]
    [InlineData("dat slag ouders komt alleen als er iets te halen valt", true)]
    [InlineData("nieuwe groepsapp zonder Fleur, zeg niks anders snapt ze het", true)]
    public void Bullying(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Er wordt niemand ter verantwoording geroepen.", false)]
    [InlineData("De sleutel ligt onder de mat bij de achterdeur.", false)]
    [InlineData("Het geld van de loterij is met de penningmeester mee naar huis gegaan.", true)]
    public void Accusations(string draft, bool expected) => Check.Reports<AccusationAnalyzer>(draft, expected);

    [Theory]
    [InlineData("jullie soort moet terug de boot op", true)]
    [InlineData("Wij moeten om vier uur terug de boot op, anders missen we de bus.", false)]
    public void Discrimination(string draft, bool expected) => Check.Reports<DiscriminationAnalyzer>(draft, expected);

    /// <summary>A page for anonymous gossip quotes in order to spread.</summary>
    [Theory]
    [InlineData("---\naccount: school\naccountnaam: dok.confessions\n---\n'ik weet wie er op de wc zit te huilen en het is Hidde' stuur meer in!", true)]
    [InlineData("In het boek zegt de pester: 'ik weet wie er huilt en het is Hidde.' We praatten erover in de kring.", false)]
    public void Quotations(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);
}
