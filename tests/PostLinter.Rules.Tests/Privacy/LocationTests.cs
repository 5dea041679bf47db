using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class LocationTests
{
    [Theory]
    [InlineData("Live vanuit kamphuis De Berk in Ommen met 28 brugklassers!")]
    [InlineData("Met Joy Prins en Sam Blok in de Efteling 📍")]
    [InlineData("Morgen om 8.10 uur vertrekt de bus vanaf P3 bij het station, de leerlingen slapen in kamer 14 t/m 20.")]
    [InlineData("We zitten nu met groep 8 op camping De Roodborst in Renesse.")]
    [InlineData("nu op Schiermonnikoog met klas 2c, tot woensdag")]
    [InlineData("De brugklas staat op dit moment op het strand van Texel.")]
    [InlineData("Mees de Graaf heeft zijn locatie nog aan op snap, hij zit in die flat.")]
    [InlineData("Live vanuit de trein naar Maastricht met 30 leerlingen!", "compass")]
    [InlineData("---\nlocatie_delen: ja\n---\n\nWat een mooie dag met de kleuters.")]
    [InlineData("---\nlocatie_delen: ja\n---\n\nKoffie!")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<LocationAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Welkom op de open dag, Lindelaan 1.")]
    [InlineData("Vorig voorjaar waren we op Ameland.")]
    [InlineData("In de klas zijn we nu bij de Romeinen.")]
    [InlineData("Op dit moment hebben we twee vacatures.")]
    [InlineData("We waren op kamp in Ommen en het was heerlijk.")]
    [InlineData("De inschrijving is nu open, tot 1 maart.")]
    [InlineData("Nu in de bieb: nieuwe boeken over vulkanen.")]
    [InlineData("Volgend jaar gaan we met de brugklas naar Texel.")]
    [InlineData("De voorstelling start om 19.30 uur in de aula, kom allemaal!")]
    [InlineData("Live vanuit kamphuis De Berk in Ommen met 28 brugklassers!", "konot")]
    [InlineData("Het meisje in het boek woont nu in Parijs.")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<LocationAnalyzer>(draft, expected: false, protocol);

    [Fact]
    public void An_own_check_in_is_information() =>
        Check.Rule<LocationAnalyzer>("[||]---\nlocatie_delen: ja\n---\n\nKoffie!", severity: Severity.Info);

    [Theory]
    [InlineData("[|Gespot: Bram en Lisa samen bij de bioscoop op dit moment|] 👀")]
    [InlineData("[|We zitten op de veerboot|] naar Vlieland met 22 kinderen.")]
    public void Reports_by_construction(string draft) => Check.Rule<LocationAnalyzer>(draft);

    [Theory]
    [InlineData("We zaten vorige week op de veerboot naar Vlieland met 22 kinderen.")]
    [InlineData("Over een uur is de soep klaar, komt allen.")]
    public void Stays_silent_on_what_only_looks_alike(string draft) => Check.Rule<LocationAnalyzer>(draft);
}
