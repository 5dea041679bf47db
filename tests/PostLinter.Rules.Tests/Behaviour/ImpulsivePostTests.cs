using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class ImpulsivePostTests
{
    [Theory]
    [InlineData("---\npubliceer_op: 2025-03-20 23:40\n---\n\nWAT EEN ONZIN!!! ik ben er KLAAR mee!!!")]
    [InlineData("---\npubliceer_op: 2025-03-20 23:40\n---\n\nIk moet dit even kwijt, sorry not sorry!!!")]
    [InlineData("IK BEN ZO BOOS!!!!")]
    [InlineData("MOET DIT EVEN KWIJT!!! WAAROM WEET NIEMAND IETS OP DIE SCHOOL")]
    [InlineData("HOE DAN. VOOR DE DERDE KEER EEN NIEUW ROOSTER!!!")]
    [InlineData("---\nattestaties:\n  nagelezen: nee\n---\n\nIk ben er klaar mee!!!")]
    [InlineData("---\npubliceer_op: 2025-03-20 23:40\n---\n\nDit pik ik echt niet!!!")]
    public void Reports_anger(string draft) => Check.Reports<ImpulsivePostAnalyzer>(draft, true);

    [Theory]
    [InlineData("KAMP! KAMP! KAMP!")]
    [InlineData("GEFELICITEERD!!! Geslaagd!!!")]
    [InlineData("NIEUW: lestijden per maandag.")]
    [InlineData("---\npubliceer_op: 2025-03-20 23:40\n---\n\nKAMPIOEN!!! WE ZIJN KAMPIOEN!!!")]
    [InlineData("Ik ben boos.")]
    [InlineData("Ik moet dit even kwijt: bedankt allemaal.")]
    [InlineData("---\nattestaties:\n  nagelezen: ja\n---\n\nIK BEN ZO BOOS!!!!")]
    [InlineData("De boze wolf riep: IK KOM ERAAN!!!")]
    [InlineData("---\npubliceer_op: 2025-03-20 23:40\n---\n\nWelterusten allemaal.")]
    [InlineData("Zijn we klaar met de kaarten?")]
    [InlineData("De leraar zei: \"IK BEN ZO BOOS!!!!\" en lachte.")]
    [InlineData("---\npubliceer_op: 2025-03-20 12:40\n---\n\nIk ben er klaar mee!!!")]
    public void Stays_silent(string draft) => Check.Reports<ImpulsivePostAnalyzer>(draft, false);

    [Theory]
    [InlineData("IK BEN ZO BOOS!!!!", Severity.Info)]
    [InlineData("---\npubliceer_op: 2025-03-20 23:58\n---\n\nWAT EEN ONZIN!!! IK BEN ER KLAAR MEE!!!", Severity.Warning)]
    public void Four_points_weigh_more(string draft, Severity severity) =>
        Assert.Equal(severity, Check.Lint<ImpulsivePostAnalyzer>(draft).Diagnostics.Single().Severity);
}
