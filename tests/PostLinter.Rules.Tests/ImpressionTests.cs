using PostLinter.Rules.Conduct;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>What a draft as a whole sounds like, where the word lists are silent.</summary>
public sealed class ImpressionTests
{
    [Theory]
    [InlineData("niemand zegt iets tegen haar in de kleedkamer oke, wie dat wel doet ligt er zelf ook uit en dat menen we")]
    [InlineData("we doen morgen met zn allen alsof ze er niet bij hoort, gewoon wegkijken als ze iets zegt in de pauze")]
    public void Exclusion_is_noticed(string text) => Check.Reports<BullyingAnalyzer>(AsPupil(text), expected: true);

    [Theory]
    [InlineData("we doen morgen met zn allen een spel in de pauze, gewoon meedoen als je zin hebt want iedereen hoort erbij")]
    [InlineData("niemand zegt iets over de verrassing voor de juf oke, we zingen morgen met zn allen en er is taart voor iedereen")]
    public void Doing_things_together_is_not(string text) => Check.Reports<BullyingAnalyzer>(AsPupil(text), expected: false);

    [Fact]
    public void A_threat_is_noticed() => Check.Reports<ThreatAnalyzer>(
        AsPupil("wacht maar tot je vrijdag alleen door het park moet, dan zijn wij er ook en dan praten we verder"), expected: true);

    [Fact]
    public void A_day_in_the_park_is_not() => Check.Reports<ThreatAnalyzer>(
        AsPupil("vrijdag gaan we met de hele klas naar het park, wij nemen een bal mee en dan praten we verder over het kamp"), expected: false);

    [Theory]
    [InlineData("haha die ene uit onze klas had een 2,1 voor wiskunde en moet nu in de zomer alles overdoen, hij blijft gewoon zitten", true)]
    [InlineData("haha ons team had een 2,1 tegen de buren en moet nu in de zomer alles overdoen, we blijven gewoon in deze poule", false)]
    public void Grades(string text, bool expected) => Check.Reports<SchoolResultAnalyzer>(AsPupil(text), expected);

    private static string AsPupil(string text) => $"---\nrol: leerling\naccount: persoonlijk\n---\n\n{text}";
}
