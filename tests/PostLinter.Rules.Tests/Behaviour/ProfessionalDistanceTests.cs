using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class ProfessionalDistanceTests
{
    [Theory]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nMis je nu al schatje xx")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nZullen we gamen vanavond, bro?")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nBiertje bij mij thuis, klas 6?")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nWat zag je er mooi uit vandaag")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\ndit is ons geheimpje")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nwelterusten lieverd")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nik denk aan jou")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nzin om samen naar de film te gaan? gewoon wij tweetjes")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nGOED GEDAAN SCHATJE")]
    [InlineData("---\nrol: stagiair\ngericht_aan: {leerling: 1}\n---\n\nniet tegen de anderen zeggen dat ik je app")]
    public void Reports(string draft) => Check.Reports<ProfessionalDistanceAnalyzer>(draft, true, "osvs");

    [Theory]
    [InlineData("---\nrol: docent\ngericht_aan: {ouder: 20}\n---\n\nLieve ouders, bedankt.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nTot maandag in de klas, fijn weekend allemaal.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nLiefdewerk, oud papier: inzameling.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nLieve kleuters, tot morgen!")]
    [InlineData("---\nrol: leerling\ngericht_aan: {leerling: 1}\n---\n\nmis je nu al schatje xx")]
    [InlineData("---\nrol: ouder\n---\n\nMis je nu al schatje")]
    [InlineData("---\nrol: docent\n---\n\nMijn broer is ook docent.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nNeem je broer of zus mee naar de open avond.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nGoed gewerkt vandaag, tot morgen.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nIn het toneelstuk zegt zij: mis je nu al schatje.")]
    [InlineData("---\nrol: docent\ngericht_aan: {medewerker: 1}\n---\n\nBiertje vanavond?")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nLes over de liefde in gedichten: \"ik hou van jou\".")]
    public void Stays_silent(string draft) => Check.Reports<ProfessionalDistanceAnalyzer>(draft, false, "osvs");

    [Theory]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\nMis je nu al schatje xx")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<ProfessionalDistanceAnalyzer>(draft, false);

    [Theory]
    [InlineData("Dit is [|ons geheimpje|].", Severity.Error)]
    [InlineData("[|Zullen we gamen|] na school?", Severity.Warning)]
    public void Intimacy_weighs_more(string text, Severity severity) => Check.Rule<ProfessionalDistanceAnalyzer>(
        "---\nrol: docent\ngericht_aan: {leerling: 1}\n---\n\n" + text, "konot", severity: severity);
}
