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
    [InlineData("Daarna mocht Guusje van Asten als eerste van de glijbaan.", "Guusje van Asten")]
    [InlineData("Gisteren wonnen Marnix en Jesse van H. de quiz van groep 7.", "Jesse van H.")]
    [InlineData("De leerlingen milad h. en sjoerd bakten pizza.", "milad h.")]
    [InlineData("Lieve juf Engel, wat zijn we geschrokken van het bericht.", "Engel")]
    [InlineData("Vandaag vierde meester Freek Vonk zijn verjaardag met groep 5.", "Freek Vonk")]
    public void A_private_person_is_found_whole(string text, string name) => AssertFound(text, name, EntityKind.Person);

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
    public void What_looks_like_one_is_none(string text, string name) =>
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name == name);

    [Theory]
    [InlineData("In de les keken we een filmpje van Freek Vonk.", "Freek Vonk")]
    [InlineData("Na drie weken is schoolhond Takkie terug in de klas.", "Takkie")]
    [InlineData("Kan iemand dat nummer van Froukje draaien op het gala?", "Froukje")]
    public void A_public_person_or_an_animal_is_told_apart(string text, string name)
    {
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In de halve finale schakelden ze De Zilvermeeuw uit.", "De Zilvermeeuw")]
    [InlineData("De rest van het Leonardo da Vinci-Lyceum zat al op de fiets.", "Leonardo da Vinci-Lyceum")]
    [InlineData("Ze werd directeur van de W.A. Scholtenschool in het dorp.", "W.A. Scholtenschool")]
    [InlineData("De leerlingen van groep 8 van basisschool Roald Dahl gingen op kamp.", "basisschool Roald Dahl")]
    public void A_school_is_found_whole(string text, string name) => AssertFound(text, name, EntityKind.School);

    [Theory]
    [InlineData("Haar docent Nederlands nomineerde haar voor de prijs.", "Nederlands")]
    [InlineData("Goedemorgen, hier meester Gym met een vraag.", "Gym")]
    public void A_subject_is_nobody(string text, string word) =>
        Assert.DoesNotContain(Find(text), e => e.Kind == EntityKind.Person && e.Name == word);

    [Theory]
    [InlineData("Trots op onze Fatima uit klas 2B!", false)]
    [InlineData("Trots op onze Fatima, ze is geslaagd!", true)]
    [InlineData("Naar de schouwburg met Fenne, mijn dochter van zeven.", true)]
    public void A_teacher_and_a_parent_say_our_differently(string text, bool isOwn) =>
        Assert.Equal(isOwn, Linter.Lint(new Draft(text, "-"), LintConfiguration.Empty).Entities.First(e => e.Kind == EntityKind.Person).IsOwnFamily);

    private static void AssertFound(string text, string name, EntityKind kind) => Assert.Contains((kind, name), Find(text));

    private static (EntityKind Kind, string Name)[] Find(string text) =>
        [.. Linter.Lint(new Draft(text, "-"), LintConfiguration.Empty).Entities.Select(e => (e.Kind, text.Substring(e.Span.Start, e.Span.Length)))];
}
