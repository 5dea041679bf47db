using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>Sport, play, things, animals and denials that sound like harm, each beside the harm that it sounds like.</summary>
public sealed class HarmlessWordingTests
{
    [Theory]
    [InlineData("Kim sloeg de maat op een pan.", false)]
    [InlineData("Bram Visser heeft vier spijkers geslagen.", false)]
    [InlineData("Sem had niks gestolen, de koekjes lagen in de kast.", false)]
    [InlineData("Conciërge Ad is omgekocht met een taart.", false)]
    [InlineData("Noor heeft het liedje verzonnen.", false)]
    [InlineData("glenn: ik was het zat\nkarim: hij heeft niets gezegd", false)]
    [InlineData("Bram Visser sloeg zijn leerlingen.", true)]
    [InlineData("De voorzitter is omgekocht door de aannemer.", true)]
    public void Accusation(string draft, bool fires) => Check.Reports<AccusationAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Noor staat op de lijst, haar moeder weet het vast.", false)]
    [InlineData("Kim is later, haar moeder staat vast op de A9.", false)]
    [InlineData("Buschauffeur Joop is allergisch voor zingen.", false)]
    [InlineData("Noor zegt dat ze ziek is als er gym is, haha.", false)]
    [InlineData("De opbrengst van Noor: 80 euro, en dat gaat naar de voedselbank.", false)]
    [InlineData("Bram Visser is allergisch voor noten.", true)]
    [InlineData("Noor is er niet, haar vader zit vast.", true)]
    [InlineData("er zijn luizen gevonden bij Noor Smit", true)]
    [InlineData("Bram Visser is gevallen, tand door de lip.", true)]
    public void Sensitive_data(string draft, bool fires) => Check.Reports<SensitiveDataAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Hoogspringen: Noor Smit 1.52 m, een record!", false)]
    [InlineData("Farida Kaya is blijven zitten tot de zaal leeg was.", false)]
    [InlineData("Noor mag de stemmen niet tellen.", false)]
    [InlineData("Els bijt niet, zegt Noor Smit.", false)]
    [InlineData("Noor Smit kan na een half jaar nog geen woord lezen.", true)]
    [InlineData("Nora Smit blijft zitten, hoorden we in de rapportvergadering.", true)]
    [InlineData("Noor Smit is vandaag uit de kring gezet.", true)]
    public void School_results(string draft, bool fires) => Check.Reports<SchoolResultAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Een kaart voor de winnaars: Regenwulp 5-3 Klimop 2-7.", false)]
    [InlineData("De prijsjes, op te halen bij opa: 1 Wang 2 Havik 3 Otto.", false)]
    [InlineData("Stuur een kaart naar mevrouw Smit, Havikshorst 14.", true)]
    [InlineData("Stuur een kaart naar mevrouw Smit, Kerkstraat 12-14.", true)]
    public void Contact_data(string draft, bool fires) => Check.Reports<ContactDataAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Pas op bij de oprit en kijk uit voor dat paaltje, Tess!", false)]
    [InlineData("Sanne durft niks te zeggen over die volvo.", false)]
    [InlineData("Moos die valt haast om van het lachen.", false)]
    [InlineData("we gaan allemaal een dag niet tegen haar praten", true)]
    [InlineData("wie morgen naast Kees gaat zitten is er zelf ene", true)]
    public void Bullying(string draft, bool fires) => Check.Reports<BullyingAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Gerben was een skelet, en Kaat was ook een spook maar dan met een sjaal.", false)]
    [InlineData("Dit verslag is in de trein getikt.", false)]
    [InlineData("Kees is een gefrustreerde tuinslang.", true)]
    public void Insult(string draft, bool fires) => Check.Reports<InsultAnalyzer>(draft, fires);

    [Theory]
    [InlineData("Keeper Emma hield nog een vrije trap uit de hoek.", false)]
    [InlineData("Woensdag heeft Ahmet zijn laatste dag.", false)]
    [InlineData("als jij nog één keer aan mijn fiets zit komt mijn broer je morgen bij het hek ophalen", true)]
    [InlineData("we weten hoe laat zijn training klaar is", true)]
    public void Threat(string draft, bool fires) => Check.Reports<ThreatAnalyzer>(draft, fires);

    [Theory]
    [InlineData("De alarmcode is 4471b, niet doorgeven.", true)]
    [InlineData("Vergader-id 384, wachtwoordcode Profiel2B7!", true)]
    [InlineData("jij bent de enige die mijn wachtwoord weet en er nooit iets mee hebt gedaan dat is liefde", false)]
    public void Secret(string draft, bool fires) => Check.Reports<SecretAnalyzer>(draft, fires);

    [Theory]
    [InlineData("hij slaapt op de bank, onze nieuwe hond", false)]
    [InlineData("de meester slaapt, kijk nou", true)]
    public void Lesson_time(string draft, bool fires) => Check.Reports<LessonTimeAnalyzer>(draft, fires);

    [Theory]
    [InlineData("whatsapp", "juf Hennie is er morgen niet, wie ruilt er met mij van dienst?", false)]
    [InlineData("facebook", "juf Hennie is er morgen niet, wie ruilt er met mij van dienst?", true)]
    public void A_closed_app_group_needs_a_disclaimer_only_for_an_opinion(string channel, string text, bool fires) =>
        Check.Reports<MissingDisclaimerAnalyzer>($"---\nrol: docent\naccount: persoonlijk\nkanaal: {channel}\npubliek: besloten\n---\n{text}", fires);

    [Theory]
    [InlineData("ja", Outcome.Question)]
    [InlineData("onbekend", Outcome.Violation)]
    public void Who_agreed_to_be_named_is_asked_about_the_rest(string consent, Outcome outcome) =>
        Assert.All(
            Check.Lint<SensitiveDataAnalyzer>($"---\nattestaties: {{personen_toestemming: {consent}}}\n---\nBram Visser heeft epilepsie.").Diagnostics,
            d => Assert.Equal(outcome, d.Outcome));

    [Fact]
    public void A_class_reaches_every_pupil_of_a_long_draft_that_names_no_other()
    {
        var filler = string.Concat(Enumerable.Repeat("We hebben geknipt, geplakt en opgeruimd. ", 20));
        Check.Reports<NameWithClassAnalyzer>($"Groep 2 speelt winkeltje. {filler} Leerling Rimas kocht drie bananen.", expected: true);
        Check.Reports<NameWithClassAnalyzer>($"Groep 2 speelt winkeltje en groep 3 kijkt toe. {filler} Leerling Rimas kocht drie bananen.", expected: false);
    }
}
