using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Transparency;

public sealed class RoleTests
{
    private const string Reply = "---\nrol: medewerker\naccount: persoonlijk\nsoort: reactie\n---\n";
    private const string Teacher = "---\nrol: docent\naccount: persoonlijk\n---\n";
    private const string Config = "scholen: [De Wilgenboom]";

    [Theory]
    [InlineData("[|De Wilgenboom|] doet dit juist goed!")]
    [InlineData("Wat een onzin over [|de wilgenboom|], ga eens kijken.")]
    [InlineData("Dat klopt niet, op [|onze school|] is elke dag overblijf.")]
    [InlineData("Die nieuwe [|pleinregels|] zijn hartstikke goed.")]
    [InlineData("Wat een rare keuze van [|VSNON|].")]
    public void Asks_for_the_role_in_a_reply(string draft) => Check.Rule<MissingRoleAnalyzer>(Reply + draft, config: Config);

    [Theory]
    [InlineData("Ik werk zelf op De Wilgenboom en zie het anders.")]
    [InlineData("Als conciërge van De Wilgenboom herken ik dit niet.")]
    [InlineData("Ik ben leerkracht op De Wilgenboom, dus niet neutraal.")]
    [InlineData("Ik geef daar zelf les, en De Wilgenboom doet het goed.")]
    [InlineData("Wij van het team van De Wilgenboom zien dat anders.")]
    [InlineData("Over De Wilgenboom ga ik niet in discussie, ik laat het hierbij.")]
    [InlineData("Wat een mooie foto van de zee!")]
    public void Hears_the_role(string draft) => Check.Rule<MissingRoleAnalyzer>(Reply + draft, config: Config);

    [Theory]
    [InlineData("---\nrol: ouder\naccount: persoonlijk\nsoort: reactie\n---\nDe Wilgenboom doet dit goed.", "vsnon")]
    [InlineData("---\nrol: medewerker\naccount: persoonlijk\n---\nDe Wilgenboom doet dit goed.", "vsnon")]
    [InlineData("---\nrol: medewerker\naccount: school\nsoort: reactie\n---\nDe Wilgenboom opent om acht uur.", "vsnon")]
    [InlineData("---\nrol: medewerker\naccount: persoonlijk\nprofieltekst: conciërge\nsoort: reactie\n---\nDe Wilgenboom doet dit goed.", "vsnon")]
    [InlineData("---\nrol: medewerker\naccount: persoonlijk\nsoort: reactie\n---\nDe Wilgenboom doet dit goed.", "ccc")]
    [InlineData("---\naccount: persoonlijk\nsoort: reactie\n---\nDe Wilgenboom doet dit goed.", "vsnon")]
    public void Leaves_others_alone(string draft, string protocol) => Check.Rule<MissingRoleAnalyzer>(draft, protocol, Config);

    [Theory]
    [InlineData("vsnon", false)]
    [InlineData("osvs", true)]
    public void Leaving_helps_only_where_the_protocol_says_so(string protocol, bool expected) =>
        Check.Reports<MissingRoleAnalyzer>(Reply + "Onze school doet dat anders, maar ik laat het hierbij.", expected, protocol);

    [Theory]
    [InlineData("[|Als scheikundedocent raad ik|] alle brugklassers deze app aan.", "ccc")]
    [InlineData("[|Als mentor vind ik|] dat alle leerlingen deze site moeten gebruiken.", "ccc")]
    [InlineData("[|Wij vinden|] huiswerk onnodig.", "konot")]
    public void Asks_in_what_capacity(string draft, string protocol) => Check.Rule<MissingCapacityAnalyzer>(Teacher + draft, protocol);

    [Theory]
    [InlineData("Namens het CCC, docent scheikunde: welkom.", "ccc")]
    [InlineData("Standpunt van Konot: zie beleidsplan p. 4.", "konot")]
    [InlineData("Op persoonlijke titel: ik ben voor huiswerk.", "konot")]
    [InlineData("Als scheikundedocent raad ik alle brugklassers deze app aan.", "osvs")]
    [InlineData("Als vader raad ik iedereen dit zwembad aan.", "ccc")]
    [InlineData("Wij vinden het leuk dat jullie komen.", "konot")]
    public void Hears_the_capacity(string draft, string protocol) => Check.Rule<MissingCapacityAnalyzer>(Teacher + draft, protocol);

