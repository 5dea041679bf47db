using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

public sealed class PopularLanguageTests
{
    [Theory]
    [InlineData("Yo fam, die studiedag was zieke vibes lol")]
    [InlineData("---\nrol: docent\n---\n\nFf idd gwn ff checken")]
    [InlineData("---\naccount: school\n---\n\nOMGGGG leuuuuk!!!! 😍😍😍😍😍😍")]
    [InlineData("---\nrol: docent\n---\n\nthx guys, wss tot morgen btw")]
    [InlineData("---\naccount: school\n---\n\nSuperrrrr gaaaaf!!!!")]
    [InlineData("---\nrol: docent\n---\n\nGWN FF CHILLEN")]
    public void Reports(string draft) => Check.Reports<PopularLanguageAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("Taalles: waar komt 'doekoe' vandaan?")]
    [InlineData("Eet niet te vet, zegt groep 6.")]
    [InlineData("Chili con carne bij de kookclub!")]
    [InlineData("---\nrol: docent\n---\n\nWat een vette show, chill!")]
    [InlineData("---\nrol: docent\n---\n\nEven checken of iedereen er is.")]
    [InlineData("---\nrol: docent\n---\n\nMijn broer komt morgen, en zijn zus ook.")]
    [InlineData("---\nrol: docent\n---\n\nff wachten alsjeblieft")]
    [InlineData("---\nrol: leerling\n---\n\ngwn ff chillen bro")]
    [InlineData("---\nrol: ouder\n---\n\ngwn ff chillen bro")]
    [InlineData("---\nrol: docent\n---\n\nWe ronden het project af en gaan naar huis.")]
    [InlineData("---\nrol: docent\n---\n\nDe leerlingen zeiden: \"gwn ff chillen bro\".")]
    [InlineData("---\naccount: school\n---\n\nWat een feest! 🎉🎉")]
    public void Stays_silent(string draft) => Check.Reports<PopularLanguageAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nFf idd gwn ff checken")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<PopularLanguageAnalyzer>(draft, false);

    [Fact]
    public void Writes_in_full() => Check.Fix<PopularLanguageAnalyzer>(
        "Ff idd gwn ff checken", "Even inderdaad gewoon even checken", Applicability.Suggested, "konot");

    [Fact]
    public void Weighs_more_on_the_schools_account() => Check.Rule<PopularLanguageAnalyzer>(
        "---\naccount: school\n---\n\n[|Ff|] gwn checken", "konot", severity: Severity.Warning);
}
