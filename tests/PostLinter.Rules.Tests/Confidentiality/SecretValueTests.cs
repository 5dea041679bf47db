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

    [Theory]
    [InlineData("[|https://teams.example/l?pwd=8fk2|]")]
    [InlineData("[|https://teams.example/l?id=7&token=abcd1|]")]
    [InlineData("[|https://teams.example/l#toegang=abcd1|]")]
    [InlineData("https://teams.example/l?pwd=8fk")]
    [InlineData("https://teams.example/l?xpwd=8fk2x")]
    [InlineData("https://teams.example/pwd=8fk2x")]
    [InlineData("https://teams.example/lange/weg/naar/de/les?pin=1")]
    public void A_link_lets_in_by_its_query(string link) => Check.Rule<SecretAnalyzer>($"Zie {link} voor de les.");

    [Fact]
    public void A_link_with_two_codes_is_one_finding() =>
        Assert.Single(Check.Lint<SecretAnalyzer>("Zie https://teams.example/l?pwd=8fk2x&token=abcd1 voor de les.").Diagnostics);

    [Theory]
    [InlineData("is \"[|Zonnebloem12|]\" voor iedereen.")]
    [InlineData("is “[|Zonnebloem12|]” voor iedereen.")]
    [InlineData("is ‘[|Zonnebloem12|]’ voor iedereen.")]
    [InlineData("([|Zonnebloem12|]) is voor iedereen.")]
    [InlineData("is <[|Zonnebloem12|]> voor iedereen.")]
    [InlineData("is [|Zonnebloem12|](groot) voor iedereen.")]
    [InlineData("is [|Zonnebloem12|]<nieuw> voor iedereen.")]
    [InlineData("van [|Zonnebloem12|] werkt nog.")]
    [InlineData("van 2009 werkt nog.")]
    public void Quotes_and_brackets_are_no_part_of_it(string rest) => Check.Rule<SecretAnalyzer>($"De inlogcode {rest}");

    [Theory]
    [InlineData("De inlogcode voor wie wil [|4471|].")]
    [InlineData("De inlogcode voor de gang: 4471.")]
    [InlineData("Het codewoord is [|roos|].")]
    [InlineData("Het codewoord is oei.")]
    [InlineData("Het codewoord is [|zeepaardje|]")]
    [InlineData("Het codewoord is [|zeepaardje|]\n\nTot morgen")]
    [InlineData("Het codewoord is zeepaardje tot morgen")]
    [InlineData("Het codewoord voor de lange tocht is: [|zeepaardje|].")]
    [InlineData("Het codewoord voor de hele lange tocht is: zeepaardje.")]
    [InlineData("Wachtwoord wifi. [|Zonnebloem12|] voor iedereen.")]
    [InlineData("Wachtwoord van de oude wifi thuis hier. Zonnebloem12 voor iedereen.")]
    [InlineData("Een inlogcode, bijvoorbeeld Welkom123, is zwak.")]
    [InlineData("Een inlogcode als [|Welkom123|] is zwak.")]
    [InlineData("Hoi ![wachtwoord Zonnebloem12](a.jpg)")]
    public void How_near_a_value_must_be(string draft) => Check.Rule<SecretAnalyzer>(draft);
}
