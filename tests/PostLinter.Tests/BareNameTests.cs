using PostLinter.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Many a child is called like a bird, a flower, a month or a shop; where that cannot stand, the child is meant.</summary>
public sealed class BareNameTests
{
    private static readonly Linter Linter = new();

    [Theory]
    [InlineData("Mees zit in groep 6.", "Mees")]
    [InlineData("Koen is jarig in groep 5!", "Koen")]
    [InlineData("Daan is geopereerd aan haar knie.", "Daan")]
    [InlineData("Roos moest huilen in de klas.", "Roos")]
    [InlineData("Merel van groep 7 heeft de voorleeswedstrijd gewonnen.", "Merel")]
    [InlineData("Lars, kun je morgen de sleutel meenemen?", "Lars")]
    [InlineData("Roos en haar moeder waren er ook.", "Roos")]
    [InlineData("Wat heeft Mees goed gezongen!", "Mees")]
    [InlineData("Ik vind Roos echt een lieverd.", "Roos")]
    [InlineData("Jip zit in 5b.", "Jip")]
    [InlineData("Dirk is ziek vandaag.", "Dirk")]
    [InlineData("mees zit in groep 6", "mees")]
    [InlineData("sam heeft zijn arm gebroken", "sam")]
    public void A_first_name_that_stands_bare_is_a_person(string text, string name) => Assert.Contains(name, Persons(text));

    [Theory]
    [InlineData("Mees gespot in de schooltuin!")]
    [InlineData("In de tuin zat een Merel.")]
    [InlineData("Storm is op komst.")]
    [InlineData("Mei is een mooie maand.")]
    [InlineData("Frans is moeilijk.")]
    [InlineData("Lente is begonnen!")]
    [InlineData("Hoop doet leven.")]
    [InlineData("Wij leren over de Roos en de Tulp.")]
    [InlineData("Elke is het woord dat we zoeken.")]
    [InlineData("Dirk is tot tien uur open.")]
    [InlineData("koen vochten zij door tot het einde")]
    public void What_stands_bare_as_a_word_is_none(string text) => Assert.Empty(Persons(text));

    [Theory]
    [InlineData("Linde heeft twee bladeren meegebracht.")]
    [InlineData("Jip is jarig.")]
    public void What_is_a_word_as_well_is_asked(string text)
    {
        var diagnostics = Linter.Lint(new Draft(text, "x.md"), LintConfiguration.Empty).Diagnostics.Where(d => d.RuleId is "PL1001" or "PL1002").ToArray();
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, d => Assert.Equal(Outcome.Question, d.Outcome));
    }

    private static string[] Persons(string text)
    {
        var result = Linter.Lint(new Draft(text, "x.md"), LintConfiguration.Empty);
        return [.. result.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => result.Source.ToString(e.Span))];
    }
}
