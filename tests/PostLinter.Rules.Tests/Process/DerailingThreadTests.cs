using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class DerailingThreadTests
{
    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\neigen_reacties: 4\n---\n\nVoor de laatste keer, lees dan wat er staat!!")]
    [InlineData("---\nrol: docent\n---\n\nZe zijn massaal aan het schelden op mijn post.")]
    [InlineData("Mijn post loopt helemaal uit de hand.")]
    [InlineData("---\nrol: docent\nsoort: reactie\nattestaties:\n  gesprek_rustig: nee\n---\n\nDank voor uw reactie.")]
    [InlineData("---\nrol: docent\n---\n\nIk krijg nu alleen maar dreigementen onder mijn bericht.")]
    public void Reminds(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, true);

    [Theory]
    [InlineData("De verf liep uit de hand.")]
    [InlineData("---\nrol: docent\nsoort: reactie\n---\n\nDank voor uw reactie.")]
    [InlineData("---\nrol: leerling\n---\n\nZe zijn massaal aan het schelden op mijn post.")]
    [InlineData("---\nrol: ouder\n---\n\nMijn post loopt uit de hand.")]
    [InlineData("---\nrol: docent\nattestaties:\n  overlegd: ja\n---\n\nZe zijn massaal aan het schelden op mijn post.")]
    [InlineData("Het feest liep gezellig uit de hand.")]
    [InlineData("---\nrol: docent\nsoort: reactie\neigen_reacties: 4\n---\n\nDank, tot morgen.")]
    [InlineData("Het water liep uit de kraan.")]
    [InlineData("In het toneelstuk loopt de discussie uit de hand.")]
    public void Stays_silent(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\neigen_reacties: 4\n---\n\nVoor de laatste keer, lees dan wat er staat!!")]
    public void Reminds_under_ccc_too(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, true, "ccc");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nZe zijn massaal aan het schelden op mijn post.")]
    public void Is_off_for_konot(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, false, "konot");
}
