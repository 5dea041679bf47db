using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class LogoTests
{
    [Theory]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nprofielbeeld: konot_logo.jpg\n---\n\nMooi weekend!", "konot")]
    [InlineData("---\nrol: docent\n---\n\nNieuw CCC-logo zelf in Canva gemaakt!", "ccc")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nCarnavalsborrel, bier 1 euro ![logo](konot-logo.png)", "konot")]
    [InlineData("---\nrol: docent\n---\n\nIk heb het schoollogo even roze gemaakt met een kerstmuts.", "ccc")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nbeelden:\n  - bestand: konot-logo.png\n    soort: logo\n---\n\nStem op mij!", "konot")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<LogoAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\nprofielbeeld: konot_logo.jpg\n---\n\nMooi weekend!", "konot")]
    [InlineData("---\nrol: docent\n---\n\nWij ontwierpen een logo voor robotteam Bits.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nLogopedie start maandag.", "ccc")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nprofielbeeld: konot_logo.jpg\n---\n\nMooi weekend!", "vsnon")]
    [InlineData("---\nrol: docent\n---\n\nDe logopedist maakte zelf een nieuwe folder in Canva.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nOns logo is al veertig jaar hetzelfde.", "ccc")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nprofielbeeld: selfie.jpg\n---\n\nMooi weekend!", "konot")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<LogoAnalyzer>(draft, expected: false, protocol);
}
