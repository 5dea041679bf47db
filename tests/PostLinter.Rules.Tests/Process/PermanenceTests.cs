using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class PermanenceTests
{
    [Theory]
    [InlineData("---\naccount: persoonlijk\npubliek: openbaar\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\nsoort: reactie\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\npubliek: besloten\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\nstatus: klaar\nattestaties:\n  nagelezen: nee\n---\n\nHoi")]
    public void Reminds_at_posting(string draft) => Check.Reports<PermanenceAnalyzer>(draft, true);

    [Theory]
    [InlineData("Hoi")]
    [InlineData("---\nstatus: concept\n---\n\nHoi")]
    [InlineData("---\nstatus: klaar\nattestaties:\n  nagelezen: ja\n---\n\nHoi")]
    [InlineData("---\naccount: school\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\nstatus: verwijderd\n---\n\nHoi")]
    [InlineData("---\naccount: persoonlijk\npubliek: openbaar\n---\n\nTwee regels.\n\nZonder meer.")]
    public void Stays_silent(string draft) => Check.Reports<PermanenceAnalyzer>(draft, false);
}
