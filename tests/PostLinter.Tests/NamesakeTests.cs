using PostLinter.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using Xunit;

namespace PostLinter.Tests;

/// <summary>
/// Many a child is called like a bird, a flower, a month or a shop, many a teacher like a trade, and many a school like a painter: where the one
/// cannot stand, the other is meant.
/// </summary>
public sealed class NamesakeTests
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
    [InlineData("roos zit bij mij in 2b", "roos")]
    [InlineData("Mees en Sanne hebben de cavia mee naar huis.", "Mees")]
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

    [Theory]
    [InlineData("Die Bakker van Engels is echt streng.", "Bakker")]
    [InlineData("Die van den Berg van wiskunde is echt streng.", "van den Berg")]
    [InlineData("Docent van den Berg was boos.", "van den Berg")]
    public void A_teacher_is_called_by_surname_and_subject(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("Ik heb les van meneer van Dijk.", "van Dijk")]
    [InlineData("We kregen huiswerk van juf de Koning.", "de Koning")]
    [InlineData("Meneer de Leeuw is boos.", "de Leeuw")]
    [InlineData("Ik heb les van meneer van Dongen.", "van Dongen")]
    [InlineData("we hebben juf van der meer voor taal", "van der meer")]
    [InlineData("Dirk van Dijk zit in 2b.", "Dirk van Dijk")]
    [InlineData("Vandaag was Ahmed Dekker jarig.", "Ahmed Dekker")]
    [InlineData("vandaag was ahmed hendriks jarig", "ahmed hendriks")]
    public void A_surname_that_is_a_word_a_place_or_a_beast_belongs_to_its_bearer(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("De meneer van Ziggo komt om tien uur.")]
    [InlineData("Onze boeken komen van Van Dijk.")]
    [InlineData("Docent van het Jaar wordt morgen gekozen.")]
    public void What_only_looks_like_a_titled_name_is_none(string text) => Assert.Empty(Persons(text));

    [Theory]
    [InlineData("Toets van Engels morgen")]
    [InlineData("Het boek van Engels ligt thuis.")]
    [InlineData("Het Team van Nederlands wenst je succes.")]
    public void What_a_subject_has_is_no_teacher(string text) => Assert.Empty(Persons(text));

    [Theory]
    [InlineData("De Vries is ziek vandaag.", "De Vries")]
    [InlineData("Van Vliet gaf ons straf.", "Van Vliet")]
    [InlineData("De Boer heeft de toets nog niet nagekeken.", "De Boer")]
    [InlineData("Van den Berg vond het goed.", "Van den Berg")]
    [InlineData("We hebben les van De Vries.", "De Vries")]
    [InlineData("Ik heb les van de Vries.", "de Vries")]
    public void A_teacher_is_called_by_surname_alone(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("De Wissel is dicht vandaag.")]
    [InlineData("De Vos heeft een nieuw plein.")]
    [InlineData("De Leeuw zoekt een leerkracht.")]
    [InlineData("Van Rotterdam fietsen we naar Delft.")]
    [InlineData("De Bilt gaf code oranje af.")]
    [InlineData("De Haan is een mooie badplaats.")]
    [InlineData("De Rijp ligt boven Purmerend.")]
    [InlineData("De Volkskrant schreef over onze school.")]
    [InlineData("De Meester is een mooi boek.")]
    [InlineData("De boer heeft zijn koeien buiten.")]
    [InlineData("We hebben les van de boer.")]
    public void What_bears_a_surname_and_is_no_person_stays_so(string text) => Assert.Empty(Persons(text));

    [Theory]
    [InlineData("Mijn dochter zit op Willem van Oranje.", "Willem van Oranje")]
    [InlineData("Kom naar de open dag van Erasmus!", "Erasmus")]
    [InlineData("Ik zit op Erasmus in 2b.", "Erasmus")]
    [InlineData("Mijn zoon zit op De Zonnebloem.", "De Zonnebloem")]
    [InlineData("Onze school, Erasmus, zoekt een leraar.", "Erasmus")]
    public void Where_people_learn_on_somebody_it_is_a_school(string text, string name) => Assert.Equal([name], Named(text, EntityKind.School));

    [Theory]
    [InlineData("Vandaag lazen we over Willem van Oranje.")]
    [InlineData("Wij schilderen als leerlingen van Rembrandt.")]
    [InlineData("Zij zongen een lied op Máxima.")]
    [InlineData("Mijn dochter zit op Instagram.")]
    [InlineData("De Zonnebloem haalt de ouderen op.")]
    public void Who_schools_are_called_after_is_none(string text) => Assert.Empty(Named(text, EntityKind.School));

    [Theory]
    [InlineData("Euclides zit in groep 6.", "Euclides")]
    [InlineData("Mijn zoon Euclides loopt vandaag achterstevoren.", "Euclides")]
    [InlineData("Euclides, onze zoon, eet nu in vier minuten.", "Euclides")]
    [InlineData("Haar dochter Bethlehem is geslaagd.", "Bethlehem")]
    [InlineData("Zhinoos wordt morgen zeven!", "Zhinoos")]
    [InlineData("Itziaren is geopereerd aan haar knie.", "Itziaren")]
    [InlineData("Onze Unai is vandaag achttien geworden.", "Unai")]
    [InlineData("Wat heeft Unai goed gezongen!", "Unai")]
    [InlineData("Ik vind Zhinoos echt een lieverd.", "Zhinoos")]
    [InlineData("Zhinoos bleef vandaag thuis.", "Zhinoos")]
    [InlineData("nu heeft sander geen tijd meer", "sander")]
    public void What_is_said_of_people_only_makes_a_name(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("De stelling van Euclides is niet moeilijk.")]
    [InlineData("Dag Sinterklaas, tot volgend jaar.")]
    [InlineData("Sinterklaas is jarig!")]
    [InlineData("Gymjuf is ziek vandaag.")]
    [InlineData("Beamer is gevallen en stuk.")]
    [InlineData("Kerstviering is verhuisd.")]
    [InlineData("Pannenkoekendag wordt acht december.")]
    [InlineData("Plusklas zit in groep 6.")]
    [InlineData("Ouderraad, kun je even helpen?")]
    [InlineData("Haar hond Rex is ziek.")]
    [InlineData("Mijn vriend Google weet het ook niet.")]
    [InlineData("Ik vind Kahoot leuk.")]
    [InlineData("Vandaag heeft Parro een storing.")]
    [InlineData("Dan is Ramadan voorbij.")]
    [InlineData("Squla moet nog geïnstalleerd worden.")]
    [InlineData("nu is lente begonnen")]
    [InlineData("ik vind roos mooier dan paars")]
    public void What_is_said_of_things_makes_none(string text) => Assert.Empty(Persons(text));

    [Fact]
    public void A_class_makes_a_doubtful_name_certain() =>
        Assert.Contains(Linter.Lint(new Draft("Top! Merel uit groep 6 mocht de vissen voeren, haar vader filmde alles.", "x.md"), LintConfiguration.Empty).Diagnostics, d => d is { RuleId: "PL1001", Outcome: Outcome.Violation });

    private static string[] Persons(string text) => Named(text, EntityKind.Person);

    private static string[] Named(string text, EntityKind kind)
    {
        var result = Linter.Lint(new Draft(text, "x.md"), LintConfiguration.Empty);
        return [.. result.Entities.Where(e => e.Kind == kind).Select(e => result.Source.ToString(e.Span))];
    }
}
