using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Media;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.Process;
using PostLinter.Rules.School;
using PostLinter.Rules.Tone;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>The word classes of the <c>-wider</c> lists: what they report, and what looks like it and is nothing.</summary>
public sealed class WiderWordingTests
{
    [Theory]
    [InlineData("Geen benul of ik zoiets mag delen, maar hier is het.", true)]
    [InlineData("Ik ben niet helemaal zeker of dit verstandig is.", true)]
    [InlineData("Twijfel of ik hierop moet antwoorden.", true)]
    [InlineData("Geen benul of de bus nog rijdt.", false)]
    [InlineData("Kan ik dit maken met karton?", false)]
    public void Doubt(string draft, bool expected) => Check.Reports<DoubtAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Bij ons wordt Bram elke pauze uitgelachen.", true)]
    [InlineData("Er is een klasgenoot die online wordt gechanteerd.", true)]
    [InlineData("Ik ga een klacht indienen over pesten.", true)]
    [InlineData("Vandaag wordt Bram elf en wordt er gelachen.", false)]
    [InlineData("Ik ga een voorstel indienen over bankjes op het plein.", false)]
    public void Report(string draft, bool expected) => Check.Reports<ReportInsteadAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Onder mijn foto wordt flink gescholden.", true)]
    [InlineData("Mensen schreeuwen hier tegen elkaar.", true)]
    [InlineData("Onder mijn foto staat de naam van de maker.", false)]
    public void Derailing(string text, bool expected) =>
        Check.Reports<DerailingThreadAnalyzer>($"---\nrol: docent\nsoort: reactie\n---\n\n{text}", expected);

    [Theory]
    [InlineData("Op De Wilgenboom klopt de planning van geen kant.", true)]
    [InlineData("De Wilgenboom: de kleedkamers zijn ranzig.", true)]
    [InlineData("Op De Wilgenboom ligt een puinhoop van klei op tafel.", false)]
    [InlineData("Op De Wilgenboom klopt de planning weer.", false)]
    public void Negative(string draft, bool expected) =>
        Check.Reports<NegativeAboutSchoolAnalyzer>(draft, expected, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("Bestel er nu een en win een scooter!", true)]
    [InlineData("Wie dat niet snapt, hoort hier niet en moet maar vertrekken.", true)]
    [InlineData("Wij hebben het helemaal gehad met klagers.", true)]
    [InlineData("Wie niet kan komen, krijgt het verslag.", false)]
    [InlineData("Groep 6 kan zaterdag winnen van groep 7.", false)]
    public void Values(string text, bool expected) =>
        Check.Reports<CoreValuesAnalyzer>($"---\nrol: docent\naccount: school\n---\n\n{text}", expected);

    [Theory]
    [InlineData("Wij hebben vernomen dat de school volgend jaar verhuist.", true)]
    [InlineData("De school is dicht vanwege een lek.", false)]
    [InlineData("Wij hebben vernomen dat u graag zingt.", false)]
    public void Hearsay(string draft, bool expected) => Check.Reports<UnconfirmedClaimAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: staf\naccount: school\n---\n\nDe Wilgenboom vindt dat huiswerk verboden moet worden.", true)]
    [InlineData("---\nrol: staf\naccount: school\n---\n\nDe Wilgenboom vindt de schat in het bos.", true)]
    [InlineData("---\nrol: staf\naccount: school\n---\n\nDe Wilgenboom viert feest.", false)]
    [InlineData("---\nrol: staf\naccount: school\n---\n\nDe Wilgenboom vindt dat telefoons in de tas horen; zie de schoolgids.", false)]
    public void A_position_on_the_schools_own_page(string draft, bool expected) =>
        Check.Reports<SpeaksForSchoolAnalyzer>(draft, expected, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("Het bsn van onze nieuwe leerling uit groep 3 is 111222333.", true)]
    [InlineData("Het bsn is een nummer. In 111222333 passen veel drieën.", false)]
    public void Citizen_number(string draft, bool expected) => Check.Reports<ContactDataAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Ik ben er KLAAR mee, dit pik ik niet!!!", true)]
    [InlineData("Ik ben er klaar mee, gezellig!!!", false)]
    public void Anger_twice(string draft, bool expected) => Check.Reports<ImpulsivePostAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Vervelende opmerkingen wissen wij zonder pardon.", true)]
    [InlineData("Wie mort, blokkeer ik.", true)]
    [InlineData("Verouderde lesbrieven wissen wij in juli.", false)]
    public void Censorship(string text, bool expected) =>
        Check.Reports<CensorshipAnalyzer>($"---\nrol: docent\n---\n\n{text}", expected, "konot");

    [Theory]
    [InlineData("Dat betwist ik, u heeft de mail niet gelezen.", true)]
    [InlineData("Fijn dat u de mail heeft gelezen.", false)]
    public void Debate(string text, bool expected) => Check.Reports<ParentDiscussionAnalyzer>(
        $"---\nrol: docent\nsoort: reactie\ngericht_aan: {{ouder: 1}}\n---\n\n{text}", expected, "konot");

    [Theory]
    [InlineData("Het gedicht is overgetypt uit een bundel, veel plezier.", true)]
    [InlineData("Het gedicht is voorgelezen uit een bundel.", false)]
    public void Taken(string draft, bool expected) => Check.Reports<CopyrightAnalyzer>(draft, expected, "konot");

    [Theory]
    [InlineData("Uit de besloten notulen: er komt een fusie.", true)]
    [InlineData("Uit de openbare notulen: er komt een bankje.", false)]
    public void Confidential(string draft, bool expected) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, expected);
}
