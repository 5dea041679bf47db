using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class PrivateContactTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nMail je verslag naar jan1985@hotmail.com.")]
    [InlineData("---\nrol: docent\n---\n\nOuders, stuur mij hier een DM over het rapport.")]
    [InlineData("---\nrol: docent\n---\n\nApp mij privé over je cijfer.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nJe mag me altijd appen hoor.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nStuur het maar naar mijn privémail.")]
    [InlineData("---\nrol: docent\n---\n\nLeerlingen van 3b: DM mij als je het rooster kwijt bent.")]
    [InlineData("---\nrol: docent\ngericht_aan: {ouder: 20}\n---\n\nU kunt mij ook op mijn privénummer bereiken.")]
    [InlineData("---\nrol: docent\nkanaal: email\naccountnaam: juf.lies@gmail.com\ngericht_aan: {ouder: 20}\n---\n\nBeste ouders,")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nkom je er niet uit, stuur me dan een dm op insta")]
    [InlineData("---\nrol: medewerker\naccount: school\n---\n\nVragen? MAIL NAAR BALIE.JET@GMAIL.COM")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nGe moogt mij gerust een berichtje sturen.")]
    public void Reports(string draft) => Check.Reports<PrivateContactAnalyzer>(draft, true, "vsnon", "schooldomeinen: [school.nl]\n");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nMail naar j.jansen@school.nl.")]
    [InlineData("---\nrol: ouder\n---\n\nCarpoolen? App mij.")]
    [InlineData("---\nrol: docent\n---\n\nStuur je vraag via Teams.")]
    [InlineData("---\nrol: docent\n---\n\nBeste collega's, app mij even over de borrel.")]
    [InlineData("---\nrol: ouder\ngericht_aan: {ouder: 20}\n---\n\nMail naar fotoclub@gmail.com.")]
    [InlineData("App mij privé over je cijfer.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nApp mij niet, gebruik Teams.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nDe receptie is bereikbaar op 030 1234567.")]
    [InlineData("---\nrol: leerling\n---\n\ndm me voor de samenvatting")]
    [InlineData("---\nrol: docent\n---\n\nDe app van de bibliotheek is vernieuwd.")]
    [InlineData("---\nrol: extern\n---\n\nFoto's nabestellen? Mail naar studio@gmail.com.")]
    [InlineData("---\nrol: docent\ngericht_aan: {leerling: 24}\n---\n\nEen leerling zei: \"app mij privé\".")]
    [InlineData("---\nrol: docent\nkanaal: email\naccountnaam: lies@school.nl\ngericht_aan: {ouder: 20}\n---\n\nBeste ouders,")]
    public void Stays_silent(string draft) => Check.Reports<PrivateContactAnalyzer>(draft, false, "vsnon", "schooldomeinen: [school.nl]\n");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nApp mij privé over je cijfer.")]
    public void Is_off_where_no_clause_speaks(string draft) => Check.Reports<PrivateContactAnalyzer>(draft, false, "ccc");

    [Theory]
    [InlineData("App mij privé over je cijfer.", Severity.Warning)]
    [InlineData("Mail je verslag naar jan1985@hotmail.com.", Severity.Error)]
    public void Osvs_tells_app_from_mail(string text, Severity severity) =>
        Assert.Equal(severity, Check.Lint<PrivateContactAnalyzer>("---\nrol: docent\n---\n\n" + text, "osvs").Diagnostics.Single().Severity);
}
