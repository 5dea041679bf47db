using PostLinter.Training.Corpora;
using PostLinter.Training.Evaluation;
using PostLinter.Training.Names;
using Xunit;

namespace PostLinter.Training.Tests.Evaluation;

/// <summary>The figures themselves, on the drafts of the project.</summary>
public sealed class EvaluationTests
{
    private static readonly Lazy<PostLinter.Training.Evaluation.Evaluation> Development =
        new(() => Evaluator.Run(new ProjectFolders(Repository.Root), CorpusPart.Development));

    [Fact]
    public void The_models_keep_what_their_cards_promise()
    {
        foreach (var (path, _) in ModelCard.All)
        {
            var card = File.ReadAllText(Path.Combine(Repository.Root, "models", path));
            Assert.NotEmpty(ModelCard.Read(card));
            Assert.Empty(ModelCard.Fallen(card, Development.Value.Measures));
        }
    }

    [Fact]
    public void Who_is_sure_is_more_often_right()
    {
        var bins = Development.Value.Reliability;
        Assert.True(bins[^1].Right > bins[0].Right);
        Assert.InRange(Development.Value.CalibrationError, 0, 0.05);
    }

    [Fact]
    public void The_interval_holds_the_figure()
    {
        Assert.All(Development.Value.Measures.Where(m => m.Score.Support > 0), m => Assert.InRange(
            m.Group is MeasureGroup.Origins or MeasureGroup.SwappedNames ? m.Score.Recall : m.Score.F1, m.Low, m.High));
    }

    [Fact]
    public void A_fall_of_more_than_a_point_is_named()
    {
        var card = ModelCard.Put("<!-- scores -->\n<!-- /scores -->", [Measure("person", 98), Measure("school", 90), Measure("place", 50)]);
        var fallen = ModelCard.Fallen(card, [Measure("person", 97), Measure("school", 80)]).ToArray();
        Assert.Equal(["entities: school", "entities: place"], fallen.Select(f => f.Name));
        Assert.Null(fallen[1].Measured);
    }

    [Theory]
    [InlineData("Bram", "nl")]
    [InlineData("Yusuf de Wit", "ma")]
    [InlineData("Annelies Mensah-Brouwer", "af")]
    public void A_name_belongs_to_the_group_of_its_first_listed_word(string name, string group)
    {
        var origins = new NameOrigins(["# note", "ma: yusuf", "af: mensah yusuf"]);
        Assert.Equal(group, origins.Of(name));
    }

    [Fact]
    public void Every_origin_has_hundreds_of_cases_in_every_manner()
    {
        var measures = Development.Value.Of(MeasureGroup.SwappedNames).ToArray();
        Assert.Equal(11, measures.Count(m => m.Name.EndsWith(" onbekend", StringComparison.Ordinal)));
        Assert.All(measures, m => Assert.True(m.Score.Support > 500, m.Name));
        Assert.Equal(4, SwappedNames.Gaps(measures).Count());
    }

    [Fact]
    public void The_gap_is_that_between_origins_and_leaves_words_out()
    {
        Measure[] measures = [Found("fy bekend", 90), Found("tr bekend", 85), Found("wd bekend", 10)];
        var (manner, gap) = Assert.Single(SwappedNames.Gaps(measures));
        Assert.Equal("bekend", manner);
        Assert.Equal(0.05, gap, 6);
    }

    [Fact]
    public void Names_are_parted_by_the_lexicon()
    {
        var names = OriginNames.Read(["# note", "xx first: Jan, Qwyxbro", "xx last: van der Qwyxbro, de Vries"]);
        var (listed, unlisted) = (Assert.Single(names, n => n.IsListed), Assert.Single(names, n => !n.IsListed));
        Assert.Equal(["Jan"], listed.FirstNames);
        Assert.Equal(["de Vries"], listed.Surnames);
        Assert.Equal(["Qwyxbro"], unlisted.FirstNames);
        Assert.Equal(["van der Qwyxbro"], unlisted.Surnames);
    }

    [Theory]
    [InlineData("xx: Jan")]
    [InlineData("xx middle: Jan")]
    public void A_broken_list_of_names_is_named(string line) => Assert.Contains("names.txt", Assert.Throws<FormatException>(() => OriginNames.Read([line])).Message, StringComparison.Ordinal);

    private static Measure Found(string name, int hundredths) => new(MeasureGroup.SwappedNames, name, new Score(hundredths, 0, 100 - hundredths), 0, 1);

    /// <summary>A measure whose F1 is so many hundredths.</summary>
    private static Measure Measure(string name, int hundredths) =>
        new(MeasureGroup.Entities, name, new Score(hundredths, 100 - hundredths, 100 - hundredths), 0, 1);
}
