using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Confidentiality;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Confidentiality;

public sealed class ConfidentialityMarkerTests
{
    [Theory]
    [InlineData("Dit is [|strikt vertrouwelijk|] en komt uit het team.")]
    [InlineData("De notulen zijn [|voor intern gebruik|].")]
    [InlineData("[|Mondje dicht|], volgende week weten we meer.")]
    [InlineData("Dat heeft de wethouder [|off the record|] gezegd.")]
    [InlineData("Dit [|blijft nog even onder ons|].")]
    [InlineData("[|houden jullie dit voor je|]? meester gaat weg")]
    [InlineData("ge moogt dit [|aan NIEMAND doorvertellen|] ma juf is zwanger")]
    [InlineData("Zie [|reorg_STRIKT_INTERN_def.docx|] voor de rest.")]
    [InlineData("Bijlage: [|notulen_INTERN_niet_verspreiden.pdf|]")]
    public void Reports_a_marker(string draft) => Check.Rule<ConfidentialityMarkerAnalyzer>(draft, outcome: Outcome.Violation, severity: Severity.Error);

    [Theory]
    [InlineData("Onze intern begeleider heeft woensdag spreekuur.")]
    [InlineData("Dit is niet vertrouwelijk, je mag het gerust delen.")]
    [InlineData("Het geheim van de kok blijft een raadsel.")]
    [InlineData("Les 4: wat betekent het als een brief 'strikt vertrouwelijk' is?")]
    [InlineData("Vertrouwelijke gesprekken kunnen elke dinsdag bij de vertrouwenspersoon.")]
    [InlineData("De deur tussen ons lokaal en de gang klemt.")]
    [InlineData("Ben ik de enige die 'vertrouwelijk' op een envelop zet?")]
    [InlineData("Een gesprek met de vertrouwenspersoon is vertrouwelijk.")]
    [InlineData("Snoep graag niet delen in de klas.")]
    [InlineData("Dit is geen geheim meer: wij winnen!")]
    [InlineData("Onze stagiair zit op een internaat met goed internet.")]
    public void Stays_silent(string draft) => Check.Rule<ConfidentialityMarkerAnalyzer>(draft);
}
