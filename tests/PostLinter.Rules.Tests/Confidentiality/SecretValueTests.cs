using PostLinter.Rules.Confidentiality;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Confidentiality;

/// <summary>PL2005 by characters alone: where the least password, lock code and key begin, and what only has nearly their shape.</summary>
public sealed class SecretValueTests
{
    [Theory]
    [InlineData("ab12c")]
    [InlineData("a1!b2")]
    [InlineData("24Rozen")]
    [InlineData("Kaas!Brood")]
    [InlineData("Kaas#Brood")]
    [InlineData("Kaas_Brood")]
    [InlineData("Kaas@Brood")]
    [InlineData("Kaas$Brood")]
    [InlineData("Kaas%Brood")]
    [InlineData("Kaas&Brood")]
    [InlineData("Kaas=Brood")]
    [InlineData("Kaas+Brood")]
    [InlineData("Kaas*Brood")]
    [InlineData("Kaas?Brood")]
    public void Mixed_characters_are_a_password(string value) =>
        Check.Rule<SecretAnalyzer>($"De inlogcode is [|{value}|] voor de ouderapp.");

    [Theory]
    [InlineData("is er ook voor mh4a.")]
    [InlineData("hangt bij lokaal AB123.")]
    [InlineData("staat bij vragen&antwoorden.")]
    [InlineData("krijg je van P&O/ICT.")]
    [InlineData("ligt bij Anne-Marie.")]
    [InlineData("werkt, Alweer?!")]
    [InlineData("werkt Alweer!")]
    [InlineData("is er voor 12-jarigen.")]
    [InlineData("komt om 17.00uur.")]
    [InlineData("komt om 13:30uur.")]
    [InlineData("kost 2,50euro.")]
    [InlineData("geldt 1/2jaar.")]
    [InlineData("kost €25euro.")]
    [InlineData("is er voor '06ers.")]
    public void Words_units_and_places_are_none(string rest) => Check.Rule<SecretAnalyzer>($"De inlogcode {rest}");

    [Theory]
    [InlineData("[|4471|]")]
    [InlineData("[|1234567890|]")]
    [InlineData("12345678901")]
    [InlineData("447")]
    public void A_lock_has_four_to_ten_digits(string value) => Check.Rule<SecretAnalyzer>($"De alarmcode is {value}.");

    [Theory]
    [InlineData("[|Kx7Qm2Ld9Tf4Rw8Zb3Np|]")]
    [InlineData("[|qwXyzKlmnPrTuvWab123|]")]
    [InlineData("[|qwxyzklmnAPBxuvwa123|]")]
    [InlineData("[|QWXYZKLMNapbXUVWA123|]")]
    [InlineData("[|Kx7-Qm2-Ld9-Tf4-Rw8Z|]")]
    [InlineData("[|Kx7Qm2Ld9T+f4Rw8Zb3Np|]")]
    public void A_long_key_needs_no_keyword(string key) =>
        Check.Rule<SecretAnalyzer>($"Op het bord stond {key} en niemand wist waarom.");

    [Theory]
    [InlineData("Kx7Qm2Ld9Tf4Rw8Zb3N")]
    [InlineData("qwXyzKlmnPrTuvWabc12")]
    [InlineData("qwxyzklmnaPBxuvwa123")]
    [InlineData("QWXYZKLMNApbXUVWA123")]
    [InlineData("Kx7-Qm2-Ld9-Tf4-Rw-8")]
    [InlineData("Kx7Qm2Ld9T/f4Rw8Zb3Np")]
    [InlineData("Kx7Qm2Ld9T.f4Rw8Zb3Np")]
    [InlineData("Kx7Qm2Ld9T@f4Rw8Zb3Np")]
    [InlineData("Kx7Qm2Ld9T:f4Rw8Zb3Np")]
    [InlineData("Kx7Qm2Ld9T#f4Rw8Zb3Np")]
    public void What_is_shorter_less_mixed_or_an_address_is_no_key(string text) =>
        Check.Rule<SecretAnalyzer>($"Op het bord stond {text} en niemand wist waarom.");
}
