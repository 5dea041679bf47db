using PostLinter.Training.Corpora;
using PostLinter.Training.Evaluation;
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
        Assert.All(Development.Value.Measures.Where(m => m.Score.Support > 0), m => Assert.InRange(m.Score.F1, m.Low, m.High));
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

    /// <summary>A measure whose F1 is so many hundredths.</summary>
    private static Measure Measure(string name, int hundredths) =>
        new(MeasureGroup.Entities, name, new Score(hundredths, 100 - hundredths, 100 - hundredths), 0, 1);
}
