using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class TraineeProfileTests
{
    [Theory]
    [InlineData("---\nrol: stagiair\n---\n\nEerste dag!")]
    [InlineData("---\nrol: stagiair\nattestaties:\n  profiel_opgeschoond: nee\n---\n\nHoi")]
    [InlineData("---\nrol: stagiair\npubliek: openbaar\n---\n\nHoi")]
    public void Reminds(string draft) => Check.Reports<TraineeProfileAnalyzer>(draft, true, "osvs");

    [Theory]
    [InlineData("---\nrol: stagiair\nattestaties:\n  profiel_opgeschoond: ja\n---\n\nHoi")]
    [InlineData("---\nrol: docent\n---\n\nHoi")]
    [InlineData("Mijn eerste stagedag!")]
    [InlineData("---\nrol: leerling\n---\n\nHoi")]
    public void Stays_silent(string draft) => Check.Reports<TraineeProfileAnalyzer>(draft, false, "osvs");

    [Theory]
    [InlineData("---\nrol: stagiair\n---\n\nHoi")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<TraineeProfileAnalyzer>(draft, false);
}
