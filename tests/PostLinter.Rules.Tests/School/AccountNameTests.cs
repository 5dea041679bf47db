using PostLinter.Core.Diagnostics;
using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class AccountNameTests
{
    [Theory]
    [InlineData("---\naccountnaam: compass_memes\n---\n\nHoi")]
    [InlineData("---\naccountnaam: c0mpass.confess\n---\n\nHoi")]
    [InlineData("---\nauteur: TeamCompass5\n---\n\nHoi")]
    [InlineData("---\naccountnaam: COMPASS-fanclub\n---\n\nHoi")]
    [InlineData("---\naccountnaam: de.compass.roddels\n---\n\nHoi")]
    [InlineData("---\naccountnaam: compassmemes\n---\n\nHoi")]
    [InlineData("---\naccountnaam: CompassMemes2025\n---\n\nHoi")]
    [InlineData("Volg mij op @compass_roddels voor meer.")]
    [InlineData("---\nauteur: Compass Confessions\n---\n\nHoi")]
    public void Reports_a_part_of_the_name(string draft) => Check.Reports<AccountNameAnalyzer>(draft, true, "compass");

    [Theory]
    [InlineData("---\naccountnaam: wilgenboom_geheimen\n---\n\nHoi")]
    [InlineData("---\naccountnaam: w1lgenboom_x\n---\n\nHoi")]
    [InlineData("---\naccountnaam: DeWilgenboomMemes\n---\n\nHoi")]
    public void Reports_a_configured_school(string draft) => Check.Reports<AccountNameAnalyzer>(draft, true, "compass", "protocol: compass\nscholen: [De Wilgenboom]\nschoolaccounts: [\"@compass_officieel\"]\n");

    [Theory]
    [InlineData("---\naccountnaam: kompasroos_wandelt\n---\n\nHoi")]
    [InlineData("---\naccountnaam: encompass_travel\n---\n\nHoi")]
    [InlineData("---\naccountnaam: \"@compass\"\nattestaties:\n  accountnaam_toestemming: ja\n---\n\nHoi")]
    [InlineData("---\naccountnaam: compassie_nu\n---\n\nHoi")]
    [InlineData("---\naccountnaam: compassion.daily\n---\n\nHoi")]
    [InlineData("---\naccountnaam: noor.tekent\n---\n\nHoi")]
    [InlineData("---\naccountnaam: kompas_pass\n---\n\nHoi")]
    [InlineData("---\naccountnaam: compass_officieel\n---\n\nHoi")]
    [InlineData("Onze school De Compass doet mee.")]
    [InlineData("Volg @compass voor nieuws.")]
    [InlineData("---\naccountnaam: wilgen_boomgaard\n---\n\nHoi")]
    public void Stays_silent(string draft) => Check.Reports<AccountNameAnalyzer>(draft, false, "compass", "protocol: compass\nscholen: [De Wilgenboom]\nschoolaccounts: [\"@compass_officieel\"]\n");

    [Theory]
    [InlineData("---\naccountnaam: compass_memes\n---\n\nHoi")]
    [InlineData("---\naccountnaam: vsnon_memes\n---\n\nHoi")]
    public void Is_off_where_no_clause_speaks(string draft) => Check.Reports<AccountNameAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\naccountnaam: compassmemes\n---\n\nHoi")]
    [InlineData("---\naccount: school\naccountnaam: compass_biologie\n---\n\nHoi")]
    [InlineData("---\nauteur: Lena Compass\n---\n\nHoi")]
    public void Asks_where_it_may_be_right(string draft) =>
        Assert.All(Check.Lint<AccountNameAnalyzer>(draft, "compass").Diagnostics, d => Assert.Equal(Outcome.Question, d.Outcome));

    [Fact]
    public void Points_at_the_part() => Check.Rule<AccountNameAnalyzer>(
        "---\naccountnaam: team_[|compass|]_5\n---\n\nHoi", "compass", outcome: Outcome.Violation, severity: Severity.Error);

    [Theory]
    [InlineData("[|compass|]5memes")]
    [InlineData("[|compass|]MEMES")]
    [InlineData("memes[|COMPASS|]")]
    [InlineData("_[|compass|]_5")]
    [InlineData("5_[|compass|]")]
    [InlineData("[|c0mpass|]5")]
    [InlineData("[|compa55|]")]
    public void Capitals_signs_and_digits_end_a_part(string account) =>
        Check.Rule<AccountNameAnalyzer>($"---\naccountnaam: {account}\n---\n\nHoi", "compass", outcome: Outcome.Violation);

    [Theory]
    [InlineData("De Ark", "[|4rk|]_memes")]
    [InlineData("Ix", "[|ix|]_memes")]
    [InlineData("X", "x_memes")]
    [InlineData("Linde", "[|lindefan|]")]
    [InlineData("Linde", "[|memeslinde|]")]
    [InlineData("Linde", "lindefa")]
    [InlineData("Roos", "roosmemes")]
    public void A_short_name_must_stand_apart(string school, string account) =>
        Check.Rule<AccountNameAnalyzer>($"---\naccountnaam: {account}\n---\n\nHoi", "compass", $"scholen: [{school}]");
}