    [Fact]
    public void The_fix_follows_the_protocol() => Check.Fix<MissingCapacityAnalyzer>(
        Teacher + "Als scheikundedocent raad ik alle brugklassers deze app aan.",
        Teacher + "Als scheikundedocent raad ik alle brugklassers deze app aan.\n\nIk schrijf dit namens het CCC.",
        protocol: "ccc");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n[|Wij vinden|] de Cito onzin.", "vsnon")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\n[|Wij als school stoppen|] met cijfers.", "vsnon")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\n[|VSNON is tegen|] deze wet.", "vsnon")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\n[|De school vindt|] dat petten af moeten.", "osvs")]
    public void Asks_for_the_ground_of_a_position(string draft, string protocol) => Check.Rule<SpeaksForSchoolAnalyzer>(draft, protocol);

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\nWij (klas 6) vonden het kamp te kort.")]
    [InlineData("---\nrol: docent\naccount: school\n---\nZo kijken wij naar toetsen: [beleidsstuk](https://voorbeeld.example/b).")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nBij ons thuis eten we vandaag pannenkoek.")]
    [InlineData("---\nrol: docent\naccount: school\n---\nWij vinden het leuk dat u komt.")]
    [InlineData("---\nrol: docent\naccount: school\n---\nDe school vindt plaats voor twee nieuwe bomen.")]
    [InlineData("---\nrol: leerling\naccount: persoonlijk\n---\nNamens de leerlingenraad: stem op de groene lijst!")]
    [InlineData("---\nrol: docent\naccount: school\n---\nWij willen iedereen bedanken voor de soep.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nNamens het hele team gefeliciteerd, juf!")]
    public void Leaves_other_plurals_alone(string draft) => Check.Rule<SpeaksForSchoolAnalyzer>(draft);

    [Fact]
    public void An_answer_ends_the_question() => Check.Reports<SpeaksForSchoolAnalyzer>(
        "---\nrol: docent\naccount: persoonlijk\nattestaties: {officieel_standpunt: ja}\n---\nWij als school stoppen met cijfers.", false);

    [Theory]
    [InlineData("---\nauteur: \"\"\naccount: persoonlijk\naccountnaam: ccc_confessions\n---\nIemand in de aula…", Severity.Error)]
    [InlineData("---\nauteur: Bezorgde Ouder 1985\naccount: persoonlijk\n---\nSchande.", Severity.Warning)]
    [InlineData("---\nauteur: Anoniem groepslid\naccount: persoonlijk\n---\nSchande.", Severity.Error)]
    [InlineData("---\nauteur: Sinterklaas Boos\naccount: persoonlijk\n---\nEen klacht.", Severity.Warning)]
    [InlineData("---\naccount: persoonlijk\naccountnaam: lyceum.roddels\n---\nRaad eens.", Severity.Warning)]
    [InlineData("---\nauteur: De leerlingen van 4B\naccount: persoonlijk\n---\nStaken!", Severity.Warning)]
    public void Sees_who_hides(string draft, Severity severity)
    {
        Check.Reports<SenderNameAnalyzer>(draft, true, "ccc");
        Assert.All(Check.Lint<SenderNameAnalyzer>(draft, "ccc").Diagnostics, d => Assert.Equal(severity, d.Severity));
    }

    [Theory]
    [InlineData("---\nauteur: M. de Ruiter, ouder klas 4\naccount: persoonlijk\n---\nGoed idee.", "ccc")]
    [InlineData("---\nauteur: Team De Wilgenboom\naccount: school\n---\nWelkom!", "ccc")]
    [InlineData("Groetjes, Sinterklaas en Piet", "ccc")]
    [InlineData("---\nauteur: J. Kaktus\naccount: persoonlijk\n---\nGoed idee.", "vsnon")]
    [InlineData("---\nauteur: Storm de Koning\naccount: persoonlijk\n---\nGoed idee.", "vsnon")]
    [InlineData("---\nauteur: Bezorgde Ouder\naccount: persoonlijk\n---\nGoed idee.", "konot")]
    [InlineData("---\nauteur: Tygo van 't Hof\naccount: persoonlijk\n---\nDe enquête is anoniem.", "vsnon")]
    public void Leaves_names_alone(string draft, string protocol) => Check.Reports<SenderNameAnalyzer>(draft, false, protocol);

    [Theory]
    [InlineData("[|Morgen is de school dicht, bevestigd door de directie|].", Severity.Warning)]
    [InlineData("Wij hebben de [|hoogste slagingskans|] van Nederland!", Severity.Info)]
    [InlineData("---\nsoort: reactie\n---\n[|Volgens mij klopt dat krantenstuk niet|].", Severity.Warning)]
    [InlineData("[|Het schijnt|] dat onze school een nieuwe directeur krijgt.", Severity.Warning)]
    [InlineData("[|Er gaat een gerucht|] dat de gymzaal van onze school dichtgaat.", Severity.Warning)]
    public void Asks_for_a_source(string draft, Severity severity) =>
        Check.Rule<UnconfirmedClaimAnalyzer>(draft, "ccc", outcome: Outcome.Question, severity: severity);

    [Theory]
    [InlineData("Zaterdag om 10 uur begint de open dag op onze school.")]
    [InlineData("1 april! Geen achtbaan op het plein van onze school.")]
    [InlineData("Volgens het jaarverslag (p. 12) slaagden op onze school velen.")]
    [InlineData("De zon schijnt op onze school.")]
    [InlineData("Ik hoor graag wat u van onze school vindt.")]
    [InlineData("Op onze school hoorden we net de vogels fluiten.")]
    public void Leaves_news_alone(string draft) => Check.Rule<UnconfirmedClaimAnalyzer>(draft, "ccc");

    [Fact]
    public void Doubt_in_the_text_itself_decides() => Check.Reports<UnconfirmedClaimAnalyzer>(
        "Ik weet niet of het klopt, maar onze school gaat dicht.", true);
}
