using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

/// <summary>Other ways to say what the reminders are for.</summary>
public sealed class ReminderWordingTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nHet is een scheldpartij geworden onder mijn bericht.")]
    [InlineData("---\nrol: docent\n---\n\nDe toon wordt steeds grimmiger en ik weet het even niet meer.")]
    [InlineData("---\nrol: docent\n---\n\nEr komen steeds meer boze mensen bij die meedoen.")]
    [InlineData("---\nrol: docent\n---\n\nWij worden hier uitgemaakt voor leugenaars.")]
    [InlineData("---\nrol: docent\nsoort: reactie\neigen_reacties: 5\n---\n\nU leest nog altijd niet wat er staat.")]
    public void Finds_a_derailed_thread(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nDe tuin wordt steeds groener.")]
    [InlineData("---\nrol: docent\n---\n\nSteeds meer kinderen doen mee met de sponsorloop.")]
    [InlineData("---\nrol: docent\nsoort: reactie\neigen_reacties: 5\n---\n\nDank voor uw vraag, ik zoek het uit.")]
    [InlineData("---\nrol: docent\n---\n\nHonderden reacties, wat lief!")]
    public void Finds_no_derailed_thread(string draft) => Check.Reports<DerailingThreadAnalyzer>(draft, false);

    [Theory]
    [InlineData("Ik heb lang getwijfeld of ik dit zou delen.")]
    [InlineData("Mijn teamleider zal er niet blij mee zijn.")]
    [InlineData("Misschien ligt dit te gevoelig, maar toch.")]
    [InlineData("Strikt genomen mag dit niet, maar het is te mooi.")]
    [InlineData("Moet ik dit wel posten?")]
    [InlineData("krijg ik straks spijt van maar boeie")]
    [InlineData("sta ik morgen bij de directeur hiervoor")]
    [InlineData("ik gooi het er toch op")]
    public void Finds_doubt(string draft) => Check.Reports<DoubtAnalyzer>(draft, true);

    [Theory]
    [InlineData("Weet u niet of uw kind al zindelijk moet zijn?")]
    [InlineData("Twijfel tussen twee jurken.")]
    [InlineData("Ik krijg er geen spijt van dat ik ging.")]
    [InlineData("Weet iemand of honden op het strand mogen?")]
    [InlineData("We zijn er nog niet uit welke kleur het hek krijgt.")]
    [InlineData("Is het slim om een regenjas mee te nemen?")]
    public void Finds_no_doubt(string draft) => Check.Reports<DoubtAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: leerling\n---\n\nik word al sinds de zomer elke dag opgewacht bij de bushalte")]
    [InlineData("---\nrol: leerling\n---\n\neen oude man stuurde mij foto's van zichzelf, vies")]
    [InlineData("---\nrol: leerling\n---\n\ndurf niet meer naar school")]
    [InlineData("---\nrol: leerling\n---\n\nze laten me niet met rust")]
    [InlineData("Onze zoon wordt al weken gepest en de school doet niks.")]
    [InlineData("---\nrol: leerling\n---\n\niemand heeft een nepaccount gemaakt met mijn foto")]
    [InlineData("---\nrol: leerling\n---\n\ner staat een filmpje van ons meisjes online")]
    [InlineData("Een leerling zwaaide met een mes op het plein.")]
    public void Finds_a_matter_to_report(string draft) => Check.Reports<ReportInsteadAnalyzer>(draft, true);

    [Theory]
    [InlineData("Onze hond wordt gepest door de kat van de buren, zegt de kleuter in het verhaal.")]
    [InlineData("De docenten durven de glijbaan niet af.")]
    [InlineData("---\nrol: leerling\n---\n\nbang voor de toets")]
    [InlineData("Maak je geen zorgen.")]
    [InlineData("Het filmpje van de musical staat online.")]
    [InlineData("Geen klachten over het eten.")]
    [InlineData("Ik doe aangifte inkomstenbelasting.")]
    public void Finds_no_matter_to_report(string draft) => Check.Reports<ReportInsteadAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDe reis zit erop, dus deze pagina sluit vrijdag.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDit is ons allerlaatste bericht vanuit Zweden.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nHiermee eindigt ons reisblog.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nAl maanden heeft hier niemand iets geplaatst.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nIedereen mag hier zelf foto's plaatsen en elkaar taggen.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDeze groep wordt niet meer bijgehouden.")]
    public void Finds_a_page_to_look_after(string draft) => Check.Reports<PageUpkeepAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDit was de laatste schooldag van groep 8.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDe laatste ronde van de sponsorloop is om drie uur.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDe website is vanavond even dicht voor onderhoud.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nGroep 5 sluit de week af met zingen.")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\n\nDit is mijn laatste bericht vanaf Texel.")]
    public void Finds_no_page_to_look_after(string draft) => Check.Reports<PageUpkeepAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nMijn profiel staat op slot, dus ik kan het zeggen.")]
    [InlineData("---\nrol: leerling\n---\n\ngelukkig zit hier geen leraar op")]
    [InlineData("---\nrol: leerling\n---\n\nop mijn finsta kan ik lekker klagen")]
    [InlineData("---\nrol: docent\n---\n\nAlleen mijn familie leest mee hier.")]
    [InlineData("---\nrol: leerling\n---\n\nnet een account aangemaakt, kan iedereen dit zien")]
    [InlineData("---\nrol: docent\n---\n\nOnze directie ziet dit toch niet.")]
    public void Finds_trust_in_a_closed_circle(string draft) => Check.Reports<AccountSettingsAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nDe fiets staat op slot bij het hek.")]
    [InlineData("---\nrol: docent\n---\n\nKom met je familie naar de open dag.")]
    [InlineData("---\nrol: docent\n---\n\nDe gymzaal is dicht.")]
    [InlineData("---\nrol: docent\n---\n\nAlleen vrienden van de bieb krijgen korting.")]
    [InlineData("---\nrol: docent\n---\n\nNiemand kent het antwoord.")]
    public void Finds_no_trust_in_a_closed_circle(string draft) => Check.Reports<AccountSettingsAnalyzer>(draft, false);
}
