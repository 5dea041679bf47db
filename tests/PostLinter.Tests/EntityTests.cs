using System.Collections.Immutable;
using PostLinter.Configuration;
using PostLinter.Core.Language;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Names as hosts get them: the model's, set right by what stands around them.</summary>
public sealed class EntityTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    [Theory]
    [InlineData("Bel Sanne de Boer even op.", "Sanne de Boer")]
    [InlineData("Daarna mocht Guusje van Asten als eerste van de glijbaan.", "Guusje van Asten")]
    [InlineData("Gisteren wonnen Marnix en Jesse van H. de quiz van groep 7.", "Jesse van H.")]
    [InlineData("De leerlingen milad h. en sjoerd bakten pizza.", "milad h.")]
    [InlineData("gisteren zag ik sanne bakker nog in de bus zitten", "sanne bakker")]
    [InlineData("Lieve juf Engel, wat zijn we geschrokken van het bericht.", "Engel")]
    [InlineData("Vandaag vierde meester Freek Vonk zijn verjaardag met groep 5.", "Freek Vonk")]
    [InlineData("Daarna sprak minister van Cultuur en Jeugd Bert Aalbers de kinderen toe.", "Bert Aalbers")]
    [InlineData("Op de foto staat Rabarco-topman Sander Kuipers met onze leerlingen.", "Sander Kuipers")]
    [InlineData("Mevrouw Teeuwisse, die ons begeleidt, is vandaag ziek.", "Teeuwisse")]
    public void A_private_person_is_found_whole(string text, string name) => AssertFound(text, name, EntityKind.Person);

    [Theory]
    [InlineData("\U0001D4EA\U0001D4F7\U0001D4F7\U0001D4E2**\U0001D4EA\U0001D4F7**\uFFFD")]
    [InlineData("\U0001D4E2\U0001D4EA\U0001D4F7\U0001D4F7\U0001D4EE's fiets")]
    public void A_name_in_letters_of_another_form_is_cut_nowhere(string text) =>
        Assert.All(Find(text), e => Assert.False(char.IsLowSurrogate(e.Name[0]) || char.IsHighSurrogate(e.Name[^1])));

    [Theory]
    [InlineData("De tekening van Yara hangt in de gang.", "Yara")]
    [InlineData("Jip en Siem hebben weer eens ruzie.", "Jip")]
    [InlineData("lotte, daan, mei en chidi winnen de quiz", "daan")]
    public void A_child_in_a_short_sentence_is_found(string text, string name) => AssertFound(text, name, EntityKind.Person);

    [Fact]
    public void A_draft_that_names_a_school_means_it_with_its_first_name_too() =>
        Assert.DoesNotContain(Find("Basisschool Marnix viert feest. De leerlingen van Marnix zingen."), e => e == (EntityKind.Person, "Marnix"));

    [Theory]
    [InlineData("Nog niet binnen: Suze, Amanuel, Storm en Nasrin.", "Storm")]
    [InlineData("Dank aan tante Quivari voor de taart.", "Quivari")]
    [InlineData("een mail die juf winter naar alle ouders stuurde", "winter")]
    [InlineData("Vandaag bakte Willemijn Okkes de kroketten voor de reünie.", "Willemijn Okkes")]
    public void What_stands_beside_a_name_tells_that_it_is_one(string text, string name) => AssertFound(text, name, EntityKind.Person);

    [Theory]
    [InlineData("Onze wiskundejuf is uitgeroepen tot Docent van het Jaar.", "van het Jaar")]
    [InlineData("Met een interview met de mevrouw van de soep.", "van de soep")]
    [InlineData("We kopen appels, brood en Zeeuwse babbelaars.", "babbelaars")]
    [InlineData("Het gaat van Lisse, Urk en Marken naar school.", "Urk")]
    [InlineData("Ons interview staat in het weekblad Bremmel van deze maand.", "Bremmel")]
    [InlineData("In de film Zwamborn speelt een beer de hoofdrol.", "Zwamborn")]
    [InlineData("In Berkelwaard is het stil. Wij wonen in de wijk Berkelwaard.", "Berkelwaard")]
    [InlineData("Iedereen juichte voor Anderlecht, maar Anderlecht verloor.", "Anderlecht")]
    [InlineData("kurwa we moeten weer om 7 uur op", "kurwa")]
    public void What_looks_like_one_is_none(string text, string name) =>
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name == name);

    [Theory]
    [InlineData("In de les keken we een filmpje van Freek Vonk.", "Freek Vonk")]
    [InlineData("Na drie weken is schoolhond Takkie terug in de klas.", "Takkie")]
    [InlineData("Kan iemand dat nummer van Froukje draaien op het gala?", "Froukje")]
    [InlineData("Daarop pikt kapitein Roestbaard de schatkaart in.", "Roestbaard")]
    [InlineData("De broodjes komen van bakkerij Harmelink.", "Harmelink")]
    [InlineData("In het perk bloeien nu iris, jasmijn en lavendel.", "jasmijn")]
    public void A_public_person_or_an_animal_is_told_apart(string text, string name)
    {
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In de halve finale schakelden ze De Zilvermeeuw uit.", "De Zilvermeeuw")]
    [InlineData("De rest van het Leonardo da Vinci-Lyceum zat al op de fiets.", "Leonardo da Vinci-Lyceum")]
    [InlineData("Ze werd directeur van de W.A. Scholtenschool in het dorp.", "W.A. Scholtenschool")]
    [InlineData("De leerlingen van groep 8 van basisschool Roald Dahl gingen op kamp.", "basisschool Roald Dahl")]
    [InlineData("Wij zijn samen met basisschool Sinte Geerte trots op het record.", "basisschool Sinte Geerte")]
    [InlineData("Het Bon Pastor College in Volendam is vandaag dicht.", "Bon Pastor College")]
    public void A_school_is_found_whole(string text, string name) => AssertFound(text, name, EntityKind.School);

    [Theory]
    [InlineData("Haar docent Nederlands nomineerde haar voor de prijs.", "Nederlands")]
    [InlineData("Goedemorgen, hier meester Gym met een vraag.", "Gym")]
    public void A_subject_is_nobody(string text, string word) =>
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name == word);

    [Theory]
    [InlineData("Jinte Goedbloed, H4c, wil dat de kantine weer soep verkoopt.", "H4c")]
    [InlineData("de afkortingen van deze week: opp, hgw, tlv en swv", "hgw")]
    [InlineData("Wie had dit verslag met FriesGPT gemaakt?", "FriesGPT")]
    [InlineData("Maak het over op NL91 ABNA 0417 1643 00.", "ABNA")]
    [InlineData("Zij doet Dari en Pasjtoe aan de telefoon.", "Dari")]
    [InlineData("we speelden uit tegen sv brummel en verloren", "sv brummel")]
    [InlineData("Wij slapen in Hotel Cervina, vlak achter het station.", "Cervina")]
    [InlineData("De restjes gaan naar het varken, dat Peerke heet.", "Peerke")]
    [InlineData("Zij schrijft over haar kanarie (Pietje) en over de oorlog.", "Pietje")]
    public void What_bears_a_name_is_not_always_a_person(string text, string name) =>
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name == name);

    [Theory]
    [InlineData("0:43 Tygo die te vroeg opkomt", "Tygo")]
    [InlineData("De leerling die de duif vond, Noortje, noemde het een wonder.", "Noortje")]
    public void And_a_person_stays_one(string text, string name) => AssertFound(text, name, EntityKind.Person);

    [Theory]
    [InlineData("Trots op onze Fatima uit klas 2B!", false)]
    [InlineData("Trots op onze Fatima, ze is geslaagd!", true)]
    [InlineData("Naar de schouwburg met Fenne, mijn dochter van zeven.", true)]
    public void A_teacher_and_a_parent_say_our_differently(string text, bool isOwn) =>
        Assert.Equal(isOwn, Linter.Lint(new Draft(text, "-"), LintConfiguration.Empty).Entities.First(e => e.Kind == EntityKind.Person).IsOwnFamily);

    [Theory]
    [InlineData("De parcoursrecords staan op naam van Jorrit Alkema uit 7a en van Hatice uit 7b.", "Hatice", PersonRole.Pupil)]
    [InlineData("Aan de docenten, Tjitske en Murat voorop, ligt het niet.", "Murat", PersonRole.Employee)]
    [InlineData("Dat danken we aan de ouders uit de buurt, Geert en Ilonka van de kaasboerderij.", "Geert", PersonRole.Parent)]
    [InlineData("Goedemiddag, u spreekt met Hendrine van de administratie.", "Hendrine", PersonRole.Author)]
    public void The_sentence_tells_what_somebody_is_to_the_school(string text, string name, PersonRole role) =>
        Assert.Equal(role, Assert.Single(Entities(text), e => Name(text, e) == name).Role);

    [Theory]
    [InlineData("Wilma, de conciërge, had de sleutel al.", "Wilma", PersonRole.Employee)]
    [InlineData("Op de eerste rij zat Semira (moeder van Yonas).", "Semira", PersonRole.Parent)]
    [InlineData("Dat vroeg de oom van Tirza, Berend, aan de bakker.", "Berend", PersonRole.Other)]
    [InlineData("Bedacht door Tjalling (11) op een regenachtige middag.", "Tjalling", PersonRole.Pupil)]
    public void What_stands_behind_a_name_tells_who_it_is(string text, string name, PersonRole role) =>
        Assert.Equal(role, Assert.Single(Entities(text), e => Name(text, e) == name).Role);

    [Theory]
    [InlineData("De heer Bouhaddou vroeg of het plein groter kan. De klas lachte en de leerlingen klapten.", "Bouhaddou")]
    [InlineData("In groep 3 las Gerritje (83) voor aan de kleuters.", "Gerritje")]
    public void Who_is_of_age_is_no_pupil(string text, string name) =>
        Assert.NotEqual(PersonRole.Pupil, Assert.Single(Entities(text), e => Name(text, e) == name).Role);

    [Theory]
    [InlineData("Wij hebben de hele dag gelachen om de geit.\n\nFardou en Mees", "Fardou", true)]
    [InlineData("Wij hebben de hele dag gelachen om de geit.\n\nMeester Hidde, schor", "Hidde", true)]
    [InlineData("Het nieuws van de week\n\nDoor Fardou, verslaggever\n\nDe geit is los.", "Fardou", true)]
    [InlineData("De geit is los. Opgeschreven door Fardou.", "Fardou", true)]
    [InlineData("Fardou hier, wie heeft mijn tas gezien?", "Fardou", true)]
    [InlineData("Wij (Fardou en nog iemand) hebben gewonnen.", "Fardou", true)]
    [InlineData("Wij raden wie er gewonnen heeft: de winnaar is?\n\nFardou", "Fardou", false)]
    [InlineData("Wij zagen het allemaal. Fardou van groep zes lag ook onder de tafel.", "Fardou", false)]
    [InlineData("Wij aten taart. Gebakken door Fardou en haar opa.", "Fardou", false)]
    [InlineData("Ik zag een filmpje. Is Fardou hier ook?", "Fardou", false)]
    public void Who_signs_or_speaks_up_is_the_author(string text, string name, bool isAuthor) =>
        Assert.Equal(isAuthor, Assert.Single(Entities(text), e => Name(text, e) == name).Role == PersonRole.Author);

    [Theory]
    [InlineData("Volgens wethouder Douwe Elzinga komt er een nieuw schoolplein.", true)]
    [InlineData("De wethouder van onderwijs, Douwe Elzinga, opende het plein.", true)]
    [InlineData("De wethouder, Douwe Elzinga, opende het plein.", true)]
    [InlineData("Volgens conciërge Douwe Elzinga komt er een nieuw schoolplein.", false)]
    public void Who_holds_an_office_speaks_in_public(string text, bool holdsOffice) =>
        Assert.Equal(holdsOffice, Assert.Single(Entities(text), e => Name(text, e) == "Douwe Elzinga") is { Kind: EntityKind.Public } or { HoldsOffice: true });

    [Theory]
    [InlineData("Dag mevrouw Ouali, ik neem het mee.", true)]
    [InlineData("Heb jij mijn sleutels nog, Wytze?", true)]
    [InlineData("Heb jij de sleutels nog van Sanne?", false)]
    public void Who_is_spoken_to_is_told_apart(string text, bool isAddressed) =>
        Assert.Equal(isAddressed, Assert.Single(Entities(text), e => e.Kind == EntityKind.Person).IsAddressed);

    private static void AssertFound(string text, string name, EntityKind kind) => Assert.Contains((kind, name), Find(text));

    private static ImmutableArray<Entity> Entities(string text) => Linter.Lint(new Draft(text, "a.txt"), LintConfiguration.Empty).Facts.Entities;

    private static string Name(string text, Entity entity) => text.Substring(entity.Span.Start, entity.Span.Length);

    private static (EntityKind Kind, string Name)[] Find(string text) =>
        [.. Linter.Lint(new Draft(text, "-"), LintConfiguration.Empty).Entities.Select(e => (e.Kind, text.Substring(e.Span.Start, e.Span.Length)))];
}
