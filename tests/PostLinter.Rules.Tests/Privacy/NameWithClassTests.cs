using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class NameWithClassTests
{
    [Theory]
    [InlineData("[|Jayden Bakker uit 3b|] won de voorleeswedstrijd.")]
    [InlineData("Leerling [|Aïsha el Amrani uit groep 7|] las voor.")]
    [InlineData("Uit [|h4c won Bram Visser|] de debatprijs.")]
    [InlineData("[|De enige tweeling van groep 4 die|] pas uit Oekraïne kwam, spreekt al vloeiend.")]
    public void Reports(string draft) => Check.Reports<NameWithClassAnalyzer>(Markup.Parse(draft).Text, true);

    [Fact]
    public void A_list_of_names_is_an_error() =>
        Check.Reports<NameWithClassAnalyzer>("Lijst kamp:\n\n1. Emma Bos\n2. Sara Kaya\n3. Tijn Vos\n", true);

    [Theory]
    [InlineData("Groep 4 won de voorleeswedstrijd.")]
    [InlineData("De enige klas die niet meedeed, keek toe.")]
    [InlineData("Willem van Oranje, klas 6 maakte een film over hem.")]
    [InlineData("Juf Anouk de Wit van groep 4 is jarig.")]
    [InlineData("Op 3 mei om 8.30 uur beginnen 2 havo en 3 vwo met de toetsweek.")]
    [InlineData("De 1e prijs ging naar klas 4a.")]
    public void Stays_silent(string draft) => Check.Rule<NameWithClassAnalyzer>(draft);

    [Theory]
    [InlineData("Ik zeg niks, maar [|M. uit 5v|] wel.")]
    [InlineData("[|R.B. (3 mavo|]) huilde op de gang.")]
    [InlineData("Wie kent [|dat joch uit groep 4 met die fatbike|]?")]
    [InlineData("Wat bouwde [|groep 5 hard. Er kwam een stad van karton. Elif|] was de burgemeester.")]
    public void Reports_by_construction(string draft) => Check.Rule<NameWithClassAnalyzer>(draft);

    [Theory]
    [InlineData("Een meisje uit groep 7 vond een egel.")]
    [InlineData("De langste leerling hield de ladder vast.")]
    [InlineData("Vitamine C uit 2b kwam uit de machine.")]
    [InlineData("We lazen over een meisje uit Iran dat striptekenaar wordt.")]
    [InlineData("Groep 5 bouwde, groep 6 verfde. Er kwam een stad van karton, die tot de kerst in de hal blijft staan, naast de piano, de kapstokken en het grote aquarium van de conciërge, en wie wil mag komen kijken of helpen met de lampjes. Elif was de burgemeester.")]
    public void Stays_silent_on_what_only_looks_alike(string draft) => Check.Rule<NameWithClassAnalyzer>(draft);
}
