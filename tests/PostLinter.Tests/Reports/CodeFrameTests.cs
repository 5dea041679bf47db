using PostLinter.Core.Text;
using PostLinter.Reports.Text;
using Xunit;

namespace PostLinter.Tests.Reports;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("Dag Sanne!", 4, 5)]
    [InlineData("Dag 👩‍👧 Sanne", 7, 5)]
    [InlineData("🇳🇱🎉é Sanne", 6, 5)]
    [InlineData("日本 Sanne", 5, 5)]
    [InlineData("e\u0301e\u0301 Sanne", 3, 5)]
    [InlineData("\tSanne", 4, 5)]
    [InlineData("ab\tSanne", 4, 5)]
    [InlineData("❤️ Sanne", 3, 5)]
    public void Carets_stand_under_the_words(string line, int offset, int length)
    {
        var frame = Frame(line, "Sanne", 80);
        Assert.Equal((offset, length), (frame.Offset, frame.Length));
        Assert.Equal("Sanne", frame.Words);
    }

    [Fact]
    public void Wide_words_get_wide_carets() => Assert.Equal(4, Frame("dag 🎉🎉 dag", "🎉🎉", 80).Length);

    [Fact]
    public void A_long_line_is_cut_around_the_words()
    {
        var line = string.Concat(Enumerable.Repeat("woord ", 5000)) + "Sanne" + string.Concat(Enumerable.Repeat(" 🎉🎉", 5000));
        var frame = Frame(line, "Sanne", 60);
        var shown = frame.Before + frame.Words + frame.After;
        Assert.Equal("Sanne", frame.Words);
        Assert.StartsWith("…", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.InRange(DisplayWidth.Of(shown), 50, 60);
        Assert.Equal(DisplayWidth.Of(frame.Before), frame.Offset);
    }

    [Fact]
    public void Words_longer_than_the_page_are_cut()
    {
        var words = new string('x', 300);
        var frame = Frame("a " + words + " b", words, 40);
        Assert.InRange(DisplayWidth.Of(frame.Before + frame.Words + frame.After), 30, 40);
    }

    [Fact]
    public void Of_several_lines_the_first_is_shown()
    {
        var frame = CodeFrame.Of(new SourceText("een twee\r\ndrie vier"), new TextSpan(4, 10), 80);
        Assert.Equal(("een ", "twee", string.Empty), (frame.Before, frame.Words, frame.After));
    }

    [Fact]
    public void Every_span_of_a_nasty_text_has_a_frame()
    {
        const string Text = "a\t👩‍👧\r\ne\u0301\0\u202E日\n\n\uD83D x";
        var source = new SourceText(Text);
        for (var start = 0; start <= Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var frame = CodeFrame.Of(source, TextSpan.FromBounds(start, end), 20);
                Assert.InRange(frame.Length, 1, 20);
            }
        }
    }

    private static CodeFrame Frame(string line, string words, int width) =>
        CodeFrame.Of(new SourceText(line), new TextSpan(line.IndexOf(words, StringComparison.Ordinal), words.Length), width);
}
