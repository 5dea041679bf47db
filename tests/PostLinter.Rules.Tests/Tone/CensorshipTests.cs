using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

public sealed class CensorshipTests
{
    [Theory]
    [InlineData("Alle kritische reacties worden hier weggehaald.")]
    [InlineData("Wie zeurt, wordt geblokkeerd.")]
    [InlineData("Reacties staan uit, want we willen geen discussie.")]
    [InlineData("Kritiek wordt verwijderd.")]
    [InlineData("Negatieve reacties verwijderen we meteen.")]
    [InlineData("Alleen positieve reacties welkom.")]
    [InlineData("WIE KLAAGT WORDT GEBLOKT")]
    [InlineData("Discussie is hier niet toegestaan.")]
    public void Reports(string draft) => Check.Reports<CensorshipAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("Reacties met scheldwoorden halen we weg, kritiek mag.")]
    [InlineData("Verwijder hier je oude account.")]
    [InlineData("De wegen zijn geblokkeerd door sneeuw.")]
    [InlineData("We verwijderen spam en bedreigingen.")]
    [InlineData("Wie te laat is, wordt geblokkeerd door het poortje.")]
    [InlineData("Kritiek is welkom.")]
    [InlineData("Ze zeiden: \"wie zeurt, wordt geblokkeerd\".")]
    [InlineData("Les over censuur: kritische reacties worden verwijderd.")]
    [InlineData("Reacties staan uit tot maandag.")]
    [InlineData("Alle leuke reacties gelezen, dank!")]
    [InlineData("Negatieve getallen haal je van elkaar af.")]
    public void Stays_silent(string draft) => Check.Reports<CensorshipAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("Wie zeurt, wordt geblokkeerd.")]
    public void Is_off_for_osvs(string draft) => Check.Reports<CensorshipAnalyzer>(draft, false, "osvs");
}
