using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

/// <summary>Exclusion, threats and sneers of which each word is innocent, and the sentences that share those words.</summary>
public sealed class SlyWordingTests
{
    [Theory]
    [InlineData("We willen Yusuf er niet bij in de groepsapp.", true)]
    [InlineData("wij willen haar er niet bij", true)]
    [InlineData("ik wil hem er niet bij aan tafel", true)]
    [InlineData("jullie weten wie er in dr broek heeft geplast", true)]
    [InlineData("raad eens wie er gister in zn broek heeft gekakt haha", true)]
    [InlineData("Wie is de grootste boekenwurm van groep 8? Stem op het bord.", false)]
    [InlineData("Wie heeft de grootste zonnebloem van de klas?", false)]
    [InlineData("We willen hem er niet bij betrekken, dat is zijn zaak.", false)]
    [InlineData("Ik wil haar er niet bij storen, ze zit te lezen.", false)]
    [InlineData("We willen er niet bij in de regen staan.", false)]
    [InlineData("We weten nog niet wie er in de broek met gaten kwam.", false)]
    [InlineData("Pas op met je fiets, de stalling wordt geveegd.", false)]
    public void Exclusion(string draft, bool expected) => Check.Reports<BullyingAnalyzer>(draft, expected);

    [Theory]
    [InlineData("neem morgen je tanden mee in een zakje", true)]
    [InlineData("straks mag je je tanden van de grond oprapen", true)]
    [InlineData("Neem je losse tand mee in een zakje voor de tandenfee.", false)]
    [InlineData("Bewaar je tanden in een doosje voor de tandenfee en neem je tanden mee in een zakje.", false)]
    [InlineData("Poets je tanden en neem je tandenborstel mee.", false)]
    public void Threats(string draft, bool expected) => Check.Reports<ThreatAnalyzer>(draft, expected);

    [Theory]
    [InlineData("sommige juffen hier zouden beter in de kroeg kunnen werken", true)]
    [InlineData("die meester kan beter op de kermis gaan staan", true)]
    [InlineData("olivier is echt een vieze snitch", true)]
    [InlineData("die vent heeft echt een pedo gezicht", true)]
    [InlineData("poll: wie is de grootste nerd van h4, stem in mn story", true)]
    [InlineData("De juf staat zaterdag op de kermis met oliebollen.", false)]
    [InlineData("De leraren kunnen vrijdag beter in de aula zitten dan in de kou.", false)]
    public void Sneers(string draft, bool expected) => Check.Reports<InsultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("iedereen weet dat ze het met drie jongens tegelijk deed op het kamp", true)]
    [InlineData("stuur ff een pic van jezelf in bikini of minder", true)]
    [InlineData("Stuur een foto van jezelf in je carnavalskleren.", false)]
    [InlineData("Stuur een foto van je zelfgemaakte vogelhuisje.", false)]
    [InlineData("Ze deed het werkstuk met drie jongens tegelijk.", false)]
    public void Gossip(string draft, bool expected) => Check.Reports<SexualAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Meester Ruben heeft mijn zoon tegen de muur gedrukt.", true)]
    [InlineData("Meester Ruben heeft de kast tegen de muur gezet.", false)]
    [InlineData("Meester Ruben heeft mijn zoon tegen een pupil van zes laten winnen.", false)]
    public void Rough_hands(string draft, bool expected) => Check.Reports<AccusationAnalyzer>(draft, expected);

    [Fact]
    public void Whoever_blames_others_for_silence_keeps_nothing_secret() =>
        Check.Reports<ConfidentialityMarkerAnalyzer>("Ik weet het van drie moeders en de school houdt het onder de pet.", expected: false);

    [Theory]
    [InlineData("Liggen die gymschoenen misschien nog bij u in het lokaal?")]
    [InlineData("hangt die nog aan de kapstok bij lokaal 4?")]
    [InlineData("Het hele filmpje staat nu op YouTube!")]
    public void Things_that_lie_about_are_nobodys_place(string draft) => Check.Reports<LocationAnalyzer>(draft, expected: false);

    [Fact]
    public void A_table_with_puppets_is_no_address() =>
        Check.Reports<ContactDataAnalyzer>("De egel en de uil wonen in de verteltafel van groep 1.", expected: false);

    [Theory]
    [InlineData("ouder", "gericht_aan: {medewerker: 1}", false)]
    [InlineData("ouder", "publiek: openbaar", true)]
    [InlineData("docent", "gericht_aan: {ouder: 1}", true)]
    public void What_a_parent_tells_the_teacher_alone_is_said_where_it_belongs(string role, string readers, bool expected) =>
        Check.Reports<SensitiveDataAnalyzer>($"---\nrol: {role}\nsoort: privebericht\n{readers}\n---\n\nLeerling Daan is ziek en ligt in het ziekenhuis.", expected);

    [Theory]
    [InlineData("whatsapp", false)]
    [InlineData("facebook", true)]
    public void A_group_of_colleagues_needs_no_disclaimer(string channel, bool expected) => Check.Reports<MissingDisclaimerAnalyzer>(
        $"---\nrol: docent\naccount: persoonlijk\nkanaal: {channel}\n---\n\nLet even op leerling Femke deze week, zij heeft de sleutel van ons lokaal.", expected);
}
