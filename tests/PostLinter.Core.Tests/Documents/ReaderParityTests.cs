using PostLinter.Core.Documents;
using Xunit;

namespace PostLinter.Core.Tests.Documents;

/// <summary>Text without markup is read on a shorter way; both ways must give the same.</summary>
public sealed class ReaderParityTests
{
    [Theory]
    [InlineData("Een regel.")]
    [InlineData("Een regel\nen nog een.\n\nEen alinea.\r\n\r\nEn nog een.")]
    [InlineData("  ingesprongen\n   tekst\n\n\n\nlaatste  ")]
    [InlineData("\n\nbegint met lege regels 😀\n \nen gaat door")]
    [InlineData("@juf_marieke en #school_feest, 3 < 4 en 5.6\n2025 was een jaar")]
    public void Plain_text_reads_like_Markdown(string draft)
    {
        // A harmless mark at the end sends the same text down the longer way.
        const string mark = "\n\n`x`";
        var plain = PostDocument.Parse(draft);
        var markdown = PostDocument.Parse(draft + mark);
        Assert.Equal(plain.Blocks.ToArray(), markdown.Blocks.ToArray());
        Assert.All(plain.Blocks, b => Assert.Equal(Words(plain, b), Words(markdown, b)));
    }

    /// <summary>Blanks at the start of a line may or may not be prose; they make no word.</summary>
    private static string[] Words(PostDocument document, Block block) => document.Prose.Substring(block.Span.Start, block.Span.Length)
        .Split([' ', '\n', '\r', PostDocument.Filler], StringSplitOptions.RemoveEmptyEntries);
}
