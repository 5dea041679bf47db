using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class LessonRecordingTests
{
    [Theory]
    [InlineData("Clip uit de Teamsles, haha", "osvs")]
    [InlineData("Remix van meneer Jansens uitlegvideo", "osvs")]
    [InlineData("Screenshot van de online les, kijk z'n kat", "osvs")]
    [InlineData("---\nrol: leerling\n---\n\nheb de les van wiskunde opgenomen lol", "osvs")]
    [InlineData("meme van de uitlegvideo van mevrouw Bos 😂", "osvs")]
    [InlineData("SCREENSHOT UIT DE VIDEOLES", "osvs")]
    [InlineData("autotune van de les van gisteren", "osvs")]
    [InlineData("stukje uit de les, geluid aan", "osvs")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<LessonRecordingAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("Ik maakte zelf een filmpje over breuken.", "osvs")]
    [InlineData("---\nrol: docent\n---\n\nMijn uitlegvideo staat online.", "osvs")]
    [InlineData("Opname van ons schoolorkest.", "osvs")]
    [InlineData("---\nrol: docent\n---\n\nClip uit mijn eigen les.", "osvs")]
    [InlineData("In de les keken we een video.", "osvs")]
    [InlineData("Vandaag les over film en televisie.", "osvs")]
    [InlineData("De les viel uit.", "osvs")]
    [InlineData("Clip uit de Teamsles, haha", "vsnon")]
    [InlineData("Een les om nooit te vergeten: de opnames van de vulkaan!", "osvs")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<LessonRecordingAnalyzer>(draft, expected: false, protocol);
}
