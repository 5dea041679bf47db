using PostLinter.Core.Diagnostics;
using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class CoreValuesTests
{
    [Theory]
    [InlineData("---\naccount: school\n---\n\nTe koop: bakfiets 250 euro")]
    [InlineData("Dialoog op onze school? Wie het er niet mee eens is, zoekt maar een andere school.")]
    [InlineData("---\naccount: school\n---\n\nHappy Monday!!! 🥳")]
    [InlineData("---\naccount: school\n---\n\nNog bieden vanaf 50 euro op deze fiets.")]
    [InlineData("---\naccount: school\nstatus: klaar\n---\n\nOnze debatploeg werd tweede!")]
    [InlineData("---\naccount: school\nattestaties:\n  kernwaarden: nee\n---\n\nOnze debatploeg werd tweede!")]
    public void Asks(string draft) => Check.Reports<CoreValuesAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\naccount: school\n---\n\nOnze debatploeg werd tweede!")]
    [InlineData("---\naccount: school\n---\n\nSportdag viel in het water, en dat was lachen.")]
    [InlineData("---\naccount: school\n---\n\nRommelmarkt voor het goede doel, klas 5.")]
    [InlineData("Te koop: bakfiets 250 euro")]
    [InlineData("---\naccount: school\n---\n\nSchooltruien zijn weer te koop bij de administratie.")]
    [InlineData("---\naccount: school\nattestaties:\n  schooldoel: ja\n---\n\nTe koop: bakfiets 250 euro")]
    [InlineData("---\naccount: school\nstatus: klaar\nattestaties:\n  kernwaarden: ja\n---\n\nOnze debatploeg werd tweede!")]
    [InlineData("---\naccount: school\nsoort: herplaatsing\n---\n\n![Kamp](kamp.jpg) Wat een week!")]
    [InlineData("Lekker gewandeld.")]
    [InlineData("---\naccount: school\n---\n\nGroep 4 leerde vandaag tellen in het Frans.")]
    public void Stays_silent(string draft) => Check.Reports<CoreValuesAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\naccount: school\n---\n\nMededeling van de directie: de lestijden wijzigen per 1 mei.")]
    [InlineData("---\naccount: school\n---\n\nPer 1 mei veranderen de schooltijden.")]
    public void Reminds_of_a_formal_notice(string draft) => Check.Reports<CoreValuesAnalyzer>(draft, true, "ccc");

    [Theory]
    [InlineData("---\naccount: school\nattestaties:\n  ook_formeel: ja\n---\n\nPer 1 mei veranderen de schooltijden.")]
    public void Formal_notice_stands_elsewhere(string draft) => Check.Reports<CoreValuesAnalyzer>(draft, false, "ccc");

    [Theory]
    [InlineData("---\naccount: school\n---\n\n[|Te koop: bakfiets 250 euro|]", "vsnon", Outcome.Question)]
    [InlineData("---\naccount: school\n---\n\n[|Mededeling van de directie|]: morgen studiedag.", "ccc", Outcome.Reminder)]
    public void Claims_what_the_protocol_says(string draft, string protocol, Outcome outcome) =>
        Check.Rule<CoreValuesAnalyzer>(draft, protocol, outcome: outcome);
}
