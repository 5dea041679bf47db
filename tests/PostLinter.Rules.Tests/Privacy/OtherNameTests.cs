using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class OtherNameTests
{
    [Theory]
    [InlineData("Meester [|Wouter Hofstra|] gaat ons verlaten, zo jammer.")]
    [InlineData("Dank aan juf [|Hanneke Terpstra|] voor dertig mooie jaren.")]
    [InlineData("Onze conciërge [|Ferhat Karabağlı|] heeft het dak gemaakt.")]
    [InlineData("meester [|wouter hofstra|] gaat weg na de zomer")]
    public void Reports_an_adult(string draft) => Check.Rule<OtherNameAnalyzer>(draft, severity: Severity.Info);

    [Theory]
    [InlineData("De directeur opent zaterdag de kunstroute.")]
    [InlineData("Annie M.G. Schmidt staat centraal in de boekenweek.")]
    [InlineData("De conciërge heeft het fietsenhok gerepareerd.")]
    [InlineData("Onze leerling Bram Visser won de beker.")]
    public void Stays_silent(string draft) => Check.Rule<OtherNameAnalyzer>(draft);

    [Fact]
    public void Names_on_the_team_page_are_public() =>
        Check.Rule<OtherNameAnalyzer>("Meester Wouter Hofstra gaat ons verlaten.", config: "openbare_namen: [Wouter Hofstra]");

    [Fact]
    public void The_school_account_of_the_configuration_is_nobodys() =>
        Check.Rule<OtherNameAnalyzer>("Volg @dewilgenboom voor meer.", config: "schoolaccounts: [\"@dewilgenboom\"]");
}
