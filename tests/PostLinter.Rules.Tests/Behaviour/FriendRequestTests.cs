using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class FriendRequestTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\n4v, voeg mij toe op Insta @jan_prive")]
    [InlineData("---\nrol: docent\n---\n\nMijn snap is meester.b")]
    [InlineData("---\nrol: docent\n---\n\nIk accepteer gewoon iedereen haha")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nadd me op snap")]
    [InlineData("---\nrol: stagiair\n---\n\nLeerlingen, stuur me gerust een vriendschapsverzoek!")]
    [InlineData("---\nrol: medewerker\n---\n\nOuders van groep 8: volg me gerust op facebook.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nVOEG ME TOE OP INSTA")]
    [InlineData("---\nrol: vrijwilliger\n---\n\nkids van de bso, word lid van mijn discord")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nklik op volgen, ik volg terug")]
    public void Reports(string draft) => Check.Reports<FriendRequestAnalyzer>(draft, true, "osvs");

    [Theory]
    [InlineData("Heb een vriendschapsverzoek van iemand die ik niet ken aangenomen.", true)]
    [InlineData("---\nrol: leerling\n---\n\nNet een wildvreemde toegevoegd op snap", true)]
    [InlineData("---\nrol: ouder\n---\n\nGisteren een onbekende geaccepteerd, leek aardig.", true)]
    [InlineData("---\nrol: leerling\n---\n\nHeb een vriendschapsverzoek van mijn tante aangenomen.", false)]
    [InlineData("---\nrol: leerling\n---\n\nEen onbekende vogel op het dak van de gymzaal.", false)]
    [InlineData("---\nrol: leerling\nattestaties:\n  bekend_contact: ja\n---\n\nNet een wildvreemde toegevoegd op snap", false)]
    public void Letting_in_a_stranger_concerns_everybody(string draft, bool expected) =>
        Check.Reports<FriendRequestAnalyzer>(draft, expected, "vsnon");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nVolg de schoolpagina.")]
    [InlineData("---\nrol: docent\n---\n\nVolg de pijlen naar lokaal 3.")]
    [InlineData("---\nrol: docent\n---\n\nVoeg 200 gram suiker toe.")]
    [InlineData("---\nrol: leerling\n---\n\nvoeg me toe op snap")]
    [InlineData("---\nrol: ouder\n---\n\nMijn insta is open")]
    [InlineData("---\nrol: docent\nattestaties:\n  bekend_contact: ja\n---\n\n4v, voeg mij toe op Insta")]
    [InlineData("---\nrol: docent\n---\n\nBeste collega's, volg mij op LinkedIn")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nVolg mij niet op Insta, dat is privé.")]
    [InlineData("---\nrol: docent\n---\n\nEen leerling riep: \"voeg mij toe!\"")]
    [InlineData("Ik accepteer gewoon iedereen haha")]
    [InlineData("---\nrol: docent\n---\n\nVoeg de bijlage toe aan je verslag.")]
    [InlineData("---\nrol: docent\ngericht_aan: {medewerker: 3}\n---\n\nvoeg me toe aan de lijst")]
    public void Stays_silent(string draft) => Check.Reports<FriendRequestAnalyzer>(draft, false, "osvs");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\n4v, voeg mij toe op Insta @jan_prive")]
    public void Is_off_for_konot(string draft) => Check.Reports<FriendRequestAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("osvs", Outcome.Violation, Severity.Error)]
    [InlineData("vsnon", Outcome.Reminder, Severity.Info)]
    public void Weighs_by_protocol(string protocol, Outcome outcome, Severity severity) => Check.Rule<FriendRequestAnalyzer>(
        "---\nrol: docent\n---\n\n4v, [|voeg mij toe|] op Insta", protocol, outcome: outcome, severity: severity);
}
