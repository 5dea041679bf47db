using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class LessonAppTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nNieuwe klassenapp voor 2k, doe mee")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\n---\n\nKijken jullie ook The Voice?")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\nattestaties:\n  app_toestemming: ja\n  app_geen_bezwaar: nee\n---\n\nExcursie vertrekt 8.15 uur.")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\n---\n\nExcursie vertrekt 8.15 uur.")]
    [InlineData("---\nrol: docent\nkanaal: snapchat\ngericht_aan: {leerling: 24}\n---\n\nHuiswerk staat online.")]
    public void Asks_or_reports(string draft) => Check.Reports<LessonAppAnalyzer>(draft, true, "osvs");

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\nattestaties:\n  app_toestemming: ja\n---\n\nExcursie vertrekt 8.15 uur.")]
    [InlineData("---\nrol: docent\nkanaal: teams\ngericht_aan: {leerling: 24}\n---\n\nExcursie vertrekt 8.15 uur.")]
    [InlineData("---\nrol: ouder\nkanaal: whatsapp\n---\n\nNieuwe groepsapp voor ouders van 2k")]
    [InlineData("---\nrol: leerling\nkanaal: whatsapp\n---\n\nnieuwe klassenapp, join")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {ouder: 24}\n---\n\nMorgen excursie.")]
    [InlineData("---\nrol: docent\n---\n\nDe bibliotheek heeft een nieuwe app.")]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {medewerker: 4}\n---\n\nWie kijkt The Voice?")]
    [InlineData("---\nrol: docent\n---\n\nLes over groepsdruk in de klas.")]
    public void Stays_silent(string draft) => Check.Reports<LessonAppAnalyzer>(draft, false, "osvs");

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\n---\n\nKijken jullie ook The Voice?")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<LessonAppAnalyzer>(draft, false);

    [Fact]
    public void Without_a_purpose_it_is_a_violation() => Assert.Equal(
        Outcome.Violation,
        Check.Lint<LessonAppAnalyzer>("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\n---\n\nKijken jullie ook The Voice?", "osvs").Diagnostics.Single().Outcome);

    [Fact]
    public void Compass_asks_for_the_purpose() => Assert.Equal(
        "schooldoel",
        Check.Lint<LessonAppAnalyzer>("---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 24}\n---\n\nHoi", "compass").Diagnostics.Single().Finding.Question);
}
