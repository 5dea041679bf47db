using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>Inputs that the fuzzer found, made small.</summary>
public sealed class FoundByFuzzingTests
{
    [Theory]
    [InlineData("Om +00 begint het.")]
    [InlineData("11+000;%%jaig%")]
    [InlineData("+0031")]
    [InlineData("0031")]
    [InlineData("Bel +31.")]
    [InlineData("+")]
    public void A_plus_with_zeros_and_no_number_is_no_number(string text)
    {
        using var desk = new Desk();
        desk.Write("a.md", text);
        var outcome = desk.Run("check", "a.md", "--format", "json", "--protocol", "vsnon");
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.DoesNotContain("PL0001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("redact", "a.md").Code);
    }

    [Fact]
    public void A_tag_between_marks_inside_a_word_is_no_text_beside_its_alternative()
    {
        using var desk = new Desk();
        desk.Write("a.md", "Feest**d van <img alt=\"Sanne de Vries uit groep 7\" src='p.png'>vandaag**\n");
        var outcome = desk.Run("check", "a.md", "--fix-suggested", "--protocol", "vsnon");
        Assert.DoesNotContain("postlint: ", outcome.Error, StringComparison.Ordinal);
        var text = desk.Read("a.md");
        Assert.DoesNotContain("Sanne", text, StringComparison.Ordinal);
        Assert.StartsWith("Feest**d van <img alt=\"", text, StringComparison.Ordinal);
        Assert.EndsWith("src='p.png'>vandaag**\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_between_marks_inside_a_word_is_no_text_either()
    {
        using var desk = new Desk();
        desk.Write("a.md", "Feest**d ![Sanne de Vries uit groep 7](p.png) vandaag**\n");
        Assert.DoesNotContain("postlint: ", desk.Run("check", "a.md", "--fix-suggested", "--protocol", "vsnon").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", desk.Read("a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\nniet gesloten\n")]
    [InlineData("~~~\nniet gesloten\n")]
    [InlineData("<!-- niet gesloten\n")]
    public void A_sentence_that_would_be_part_of_code_is_not_added(string end)
    {
        const string Text = "---\nrol: medewerker\naccount: persoonlijk\n---\n\nOp onze school hebben wij vandaag weer hard gewerkt aan de toetsen van groep 7.\n\n";
        using var desk = new Desk();
        desk.Write("open.md", Text + end);
        desk.Write("dicht.md", Text + "```\ngesloten\n```\n");
        var outcome = desk.Run("check", ".", "--fix-suggested", "--protocol", "vsnon");
        Assert.Contains("PL4001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Text + end, desk.Read("open.md"));
        Assert.EndsWith("Voor wat anderen schrijven ben ik niet verantwoordelijk.\n", desk.Read("dicht.md"), StringComparison.Ordinal);
    }
}
