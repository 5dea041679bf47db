using PostLinter.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Characters, animals and toys are nobody's child; who plays, reads or feeds them is.</summary>
public sealed class StoryNameTests
{
    private static readonly Linter Linter = new();

    [Theory]
    [InlineData("Wij lazen uit het voorleesboek over Wobke. Wobke durfde niet naar huis.", "Wobke")]
    [InlineData("In het boek dat we lezen loopt Tirza weg.", "Tirza")]
    [InlineData("De hoofdpersoon van het boek, een meisje dat Fenne heet, verhuist.", "Fenne")]
    [InlineData("We repeteren voor de musical en Lynn speelt Anna. Anna heeft een rode jurk.", "Anna")]
    [InlineData("Anna wordt gespeeld door Lynn.", "Anna")]
    [InlineData("Zij las een stuk over een vos die Reinier heet.", "Reinier")]
    [InlineData("Jelmer kwam verkleed als Merlijn.", "Merlijn")]
    [InlineData("Het boek 'Een huis voor Harrie' ligt klaar.", "Harrie")]
    [InlineData("Onze schoolhond heet Moos. Morgen komt Moos weer in de klas.", "Moos")]
    [InlineData("De hond van de buren, Rakker, liep de school in.", "Rakker")]
    [InlineData("De cavia's Pip en Snuf logeren in de vakantie bij ons.", "Snuf")]
    [InlineData("Het ezeltje Jopie stal een boterham.", "Jopie")]
    [InlineData("Pip, onze klassenpop, gaat mee uit logeren.", "Pip")]
    [InlineData("Sinterklaas en Piet Paniek komen vrijdag.", "Piet Paniek")]
    [InlineData("Vandaag las ik groep 3 voor over Ridder Joost en de draak.", "Joost")]
    [InlineData("Meester Moes, een verzonnen detective, zocht mee naar de rekenmachine.", "Moes")]
    public void Who_is_told_of_is_no_private_person(string text, string name) =>
        Assert.DoesNotContain(Persons(text), p => p.Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("We repeteren voor de musical en Lynn speelt Anna. Anna heeft een rode jurk.", "Lynn")]
    [InlineData("Anna wordt gespeeld door Lynn.", "Lynn")]
    [InlineData("Sem speelt Noa de bal toe.", "Noa")]
    [InlineData("Wij maakten een film over Sanne.", "Sanne")]
    [InlineData("In het boek schrijft Sanne een briefje aan haar oma.", "Sanne")]
    [InlineData("Uit het verhaal leest Sanne het mooiste stuk voor.", "Sanne")]
    [InlineData("De rol van Sanne in het team is groot.", "Sanne")]
    [InlineData("Vandaag heeft Noa het konijn gevoerd.", "Noa")]
    [InlineData("Sem is de hamster kwijt.", "Sem")]
    [InlineData("In het kerststuk is Tibbe een konijn.", "Tibbe")]
    [InlineData("Bij de cavia staat Noor te lachen, ze heet voluit Noor-Lynn.", "Noor-Lynn")]
    [InlineData("In de bus zat een nieuw meisje, ze heet Lotte.", "Lotte")]
    [InlineData("Amira is de burgemeester, Joep de agent.", "Joep")]
    [InlineData("Sem was jarig. De nieuwe hond van school heet ook Sem.", "Sem")]
    [InlineData("Juf Roos las voor uit het boek over Roos.", "Roos")]
    [InlineData("Milou Kramer uit 3b was regisseur, Wies Hoekstra presentatrice.", "Wies Hoekstra")]
    [InlineData("In de film valt Sem in de sloot.", "Sem")]
    [InlineData("Morgen mag Noor de hond aaien.", "Noor")]
    [InlineData("Volgens Noor, een verzonnen smoes of niet, was de bus te laat.", "Noor")]
    [InlineData("Vandaag leest Noor voor aan de kleuters.", "Noor")]
    [InlineData("Groep 5 leest Noor voor.", "Noor")]
    [InlineData("Meneer Wolf en mevrouw Beer lezen voor uit een prentenboek.", "Wolf")]
    [InlineData("Wij schreven een verhaal over Sanne uit onze klas.", "Sanne")]
    [InlineData("Meneer Kuiper las voor uit een prentenboek over een beer.", "Kuiper")]
    public void Who_plays_reads_or_feeds_stays_a_person(string text, string name) => Assert.Contains(name, Persons(text));

