using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class PupilNameTests
{
    [Theory]
    [InlineData("Gefeliciteerd, leerling [|Bram Visser|], met je diploma!")]
    [InlineData("Onze brugklasser [|Naoufal El Khaldaoui|] won de rekenwedstrijd van de hele regio.")]
    [InlineData("Vandaag las [|Zuzanna Wieczorek|] uit groep 7 voor aan de kleuters.")]
    [InlineData("vandaag was leerling [|bram visser|] jarig en we hebben gezongen in de klas")]
    [InlineData("Trots op mijn leerling [|Fenna|], zij won de eerste prijs. Fenna straalde.")]
    public void Reports_a_pupil_once(string draft) => Check.Rule<PupilNameAnalyzer>(draft);

    [Theory]
    [InlineData("Roos en mees in de schooltuin: wie herkent de vogel?")]
    [InlineData("Klas 8 speelt Jip en Janneke.")]
    [InlineData("Vandaag herdenken we Anne Frank in groep 8.")]
    [InlineData("Juf Sanne de Vries is jarig, hoera!")]
    [InlineData("---\nrol: ouder\n---\n\nMijn dochter Noor geniet van haar nieuwe fiets.")]
    [InlineData("---\nrol: leerling\nauteur: Bram Visser\n---\n\nIk ben Bram Visser en ik speel gitaar.")]
    [InlineData("Groep 5 haalde het zwemdiploma, de hele klas klapte.")]
    [InlineData("In april en mei is het Storm aan zee, zegt het boek.")]
    public void Stays_silent(string draft) => Check.Rule<PupilNameAnalyzer>(draft);

    [Theory]
    [InlineData("Mijn jongste, Fayza, eet alleen nog boterhammen in de vorm van een vis.")]
    [InlineData("Mijn eigen jongste (Fayza) eet alleen nog boterhammen in de vorm van een vis.")]
    [InlineData("Moeder van Daan hier, weet iemand of de gymles doorgaat?")]
    [InlineData("Hier de moeder van Daan, weet iemand of de gymles doorgaat?")]
    [InlineData("Vandaag ben ik geen gymmeester maar gewoon de vader van Daan.")]
    [InlineData("Ik ben Hamza, de vader van Nour, en ik zet de tent op.")]
    [InlineData("Us Hylke hat syn earste kaart makke op skoalle.")]
    public void A_parent_names_the_own_child(string draft) => Check.Rule<PupilNameAnalyzer>($"---\nrol: ouder\n---\n\n{draft}");

    [Theory]
    [InlineData("Ik ben bang voor de hond van leerling [|Daan|].")]
    [InlineData("Ik, leerling [|Daan|], [|Noor|] en [|Sem|] gingen naar de kinderboerderij.")]
    [InlineData("Ik ben gisteren de moeder van [|Daan|] tegengekomen op school.")]
    [InlineData("Ik zag hier de moeder van [|Daan|] op het schoolplein staan.")]
    [InlineData("Op school zag ik de moeder van [|Daan|] hier lopen.")]
    public void Whose_mother_is_spoken_of_is_another_child(string draft) => Check.Rule<PupilNameAnalyzer>(draft);

    [Theory]
    [InlineData("Goedenavond mevrouw Ouedraogo, u kunt de jas ophalen.")]
    [InlineData("Geachte heer Kabongo, uw afspraak is verplaatst.")]
    [InlineData("heyyy dilnaz, ben jij al thuis?")]
    [InlineData("quirina sta jij al bij de drukker")]
    public void Who_is_greeted_in_a_message_is_not_named(string draft)
    {
        var message = $"---\nrol: medewerker\nsoort: privebericht\ngericht_aan: {{ouder: 1}}\n---\n\n{draft}";
        Check.Rule<PupilNameAnalyzer>(message);
        Check.Rule<OtherNameAnalyzer>(message);
    }

    [Theory]
    [InlineData("vsnon", "school", false)]
    [InlineData("konot", "persoonlijk", false)]
    [InlineData("konot", "school", true)]
    public void Consent_helps_where_the_protocol_lets_it(string protocol, string account, bool reported) =>
        Check.Reports<PupilNameAnalyzer>(
            $"---\naccount: {account}\ntoestemming:\n  - naam: Bram Visser\n    akkoord: ja\n---\n\nGefeliciteerd, leerling Bram Visser!", reported, protocol);

    [Fact]
    public void Refused_consent_is_a_violation() =>
        Check.Rule<PupilNameAnalyzer>(
            "---\naccount: persoonlijk\nattestaties: {personen_toestemming: nee}\n---\n\nGefeliciteerd, leerling [|Bram Visser|]!",
            "konot", outcome: Outcome.Violation);

    [Fact]
    public void Konot_asks_on_a_personal_account_and_forbids_on_the_schools()
    {
        Check.Rule<PupilNameAnalyzer>("---\naccount: persoonlijk\n---\n\nDag leerling [|Bram Visser|] uit groep 5!", "konot", outcome: Outcome.Question);
        Check.Rule<PupilNameAnalyzer>("---\naccount: school\n---\n\nDag leerling [|Bram Visser|] uit groep 5!", "konot", outcome: Outcome.Violation, severity: Severity.Error);
    }

    [Theory]
    [InlineData("ouder", false)]
    [InlineData("leerling", true)]
    [InlineData("docent", true)]
    public void In_a_private_message_a_parent_is_left_alone_and_others_are_asked(string role, bool asked) =>
        Check.Rule<PupilNameAnalyzer>(
            $"---\nrol: {role}\nsoort: privebericht\n---\n\nDank voor uw bericht. Leerling {(asked ? "[|Bram Visser|]" : "Bram Visser")} vond de spreekbeurt spannend.",
            outcome: asked ? Outcome.Question : null);

    [Fact]
    public void The_fix_keeps_the_sentence_whole() =>
        Check.Fix<PupilNameAnalyzer>("Vandaag won leerling Bram Visser de beker.", "Vandaag won een leerling de beker.");

    [Theory]
    [InlineData("Vandaag won leerling Bram [Visser](https://voorbeeld.nl/b) de beker.")]
    [InlineData("Vandaag won leerling **Bram** Visser de beker.")]
    [InlineData("Vandaag won leerling Leer de beker in klas 2b.")]
    public void A_name_that_markup_runs_through_is_left_to_the_author(string draft)
    {
        Assert.Contains(Check.Lint<PupilNameAnalyzer>(draft).Diagnostics, d => d.RuleId == "PL1001");
        Check.Fix<PupilNameAnalyzer>(draft, draft);
    }

    [Theory]
    [InlineData("ouder", "", Outcome.Question)]
    [InlineData("ouder", " Ook leerling Bram was er.", Outcome.Violation)]
    [InlineData("docent", "", Outcome.Violation)]
    public void Of_the_only_child_that_a_parent_names_is_asked(string role, string more, Outcome outcome)
    {
        var found = Check.Lint<PupilNameAnalyzer>($"---\nrol: {role}\naccount: persoonlijk\n---\n\nLeerling Fenna won vandaag de voorleeswedstrijd.{more}").Diagnostics;
        Assert.Equal(outcome, found[0].Outcome);
    }

    [Theory]
    [InlineData("school", false)]
    [InlineData("persoonlijk", true)]
    public void The_advice_names_consent_only_where_it_helps(string account, bool helps)
    {
        var found = Check.Lint<PupilNameAnalyzer>($"---\naccount: {account}\n---\n\nDag leerling Bram Visser uit groep 5!", "konot").Diagnostics.Single();
        Assert.Equal(helps, found.Finding.Descriptor.Advice!.Dutch.Contains("leg vast", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("persoonlijk", "Onze Fatima zit in bad.", Outcome.Question)]
    [InlineData("persoonlijk", "Onze leerling Fatima won de beker. Onze Fatima zit nu in bad.", Outcome.Question)]
    [InlineData("persoonlijk", "Onze leerling Fatima won de beker.", Outcome.Violation)]
    [InlineData("school", "Onze Fatima zit in bad.", Outcome.Violation)]
    public void A_teacher_may_write_of_the_own_child(string account, string text, Outcome outcome) => Assert.Equal(
        outcome, Check.Lint<PupilNameAnalyzer>($"---\nrol: docent\naccount: {account}\n---\n\n{text}").Diagnostics.Single().Outcome);

    [Fact]
    public void An_own_child_stays_so_where_it_is_called_a_pupil() => Check.Rule<PupilNameAnalyzer>(
        "---\nrol: ouder\n---\n\nMijn dochter Fatima zit in groep 5. Leerling Fatima won de beker. Ook leerling [|Bram|] won.");

    [Theory]
    [InlineData("Morgen spreekt [|Sem Bakker|] met de wethouder.", "leerling")]
    [InlineData("Morgen spreekt Sem Bakker met de wethouder.", "medewerker")]
    [InlineData("Meester Sem spreekt morgen. Sem is schilder.", "leerling")]
    [InlineData("[|@bram_visser|] had de hele dag zin in friet.", "leerling")]
    public void Whom_a_pupil_names_is_a_pupil_unless_known_otherwise(string text, string role) =>
        Check.Rule<PupilNameAnalyzer>($"---\nrol: {role}\n---\n\n{text}");

    [Fact]
    public void A_person_is_called_by_the_longest_name() => Assert.Equal(
        "Bram Visser",
        Check.Lint<PupilNameAnalyzer>("Onze leerling Bram won de beker op school. Later zong Bram Visser.").Diagnostics.Single().Finding.Arguments[0]);

    [Theory]
    [InlineData("soort: privebericht", false)]
    [InlineData("gericht_aan: {leerling: 1}", true)]
    [InlineData("soort: bericht", true)]
    public void Who_is_greeted_by_a_pupil_is_known_in_a_private_message(string head, bool expected) =>
        Check.Reports<PupilNameAnalyzer>($"---\nrol: leerling\n{head}\n---\n\nheyyy dilnaz, ben jij al thuis?", expected);

    [Theory]
    [InlineData("ja", "@bram_visser", false)]
    [InlineData("ja", "@bram.visser", false)]
    [InlineData("ja", "#BramVisser", false)]
    [InlineData("nee", "@bram_visser", true)]
    [InlineData("ja", "@bram_vissers", true)]
    public void Consent_counts_for_the_name_in_a_handle_or_tag(string agreed, string written, bool expected) => Check.Reports<PupilNameAnalyzer>(
        $"---\naccount: persoonlijk\ntoestemming:\n  - naam: Bram Visser\n    akkoord: {agreed}\n---\n\nOnze leerling {written} won de beker op school.", expected);

    [Theory]
    [InlineData("docent", "", "Leerling Fenna won vandaag de voorleeswedstrijd.", Outcome.Violation)]
    [InlineData("docent", "", "Vandaag won leerling Zoefkje van der Zwiep de voorleeswedstrijd van groep 5.", Outcome.Violation)]
    [InlineData("docent", "", "Leerling Zoef won vandaag de voorleeswedstrijd.", Outcome.Question)]
    [InlineData("leerling", "", "Roos las vandaag voor.", Outcome.Question)]
    [InlineData("leerling", "attestaties: {personen_toestemming: nee}\n", "Roos las vandaag voor.", Outcome.Violation)]
    public void What_may_be_no_name_is_asked_after(string role, string head, string text, Outcome outcome) => Assert.Equal(
        outcome, Check.Lint<PupilNameAnalyzer>($"---\nrol: {role}\n{head}---\n\n{text}").Diagnostics.Single().Outcome);
}
