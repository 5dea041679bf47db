using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

public class AddressTests
{
    [Theory]
    [InlineData("Zie www.school.nl.", "Zie¦www.school.nl¦.")]
    [InlineData("(zie school.nl/pad)", "(¦zie¦school.nl/pad¦)")]
    [InlineData("school.nl/a_(b), ja", "school.nl/a_(b)¦,¦ja")]
    [InlineData("Op School.nl, SCHOOL.NL en klas.Nl", "Op¦School.nl¦,¦SCHOOL.NL¦en¦klas¦.¦Nl")]
    [InlineData("kijk op school.nl.Morgen weer", "kijk¦op¦school.nl¦.¦Morgen¦weer")]
    [InlineData("www.obs-de-linde.school", "www.obs-de-linde.school")]
    [InlineData("de fiets.me/pad en leuk.me en", "de¦fiets.me/pad¦en¦leuk¦.¦me¦en")]
    [InlineData("https://youtu.be/aB-c_1?t=5!", "https://youtu.be/aB-c_1?t=5¦!")]
    [InlineData("\"http://x.nl\"", "\"¦http://x.nl¦\"")]
    [InlineData("<https://x.nl/a>", "<¦https://x.nl/a¦>")]
    [InlineData("https://x.nl/a🎉", "https://x.nl/a¦🎉")]
    [InlineData("http:// leeg", "http¦:¦//¦leeg")]
    [InlineData("localhost.nl:8080/x ok", "localhost.nl:8080/x¦ok")]
    [InlineData("9292.nl en 3fm.nl", "9292.nl¦en¦3fm.nl")]
    [InlineData("mail j.jansen@school.nl.", "mail¦j.jansen@school.nl¦.")]
    [InlineData("mail jan_de-boer+x@mail.school.nl!", "mail¦jan_de-boer+x@mail.school.nl¦!")]
    [InlineData("mailto:info@school.nl", "mailto¦:¦info@school.nl")]
    [InlineData("06jan@school.nl", "06jan@school.nl")]
    [InlineData("jan@school", "jan@school")]
    [InlineData("bijlage: brief_ouders.pdf, foto.JPG", "bijlage¦:¦brief_ouders.pdf¦,¦foto.JPG")]
    [InlineData("a.b.c.d.e.x1", "a.b.c.d.e.¦x1")]
    [InlineData("leuk...school.nl", "leuk¦...¦school.nl")]
    public void Cuts(string text, string expected) => Assert.Equal(expected, Cut.Written(text));

    [Theory]
    [InlineData("school.nl https://x www.x.y a@b.nl x.pdf", "UUUMW")]
    public void Tells_kinds_apart(string text, string expected) => Assert.Equal(expected, Cut.Kinds(text));
}
