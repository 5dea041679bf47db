using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

/// <summary>PL1004 for licence plates: their shapes, and what only has nearly such a shape.</summary>
public sealed class LicencePlateTests
{
    [Theory]
    [InlineData("12-34-AB")]
    [InlineData("AB-12-CD")]
    [InlineData("AB-CD-12")]
    [InlineData("61-KDR-9")]
    [InlineData("G-482-TF")]
    [InlineData("1-ABC-234")]
    public void Every_series_is_known(string plate) =>
        Check.Rule<ContactDataAnalyzer>($"Volgens mij is die grijze wagen met [|{plate}|] van juf Greet.");

    [Theory]
    [InlineData("61KDR9")]
    [InlineData("12AB34")]
    [InlineData("abcd12")]
    [InlineData("1ABC234")]
    public void Without_hyphens_it_must_be_called_a_plate(string plate)
    {
        Check.Rule<ContactDataAnalyzer>($"De wagen van juf Greet heeft kenteken [|{plate}|].");
        Check.Rule<ContactDataAnalyzer>($"De wagen van juf Greet staat in vak {plate}.");
    }

    [Theory]
    [InlineData("ma-di-do")]
    [InlineData("12-03-24")]
    [InlineData("3a-4b-5c")]
    [InlineData("bb-12-c3")]
    [InlineData("zaal-3-12")]
    [InlineData("4-abc-5")]
    [InlineData("abc-de-12")]
    [InlineData("123-45-a")]
    [InlineData("123-45-ab")]
    [InlineData("12-ab-34-c")]
    [InlineData("61-KDR9")]
    public void Other_groups_beside_a_vehicle_are_no_plate(string text) =>
        Check.Rule<ContactDataAnalyzer>($"De bus van juf Greet rijdt {text} naar het zwembad.");

    [Theory]
    [InlineData("bekend")]
    [InlineData("123456")]
    [InlineData("12345a")]
    [InlineData("abcde1")]
    [InlineData("12ab345c")]
    [InlineData("1ab23")]
    [InlineData("1-ab34")]
    public void Not_all_that_follows_the_word_is_a_plate(string text) =>
        Check.Rule<ContactDataAnalyzer>($"Van de wagen van juf Greet is het kenteken {text}, zegt de politie.");
}
