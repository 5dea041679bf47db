using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class OneToOneTests
{
    [Theory]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: medewerker\nsoort: privebericht\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: sms\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: stagiair\nkanaal: snapchat\nsoort: privebericht\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: vrijwilliger\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: email\ngericht_aan: {ouder: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: leerlingsysteem\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: ouder\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    public void Reports(string draft) => Check.Reports<OneToOneAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: teams\ngericht_aan: {leerling: 28}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {medewerker: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: leerling\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: ouder\nkanaal: whatsapp\ngericht_aan: {ouder: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: facebook\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 1, ouder: 2}\n---\n\nHoi")]
    [InlineData("---\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("Hoi")]
    [InlineData("---\nrol: leerling\nkanaal: email\ngericht_aan: {medewerker: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\n---\n\nDit blijft tussen ons.")]
    public void Stays_silent(string draft) => Check.Reports<OneToOneAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: sms\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: email\naccountnaam: jan@gmail.example\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    public void Osvs_wants_school_systems(string draft) => Check.Reports<OneToOneAnalyzer>(draft, true, "osvs", "schooldomeinen: [school.example]\n");

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: leerlingsysteem\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: teams\nsoort: privebericht\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: email\naccountnaam: jan@school.example\ngericht_aan: {leerling: 1}\n---\n\nHoi")]
    public void Osvs_allows_school_systems(string draft) => Check.Reports<OneToOneAnalyzer>(draft, false, "osvs", "schooldomeinen: [school.example]\n");

    [Theory]
    [InlineData("leerling", Severity.Error)]
    [InlineData("ouder", Severity.Info)]
    public void Weighs_by_receiver(string receiver, Severity severity) =>
        Assert.Equal(severity, Check.Lint<OneToOneAnalyzer>($"---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {{{receiver}: 1}}\n---\n\nHoi").Diagnostics.Single().Severity);
}
