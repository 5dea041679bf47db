using PostLinter.Dutch.Tagging;
using PostLinter.Training.Names;
using Xunit;

namespace PostLinter.Training.Tests.Names;

public sealed class LikenessTrainingTests : IDisposable
{
    /// <summary>Its letters follow each other in no other name and no word.</summary>
    private const string Odd = "qzxvwq";

    private static readonly string[] Words = ["vensterbankje", "gymzaaldeur", "sportdagshirt", "broodtrommeltje", "fietsenrekje", "kapstokhaakje"];

    private readonly string _lists = Directory.CreateTempSubdirectory().FullName;

    public LikenessTrainingTests()
    {
        Write("first-names-own.txt", "Miandra", "Miandro", "Liandra", "Tiandre", "Siandra", "Giandro", "Viandra", Odd);
        Write("surnames-own.txt", "Boltering", "Molterink", "Holterman", "Kolterdijk");
        Write("common-word-names.txt", "Storm");
        Write("common-word-surnames.txt", "Bakker");
        Write("places-own.txt", "Molterveen");
        Write("first-names-origins.txt", "Yoandra\tes");
        Write("surnames-origins.txt", "Oltereira\tes");
        Write("organisations.txt", "Boltronica");
    }

    [Fact]
    public void The_same_names_and_words_give_the_same_weights() => Assert.Equal(Train(Words).Weights, Train(Words).Weights);

    [Fact]
    public void Names_look_more_like_names_than_words_do()
    {
        var likeness = new NameLikeness(Train(Words).Weights);
        Assert.True(likeness.Of("niandra") > likeness.Of("gymzaalrekje"));
    }

    [Fact]
    public void While_training_no_name_is_scored_by_what_was_learned_from_it()
    {
        var training = Train(Words);
        Assert.True(new NameLikeness(training.Weights).Of(Odd) > NameLikeness.StepOf(0));
        Assert.Equal(NameLikeness.StepOf(0), training.Of(Odd));
    }

    [Theory]
    [InlineData("ayşe", "ayse")]
    [InlineData("ZOË", "zoe")]
    [InlineData("paweł", "pawel")]
    public void A_name_and_what_people_type_for_it_share_a_fold(string name, string typed) =>
        Assert.Equal(LikenessTraining.FoldOf(typed), LikenessTraining.FoldOf(name));

    public void Dispose() => Directory.Delete(_lists, recursive: true);

    private LikenessTraining Train(string[] words) => new(new NamePools(_lists, []), words, seed: 1);

    private void Write(string file, params string[] names) => File.WriteAllLines(Path.Combine(_lists, file), names);
}
