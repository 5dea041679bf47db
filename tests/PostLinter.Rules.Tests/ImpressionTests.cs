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

    [Theory]
    [InlineData("Die directeur is gewoon een vuile klootzak.", true)]
    [InlineData("Die directeur is gewoon een geweldige kok.", false)]
    public void One_insult_in_a_friendly_newsletter_is_one(string sentence, bool expected) => Check.Reports<InsultAnalyzer>(
        $"""
        De lente is begonnen en dat merken we in de moestuin. De radijsjes staan al boven de grond, de sla volgt volgende week en de aardappels
        mogen nog even wachten. Dank aan iedereen die zaterdag kwam helpen met spitten, er is veel gelachen en de soep was op.

        {sentence}

        Vrijdag vieren we het voorjaarsfeest op het plein. Neem een kleed mee en iets lekkers om te delen. De muziek begint om drie uur, en bij
        regen gaan we naar de aula. Wie wil helpen met opbouwen, meldt zich bij de balie.
        """, expected);

    private static string AsPupil(string text) => $"---\nrol: leerling\naccount: persoonlijk\n---\n\n{text}";
}
