using PostLinter.Core.Documents;
using Xunit;

namespace PostLinter.Core.Tests.Documents;

/// <summary>A planted word is found in its segment, at exactly its own characters.</summary>
public sealed class SegmentTests
{
    [Theory]
    [InlineData("Gewone tekst met planten.", SegmentKind.Prose, "Gewone tekst met planten.")]
    [InlineData("# Kop met planten\n\ntekst", SegmentKind.Heading, "Kop met planten")]
    [InlineData("lijst\n\n- planten\n- dieren", SegmentKind.ListItem, "planten")]
    [InlineData("1. planten\n2. dieren", SegmentKind.ListItem, "planten")]
    [InlineData("| a | b |\n|---|---|\n| planten | c |", SegmentKind.TableCell, "planten")]
    [InlineData("Zie [planten](https://plant.example/a).", SegmentKind.LinkText, "planten")]
    [InlineData("Zie [hier](https://plant.example/a).", SegmentKind.LinkTarget, "https://plant.example/a")]
    [InlineData("Kijk ![mooie planten](tuin/planten_2.jpg)!", SegmentKind.ImageAlt, "mooie planten")]
    [InlineData("Kijk ![mooie planten](tuin/planten_2.jpg)!", SegmentKind.ImageFile, "tuin/planten_2.jpg")]
    [InlineData("> planten zijn mooi", SegmentKind.Quotation, "planten zijn mooi")]
    [InlineData("<div>planten</div>", SegmentKind.HtmlText, "planten")]
    [InlineData("<p>a</p>\n<img src=\"p.jpg\" alt=\"planten\">", SegmentKind.ImageAlt, "planten")]
    [InlineData("<p>a <img src=\"planten.jpg\"></p>", SegmentKind.ImageFile, "planten.jpg")]
    [InlineData("tekst `planten` tekst", SegmentKind.Code, "`planten`")]
    [InlineData("---\nauteur: planten\n---\n\ntekst", SegmentKind.FrontMatter, "planten")]
    [InlineData("---\nauteur: \"planten\"\n---\n\ntekst", SegmentKind.FrontMatter, "planten")]
    [InlineData("---\nbeelden:\n  - bestand: planten.jpg\n---\n\ntekst", SegmentKind.FrontMatter, "planten.jpg")]
    public void Finds_segment(string draft, SegmentKind kind, string expected)
    {
        // The same must hold behind emoji, with Windows line ends, and behind a byte order mark.
        foreach (var variant in new[] { draft, draft.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + draft })
        {
            var document = PostDocument.Parse(variant);
            Assert.Contains(expected, document.Segments.Where(s => s.Kind == kind).Select(s => document.Source.ToString(s.Span)));
        }
    }

    [Theory]
    [InlineData("Wat een k*tdag en wat een h*er.", "k*tdag", "h*er")]
    [InlineData("k*t en sh*t", "k*t", "sh*t")]
    public void Emphasis_does_not_swallow_the_asterisks_of_a_word(string draft, params string[] words)
    {
        var document = PostDocument.Parse(draft);
        foreach (var word in words)
        {
            Assert.Equal(word, document.Prose.Substring(draft.IndexOf(word, StringComparison.Ordinal), word.Length));
        }
    }

    [Theory]
    [InlineData("Hoi **Sanne** daar", "Sanne")]
    [InlineData("Hoi _Sanne_ daar", "Sanne")]
    [InlineData("Hoi ***Sanne*** daar", "Sanne")]
    [InlineData("<b>Sanne</b> is er", "Sanne")]
    public void Emphasis_around_a_word_is_no_prose(string draft, string word)
    {
        var document = PostDocument.Parse(draft);
        var at = draft.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(word, document.Prose.Substring(at, word.Length));
        Assert.NotEqual(draft[at - 1], document.Prose[at - 1]);
        Assert.NotEqual(draft[at + word.Length], document.Prose[at + word.Length]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("woord")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("e\u0301e\u0301n")]
    [InlineData("\r\n\r\n")]
    [InlineData("<naam school> en <<Konotschool>> [naam]")]
    [InlineData("a < b en c > d & e")]
    [InlineData("```\nkutdag\n```\nna")]
    public void Prose_has_the_offsets_of_the_draft(string draft)
    {
        var document = PostDocument.Parse(draft);
        Assert.Equal(draft.Length, document.Prose.Length);
        for (var i = 0; i < draft.Length; i++)
        {
            Assert.True(document.Prose[i] == draft[i] || document.Prose[i] == PostDocument.Filler);
        }

        Assert.All(document.Segments, s => Assert.True(s.Span.End <= draft.Length));
    }

    [Fact]
    public void What_stands_between_angle_brackets_is_a_tag_only_if_Html_knows_it()
    {
        const string draft = "Ik ben docent bij <naam school> en <b>blij</b>.";
        Assert.Contains("<naam school>", PostDocument.Parse(draft).Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", PostDocument.Parse(draft).Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void Indented_text_is_no_code() =>
        Assert.Equal(SegmentKind.Prose, Assert.Single(PostDocument.Parse("    ingesprongen *tekst*").Blocks).Kind);

    [Fact]
    public void Comments_are_kept_for_suppressions()
    {
        var document = PostDocument.Parse("tekst <!-- pl-ok PL5001: mag --> meer\n\n<!-- los -->\n");
        Assert.Equal(["pl-ok PL5001: mag", "los"], document.Comments.Select(c => c.Text));
    }
}
