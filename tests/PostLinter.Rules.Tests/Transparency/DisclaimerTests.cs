using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Transparency;

public sealed class DisclaimerTests
{
    private const string Teacher = "---\nrol: docent\naccount: persoonlijk\n---\n";
    private const string Konot = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("Waarom het periodeonderwijs op [|De Wilgenboom|] werkt.")]
    [InlineData("DE WERKDRUK OP [|DE WILGENBOOM|] IS TE HOOG!!")]
    [InlineData("vandaag weer zon dag op [|de wilgenboom|] 🙈 26 jassen en 1 haakje")]
    [InlineData("[|Mijn leerlingen|] hadden vandaag geen zin en ik ook niet.")]
    [InlineData("Ik spreek hier niet op persoonlijke titel: [|onze school|] is de beste.")]
    [InlineData("In [|onze lerarenkamer|] staat een nieuwe koffiemachine.")]
    public void Asks_staff_for_a_disclaimer(string draft) =>
        Check.Rule<MissingDisclaimerAnalyzer>(Teacher + draft, config: Konot, outcome: Outcome.Violation, severity: Severity.Warning);

    [Theory]
    [InlineData("Op persoonlijke titel.")]
    [InlineData("Dit is mijn persoonlijke mening, los van het standpunt van de school.")]
    [InlineData("Ik schrijf dit als privépersoon.")]
    [InlineData("Dit bericht geeft alleen mijn eigen visie weer.")]
    [InlineData("Ik spreek hier voor mezelf en niet voor de school.")]
    [InlineData("Dit vind ik zelf, het is geen officieel standpunt.")]
    [InlineData("Wat ik hier zeg, zeg ik niet namens mijn werkgever.")]
    [InlineData("De meningen in dit bericht zijn de mijne en niet die van het bestuur; het is mijn eigen mening.")]
    [InlineData("eigen mening, niet die van school")]
    [InlineData("All views are my own.")]
    [InlineData("Ik deel dit uitsluitend in eigen naam.")]
    [InlineData("Dit schrijf ik op eigen titel.")]
    [InlineData("Hier praat de man met de bezem, niet de directie.")]
    [InlineData("Wie dit leest, leest mij en niet mijn werkgever.")]
    [InlineData("De opvattingen zijn de mijne en zijn niet voorgelegd aan mijn bestuur.")]
    [InlineData("Ik vertegenwoordig hiermee op geen enkele manier de stichting.")]
    [InlineData("Zo kijk ik ertegenaan, dit is niet de reactie van de school.")]
    public void Hears_a_disclaimer_in_many_wordings(string disclaimer) =>
        Check.Rule<MissingDisclaimerAnalyzer>(Teacher + "Op De Wilgenboom is het druk. " + disclaimer, config: Konot);

    [Theory]
    [InlineData("---\nrol: ouder\naccount: persoonlijk\n---\nMijn dochter geniet op De Wilgenboom.")]
    [InlineData("---\nrol: staf\naccount: school\n---\nZaterdag open dag op De Wilgenboom.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nkanaal: whatsapp\npubliek: besloten\ngericht_aan: {medewerker: 8}\n---\nWie heeft de sleutel van De Wilgenboom?")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nsoort: privebericht\n---\nTot morgen op De Wilgenboom!")]
    [InlineData("---\naccount: persoonlijk\n---\nOp De Wilgenboom is het druk.")]
    [InlineData("---\nrol: docent\n---\nOp De Wilgenboom is het druk.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nDe wilgenbomen langs de vaart staan in bloei.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nVier dagen Vlieland, wind tegen en een lege fles in het zand.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nprofieltekst: docent aardrijkskunde, op persoonlijke titel\n---\nOp De Wilgenboom is het druk.")]
    public void Leaves_others_alone(string draft) => Check.Rule<MissingDisclaimerAnalyzer>(draft, config: Konot);

    [Theory]
    [InlineData("Morgen om negen uur begint de sportdag op onze school.", false)]
    [InlineData("Ik vind de toetsweek op onze school veel te zwaar.", true)]
    public void Asks_at_osvs_only_for_an_opinion(string draft, bool expected) =>
        Check.Reports<MissingDisclaimerAnalyzer>(Teacher + draft, expected, "osvs");

    [Fact]
    public void Has_no_clause_at_compass() => Check.Reports<MissingDisclaimerAnalyzer>(Teacher + "Onze school is top.", false, "compass");

    [Theory]
    [InlineData("ccc", "Op het [|CCC|] hebben we te veel toetsen, vind ik.")]
    [InlineData("vsnon", "Waarom [|ons periodeonderwijs|] werkt.")]
    [InlineData("vsnon", "Bij [|VSNON|] staat de koffie klaar.")]
    [InlineData("compass", "De compass in mijn rugzak wijst naar het noorden.")]
    public void Knows_the_names_that_a_protocol_brings(string protocol, string draft) =>
        Check.Rule<MissingDisclaimerAnalyzer>(Teacher + draft, protocol);

    [Fact]
    public void Lets_staff_of_ccc_speak_for_the_school() =>
        Check.Reports<MissingDisclaimerAnalyzer>(Teacher + "Namens de school: welkom, brugklassers van onze school!", false, "ccc");

    [Fact]
    public void Asks_no_disclaimer_of_leaders_whom_it_does_not_help() =>
        Check.Reports<MissingDisclaimerAnalyzer>("---\nrol: schoolleider\naccount: persoonlijk\n---\nOp onze school is het druk.", false, "konot");

    [Fact]
    public void Counts_education_as_a_topic_at_konot() =>
        Check.Reports<MissingDisclaimerAnalyzer>(Teacher + "Huiswerk op de basisschool? Onzin.", true, "konot");

    [Fact]
    public void Who_speaks_for_the_school_writes_about_it() =>
        Check.Rule<MissingDisclaimerAnalyzer>(Teacher + "[|Namens het team|]: fijne vakantie!");

    [Theory]
    [InlineData("soort: reactie\n", true)]
    [InlineData("", false)]
    public void A_reply_need_not_name_the_school(string kind, bool expected) => Check.Reports<MissingDisclaimerAnalyzer>(
        Teacher.Replace("account:", kind + "account:", StringComparison.Ordinal) + "De directie heeft hier lang over nagedacht.", expected);

    [Fact]
    public void Adds_the_two_part_disclaimer_of_vsnon() => Check.Fix<MissingDisclaimerAnalyzer>(
        Teacher + "Op onze school is het druk.",
        Teacher + "Op onze school is het druk.\n\nDit is mijn persoonlijke mening, los van officiële standpunten van de school. Voor wat anderen schrijven ben ik niet verantwoordelijk.");

    [Theory]
    [InlineData("[|Dit is mijn mening.|]")]
    [InlineData("[|Ik schrijf dit op persoonlijke titel.|]")]
    [InlineData("[|Ik praat hier alleen voor mezelf.|]")]
    public void Misses_the_part_about_others(string disclaimer) => Check.Rule<IncompleteDisclaimerAnalyzer>(
        Teacher + "Op onze school is het druk. " + disclaimer, severity: Severity.Info);

    [Theory]
    [InlineData("Ik ben docent bij [|school x|] en deel dit op persoonlijke titel.", "vsnon")]
    [InlineData("Ik ben docent bij [|school X|] en deel dit op persoonlijke titel.", "osvs")]
    [InlineData("[|Namens de school|], op persoonlijke titel: wij staken.", "vsnon")]
    [InlineData("[|Dit is niet mijn persoonlijke mening, maar die van onze school.|]", "vsnon")]
    [InlineData("Druk hier op onze school. [|Voor disclaimer: zie profiel.|]", "vsnon")]
    [InlineData("Druk hier op onze school. [|Voor reacties van anderen ben ik niet aansprakelijk.|]", "vsnon")]
    public void Reports_what_is_wrong_with_a_disclaimer(string draft, string protocol) =>
        Check.Rule<IncompleteDisclaimerAnalyzer>(Teacher + draft, protocol, severity: Severity.Warning);

    [Theory]
    [InlineData("Mijn eigen mening, los van die van De Wilgenboom; voor reacties van anderen sta ik niet in.")]
    [InlineData("Ik schrijf voor mezelf, niet namens onze school, en wat lezers eronder zetten is voor hun rekening.")]
    [InlineData("Dit is mijn visie en niet die van de school. Wat anderen hieronder schrijven, daar ga ik niet over.")]
    [InlineData("Onze school leert kinderen een eigen mening te vormen.")]
    [InlineData("Groep 8 gaat namens onze school naar de finale.")]
    [InlineData("Op onze school maakten de kinderen een eigen verhaal over een draak.")]
    public void Accepts_a_whole_disclaimer(string draft) => Check.Rule<IncompleteDisclaimerAnalyzer>(Teacher + draft, config: Konot);

    [Fact]
    public void Reads_a_draft_that_is_only_a_disclaimer() =>
        Check.Rule<IncompleteDisclaimerAnalyzer>(Teacher + "[|Dit is mijn mening.|]");

    [Fact]
    public void Needs_no_second_part_at_osvs() => Check.Rule<IncompleteDisclaimerAnalyzer>(
        Teacher + "Ik ben docent biologie bij OSVS en deel dit op persoonlijke titel.", "osvs");

    [Fact]
    public void Completes_a_disclaimer() => Check.Fix<IncompleteDisclaimerAnalyzer>(
        Teacher + "Druk op onze school! Ik schrijf dit op persoonlijke titel.",
        Teacher + "Druk op onze school! Ik schrijf dit op persoonlijke titel. Voor wat anderen schrijven ben ik niet verantwoordelijk.");

    [Theory]
    [InlineData("schoolleider", "[|Op persoonlijke titel|]: de minister snapt er niks van.")]
    [InlineData("bestuurder", "[|Mijn eigen mening|]: de inspectie is te streng.")]
    [InlineData("leidinggevende", "[|Los van Konot|] vind ik deze toets onzin.")]
    public void Disclaimer_does_not_help_leaders_of_konot(string role, string draft) =>
        Check.Rule<DisclaimerOfLeaderAnalyzer>($"---\nrol: {role}\n---\n" + draft, "konot");

    [Theory]
    [InlineData("docent", "Op persoonlijke titel: de minister snapt er niks van.", "konot")]
    [InlineData("schoolleider", "Konot opent maandag de nieuwe school.", "konot")]
    [InlineData("schoolleider", "Gefeliciteerd met de nieuwe bibliotheek!", "konot")]
    [InlineData("schoolleider", "Een collega zei: \"op persoonlijke titel is de school dicht\".", "konot")]
    [InlineData("schoolleider", "Op persoonlijke titel: de minister snapt er niks van.", "vsnon")]
    public void Leaves_other_roles_and_protocols_alone(string role, string draft, string protocol) =>
        Check.Rule<DisclaimerOfLeaderAnalyzer>($"---\nrol: {role}\n---\n" + draft, protocol);
}
