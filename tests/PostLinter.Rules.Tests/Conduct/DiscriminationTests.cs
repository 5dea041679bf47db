using PostLinter.Rules.Conduct;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Conduct;

public sealed class DiscriminationTests
{
    [Theory]
    [InlineData("Rot op naar je eigen land.")]
    [InlineData("Homo's horen niet in ons team.")]
    [InlineData("Meisjes kunnen nou eenmaal niet programmeren.")]
    [InlineData("Ik haat moslims.")]
    [InlineData("Waarom zijn vrouwen toch zo dom?")]
    [InlineData("Ik vind dat vluchtelingen minder waard zijn.")]
    [InlineData("Ik ken een paar Turken. Ze zijn allemaal crimineel.")]
    [InlineData("Ik haat mosilms.")]
    [InlineData("m o s l i m s zijn walgelijk")]
    [InlineData("Ikhaathomo's")]
    [InlineData("kutmarokkanen")]
    [InlineData("Gehandicapten verdienen geen rechten.")]
    [InlineData("Zwarte mensen zijn beesten.")]
    [InlineData("Stuur die vluchtelingen terug.")]
    [InlineData("Alle joden moeten dood.")]
    [InlineData("Trans mensen zijn niet te vertrouwen.")]
    public void Reports(string draft) => Check.Reports<DiscriminationAnalyzer>(draft, expected: true);

    [Theory]
    [InlineData("We bespraken waarom 'rot op naar je eigen land' racistisch is.")]
    [InlineData("GSA: homo of hetero, ieder hoort erbij.")]
    [InlineData("Meisjes horen er juist bij op Girlsday.")]
    [InlineData("Ik haat moslims niet.")]
    [InlineData("Niemand haat homo's hier.")]
    [InlineData("Wie zegt dat vrouwen dom zijn, heeft het mis.")]
    [InlineData("Zeggen dat vluchtelingen crimineel zijn, is racistisch.")]
    [InlineData("Ik haat spruitjes.")]
    [InlineData("Joden werden in de oorlog vervolgd.")]
    [InlineData("Jongens en meisjes moeten om half negen binnen zijn.")]
    [InlineData("Als trotse flikker loop ik mee in de optocht.")]
    [InlineData("De Marokkaanse ouders brachten heerlijke hapjes mee.")]
    [InlineData("Alle docenten zijn idioten.")]
    [InlineData("Wat een kutdag.")]
    [InlineData("Moslims vieren vandaag het Suikerfeest. Ze zijn vrij.")]
    [InlineData("De zwarte verf is op en de witte ook bijna.")]
    public void Stays_silent(string draft) => Check.Reports<DiscriminationAnalyzer>(draft, expected: false);
}
