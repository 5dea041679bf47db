using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Media;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.School;
using PostLinter.Rules.Transparency;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests;

/// <summary>Words with two senses, one of which a rule is about.</summary>
public sealed class HomonymTests
{
    [Theory]
    [InlineData("Dit is deel 2 van ons reisverslag, het hele verhaal past niet in een bericht.", false)]
    [InlineData("Deel dit niet verder!", true)]
    public void Part_and_share(string draft, bool expected) => Check.Reports<ConfidentialityMarkerAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Er geldt geen embargo op dit nieuws.", false)]
    [InlineData("Onder embargo tot 1 mei: we gaan verhuizen.", true)]
    public void Embargo(string draft, bool expected) => Check.Reports<EmbargoAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Laat die brief maar liggen tot maandag, dan lees ik hem.", false)]
    [InlineData("Ik zat per ongeluk in de cc en nu weet ik dat de rector weggaat.", true)]
    public void Inside_sources(string draft, bool expected) => Check.Reports<InsideSourceAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Add me op insta, Bram zit er ook op.", false)]
    [InlineData("Bram heeft ADD en dat merk je.", true)]
    [InlineData("Bram dacht dat ze verdronk, maar ze was aan het duiken.", false)]
    public void Sensitive_data(string draft, bool expected) => Check.Reports<SensitiveDataAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: docent\n---\nDe pony van de manege was er weer. Hij luistert niet en hij spijbelt elke week.", false)]
    [InlineData("---\nrol: docent\n---\nEr is een jongen in mijn klas. Hij luistert niet en spijbelt elke week.", true)]
    [InlineData("Bram schrijft onder een schuilnaam voor de schoolkrant.", false)]
    [InlineData("Bram leest nog ver onder niveau.", true)]
    public void Results(string draft, bool expected) => Check.Reports<SchoolResultAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: leerling\n---\nIk heb even een foto van het rooster gemaakt, stuur ik zo.", false)]
    [InlineData("---\nrol: leerling\n---\nff een foto van mevrouw Jansen gemaakt, zet ik zo in de groep", true)]
    [InlineData("---\naccount: school\nsoort: pagina\n---\nEn we zijn live! De pagina van de plusklas.", false)]
    public void Images(string draft, bool expected) => Check.Reports<ImageConsentAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nkanaal: linkedin\n---\nMijn leerlingen leerden mij veel. Wie wil sparren, bel me gewoon.", false)]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nkanaal: instagram\n---\nBeste leerlingen van 4 havo, app me privé over je cijfer.", true)]
    public void Private_contact(string draft, bool expected) => Check.Reports<PrivateContactAnalyzer>(draft, expected);

    [Theory]
    [InlineData("Wie zoekt een oppas voor vrijdagavond bij school?", false)]
    [InlineData("Onze school is gewoon oppas, meer niet.", true)]
    public void Negative(string draft, bool expected) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nWij als Wilgenboom weigeren de nieuwe toets.", true)]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nWij als Nederlanders weigeren duur brood.", false)]
    [InlineData("---\nrol: schoolleider\naccount: school\n---\nWij van basisschool De Linde vinden de toets voor kleuters onzin.", true)]
    [InlineData("---\nrol: staf\naccount: school\n---\nHet Vakcollege Noord staat achter de kerk, naast de molen.", false)]
    public void Positions(string draft, bool expected) => Check.Reports<SpeaksForSchoolAnalyzer>(draft, expected);

    [Theory]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nDit is mijn persoonlijke mening, los van die van de school. Op wat een ander hieronder zet kan niemand mij aanspreken.", false)]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\nDit is mijn persoonlijke mening over De Wilgenboom.", true)]
    public void Disclaimers(string draft, bool expected) => Check.Reports<IncompleteDisclaimerAnalyzer>(draft, expected);
}
