using PostLinter.Core.Documents;
using Xunit;

namespace PostLinter.Core.Tests.Documents;

public sealed class FrontMatterTests
{
    [Fact]
    public void Keys_stand_where_they_stand_in_the_draft()
    {
        const string draft = "---\r\nrol: docent\r\nauteur: \"J. 🙂 Bakker\"\r\n---\r\n\r\nTekst";
        var document = PostDocument.Parse(draft);
        var author = document.FrontMatter!.Data["auteur"]!;
        Assert.Equal("J. 🙂 Bakker", document.Source.ToString(author.Span));
        Assert.Equal("Tekst", document.Prose.Trim('\0', '\r', '\n'));
    }

    [Theory]
    [InlineData("---\nrol: docent\n\nTekst", "niet gesloten")]
    [InlineData("---\nrol: [docent\n---\n\nTekst", "geen geldige YAML")]
    [InlineData("---\nrol: docent\nrol: ouder\n---\n\nTekst", "tweede keer")]
    [InlineData("---\n\"een\nrol: docent\"\n---\n\nTekst", "sleutel: waarde")]
    [InlineData("---\nrol:", "niet gesloten")]
    public void Broken_front_matter_is_reported(string draft, string expected) =>
        Assert.Contains(PostDocument.Parse(draft).Errors, e => e.Message.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("---\nBeste ouders, welkom.\n---\n\nTot morgen")]
    [InlineData("--- \n\nTot morgen")]
    [InlineData("----\nrol: docent\n----\n")]
    [InlineData("...\nrol: docent\n...\n")]
    [InlineData("---\nrol:docent\n---\n\nTot morgen")]
    [InlineData("---\n: docent\n---\n\nTot morgen")]
    [InlineData("---\nrol docent\n---\nrol: docent")]
    [InlineData("---\nrol")]
    public void A_line_of_dashes_is_no_front_matter(string draft)
    {
        var document = PostDocument.Parse(draft);
        Assert.Null(document.FrontMatter);
        Assert.Empty(document.Errors);
    }

    [Theory]
    [InlineData("---\n---\n\nTekst")]
    [InlineData("---\nrol: docent\n...\n\nTekst")]
    [InlineData("---\n# wie\nrol: docent\n---\n\nTekst")]
    public void What_stands_between_the_fences_is_no_prose(string draft)
    {
        var document = PostDocument.Parse(draft);
        Assert.NotNull(document.FrontMatter);
        Assert.Empty(document.Errors);
        Assert.Equal("Tekst", document.Prose.Trim('\0', '\n'));
    }
}