    [Theory]
    [InlineData("In de film valt Sem in de sloot.")]
    [InlineData("We hebben een boek gelezen. Het gaat over Wobke.")]
    [InlineData("Vandaag kwam Sanne. Sanne is een cavia.")]
    [InlineData("Groep 5 leest Matilda. We zijn op de helft.")]
    [InlineData("Deze week is Dollie de duif te gast bij ons.")]
    [InlineData("Meneer Kikker logeert deze week bij ons in de klas.")]
    [InlineData("Mevrouw Zonnebloem woont deze week bij ons in de klas.")]
    public void What_tells_half_is_asked(string text)
    {
        var diagnostics = Lint(text).Diagnostics.Where(d => d.RuleId is "PL1001" or "PL1002").ToArray();
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, d => Assert.Equal(Outcome.Question, d.Outcome));
    }

    [Theory]
    [InlineData("Met dank aan de luizenouders Petra, Wim en Anja.", "Wim", PersonRole.Parent)]
    [InlineData("Complimenten voor de stagiaires Maud en Esra.", "Esra", PersonRole.Employee)]
    [InlineData("De vrijwilligers Hennie, Koos en Truus hebben geschoffeld.", "Koos", PersonRole.Other)]
    [InlineData("Volgens Marieke (mama Pim en Keet) is er nog soep.", "Pim", PersonRole.Pupil)]
    [InlineData("De vader van Rayan kwam niet.", "Rayan", PersonRole.Pupil)]
    [InlineData("Jeroen heeft pauzedienst.", "Jeroen", PersonRole.Employee)]
    [InlineData("Joke gaf vrijdag haar laatste les.", "Joke", PersonRole.Employee)]
    [InlineData("Vanaf maandag staat Bouke voor groep 6.", "Bouke", PersonRole.Employee)]
    [InlineData("Ria van de administratie zong.", "Ria", PersonRole.Employee)]
    [InlineData("Dat jongetje Elias staat elke ochtend alleen.", "Elias", PersonRole.Pupil)]
    [InlineData("De moeder van het meisje heet Galyna.", "Galyna", PersonRole.Parent)]
    [InlineData("Youssef had een 2,1 voor breuken.", "Youssef", PersonRole.Pupil)]
    [InlineData("Kan iemand Pepijn meenemen? Ik zit vast in de file.", "Pepijn", PersonRole.Pupil)]
    [InlineData("Niemand nodigt Djamilo nog uit. Dat kind merkt het.", "Djamilo", PersonRole.Pupil)]
    [InlineData("Ik ben Hamza, de vader van Nour.", "Hamza", PersonRole.Author)]
    [InlineData("Ik, Anneloes, plak nooit meer met glitter.", "Anneloes", PersonRole.Author)]
    [InlineData("Hoi allemaal, dit is Ingmar, papa van Lieve.", "Ingmar", PersonRole.Author)]
    public void Relations_and_duties_tell_the_role(string text, string name, PersonRole role) =>
        Assert.Equal(role, Assert.Single(Lint(text).Entities, e => NameOf(text, e) == name).Role);

    [Theory]
    [InlineData("Sem vervangt Daan in het doel.", "Sem")]
    [InlineData("Noor geeft Wies bijles.", "Noor")]
    public void What_pupils_do_too_makes_no_staff(string text, string name) =>
        Assert.NotEqual(PersonRole.Employee, Assert.Single(Lint(text).Entities, e => NameOf(text, e) == name).Role);

    private static IEnumerable<string> Persons(string text) =>
        Lint(text).Entities.Where(e => e.Kind == EntityKind.Person).Select(e => NameOf(text, e));

    private static string NameOf(string text, Entity entity) => text.Substring(entity.Span.Start, entity.Span.Length);

    private static LintResult Lint(string text) => Linter.Lint(new Draft(text, "a.txt"), LintConfiguration.Empty);
}
