using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;
using Xunit;

namespace PostLinter.Dutch.Tests.Tagging;

public sealed class NameLikenessTests
{
    [Fact]
    public void Weights_decide_how_much_a_word_looks_like_a_name()
    {
        var weights = new byte[NameLikeness.Size];
        Assert.Equal(NameLikeness.StepOf(0), new NameLikeness(weights).Of("sanne"));
        Array.Fill(weights, (byte)127);
        Assert.Equal(NameLikeness.Steps - 1, new NameLikeness(weights).Of("sanne"));
        Array.Fill(weights, unchecked((byte)-128));
        Assert.Equal(0, new NameLikeness(weights).Of("sanne"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ş")]
    public void A_word_of_any_length_has_a_step(string letters)
    {
        var likeness = new NameLikeness(new byte[NameLikeness.Size]);
        Assert.InRange(likeness.Of(letters), 0, NameLikeness.Steps - 1);
        Assert.InRange(likeness.Of(string.Concat(Enumerable.Repeat(letters, 500))), 0, NameLikeness.Steps - 1);
    }

    [Fact]
    public void Ends_of_a_word_count_for_themselves()
    {
        var (inside, ending) = (NameLikeness.Buffer(), NameLikeness.Buffer());
        var first = inside.AsSpan(0, NameLikeness.Runs("annex", inside)).ToArray();
        var second = ending.AsSpan(0, NameLikeness.Runs("xanne", ending)).ToArray();
        Assert.Contains(first, run => !second.Contains(run));
        Assert.Contains(first, second.Contains);
    }

    [Theory]
    [InlineData("zhiruo", "prikbordkaartjes")]
    [InlineData("oluwabusola", "gymzaalsleuteltjes")]
    [InlineData("yağmurhan", "fietsenrekkennetje")]
    [InlineData("świętomira", "broodtrommeltjesdag")]
    [InlineData("tesfamikael", "knutselmiddagje")]
    public void Names_that_no_list_holds_look_more_like_names_than_words_that_none_holds(string name, string word)
    {
        Assert.Equal((WordClasses.None, WordClasses.None), (Lexicon.Lookup(name), Lexicon.Lookup(word)));
        var likeness = LinearChainModel.FromTable("entities.bin").Likeness;
        Assert.True(likeness.Of(name) >= likeness.Of(word) + 3, $"{name} {likeness.Of(name)}, {word} {likeness.Of(word)}");
    }
}
