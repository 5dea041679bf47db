using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

public sealed class UnfoundedOpinionTests
{
    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nWat een onzin zeg.")]
    [InlineData("Sociale media zijn gewoon slecht, punt.")]
    [InlineData("Ik vind dit stuk gewoon slecht.")]
    [InlineData("---\nsoort: reactie\n---\n\nBelachelijk.")]
    [InlineData("---\nsoort: reactie\n---\n\nDit slaat nergens op.")]
    [InlineData("---\nsoort: reactie\n---\n\nSlecht plan.")]
    [InlineData("---\nsoort: reactie\n---\n\nwat een flauwekul")]
    public void Reports(string draft) => Check.Reports<UnfoundedOpinionAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("Gefeliciteerd, prachtig gedaan!")]
    [InlineData("Ik vind het slecht, want de bron ontbreekt.")]
    [InlineData("Dit werkt voor mij, want ik zie het elke les.")]
    [InlineData("---\nsoort: reactie\n---\n\nPrachtig!")]
    [InlineData("---\nsoort: reactie\n---\n\nOnzin, want in het rapport staat 12 procent.")]
    [InlineData("---\nsoort: reactie\nattestaties:\n  onderbouwing: ja\n---\n\nWat een onzin zeg.")]
    [InlineData("---\nsoort: reactie\n---\n\nDit is geen onzin.")]
    [InlineData("De leerling riep: \"wat een onzin\".")]
    [InlineData("Les over drogredenen: wat een onzin is en wat niet.")]
    [InlineData("---\nsoort: reactie\n---\n\nSlecht plan, omdat de bus dan al weg is.")]
    [InlineData("Het weer is gewoon slecht, bijvoorbeeld gisteren.")]
    public void Stays_silent(string draft) => Check.Reports<UnfoundedOpinionAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nWat een onzin zeg.")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<UnfoundedOpinionAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\n[|Wat een onzin|] zeg.", Outcome.Violation)]
    [InlineData("[|Ik vind dit stuk gewoon slecht|].", Outcome.Question)]
    public void A_bare_reply_is_a_violation(string draft, Outcome outcome) =>
        Check.Rule<UnfoundedOpinionAnalyzer>(draft, "konot", outcome: outcome);
}
