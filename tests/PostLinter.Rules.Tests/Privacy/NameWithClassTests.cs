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
}
