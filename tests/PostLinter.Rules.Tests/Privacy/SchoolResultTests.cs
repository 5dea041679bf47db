using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class SchoolResultTests
{
    [Theory]
    [InlineData("Nora Smit blijft zitten, hoorden we in de rapportvergadering.")]
    [InlineData("Weer die ene leerling uit 2c geschorst, eindelijk rust.")]
    [InlineData("Milan Bakker had een 3,2 voor Engels haha")]
    [InlineData("Mijn zoon is gezakt voor wiskunde.")]
    [InlineData("Fatima el Idrissi is cum laude geslaagd!")]
    [InlineData("Djayden Winter is vandaag uit de les gestuurd.")]
    [InlineData("Noor Jansen kreeg een vwo-advies.")]
    [InlineData("Voor Bram Visser is een handelingsplan gemaakt.")]
    [InlineData("SEM DE GROOT HEEFT GESPIEKT")]
    [InlineData("Lotte Mulder: 8,7")]
    [InlineData("Het gaat niet goed met Daan Peeters. Hij spijbelt al weken.")]
    [InlineData("De zoon van de rector is betrapt met spiekbriefjes.")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<SchoolResultAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Ons team kreeg een 8,5 van de jury.")]
    [InlineData("We zakten door het ijs, van het lachen dan.")]
    [InlineData("Alle leerlingen van 5 havo slaagden.")]
    [InlineData("Ik had een 4,2 voor Duits, help.")]
    [InlineData("Groep 6 haalde gemiddeld een 7,9.")]
    [InlineData("Juf Sanne de Vries blijft lekker zitten op de bank.")]
    [InlineData("De trein was weer te laat.")]
    [InlineData("Spijbelen is duur: een boete kan oplopen.")]
    [InlineData("Het experiment is geslaagd!")]
    [InlineData("Wie te laat komt, meldt zich bij de conciërge.")]
    [InlineData("De finale werd 3-2 voor groep 8.")]
    [InlineData("Kom op 4 maart om 19.30 uur.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<SchoolResultAnalyzer>(draft, expected: false, protocol);

    [Theory]
    [InlineData("Complimenten voor Senna: [|die 9,2 voor haar betoog|] was verdiend.")]
    [InlineData("Mila had [|97% voor Duits|].")]
    [InlineData("Dat ene joch uit groep 6 [|heeft vandaag weer een juf gespuugd|].")]
    [InlineData("Noa [|is blijven hangen in 3 mavo|].")]
    [InlineData("Kijk, [|schermafbeelding van Magister|] met alle cijfers.")]
    public void Reports_by_construction(string draft) => Check.Rule<SchoolResultAnalyzer>(draft);

    [Theory]
    [InlineData("Complimenten voor Senna: die 92 kaarsjes waren mooi.")]
    [InlineData("Mila verkocht 97 stroopwafels voor het goede doel.")]
    [InlineData("De kast is blijven hangen op de trap.")]
    [InlineData("De hond van Noor werd de klas uitgestuurd.")]
    [InlineData("Inloggen in Magister lukt weer.")]
    [InlineData("Kacey beet het spits af met een wals.")]
    public void Stays_silent_on_what_only_looks_alike(string draft) => Check.Rule<SchoolResultAnalyzer>(draft);
}
