using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>The commands that work on the project itself: <c>evaluate</c>, <c>train</c>, <c>corpora</c>.</summary>
public sealed class ModelCommandTests
{
    private const string Draft = "### x1-0001\nrol: docent\nrules: PL1001\n---\nVandaag vierde {{Sanne Terpstra|person.leerling}} feest op {{obs De Kiekendief|school}}.\n";

    [Theory]
    [InlineData("evaluate")]
    [InlineData("train")]
    [InlineData("corpora")]
    public void Elsewhere_they_say_where_they_work(string command)
    {
        using var desk = new Desk();
        var run = desk.Run(command);
        Assert.Equal(2, run.Code);
        Assert.Contains("--project", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Evaluate_compares_with_the_cards()
    {
        using var desk = Project("dev x1-0001 x1-0001");
        Assert.Equal(0, desk.Run("evaluate", "--write").Code);
        Assert.Equal(0, desk.Run("evaluate").Code);

        desk.Write("models/offence/README.md", desk.Read("models/offence/README.md").Replace("<!-- /scores", "| offence: PL3999 | 9 of 9 | 1.000 | 1.000 | 1.000 | – |\n<!-- /scores", StringComparison.Ordinal));
        var run = desk.Run("evaluate");
        Assert.Equal(1, run.Code);
        Assert.Contains("PL3999", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_prints_names_as_text_and_as_json()
    {
        using var desk = Project("dev x1-0001 x1-0001");
        desk.Run("evaluate", "--write");
        Assert.Contains("person ", desk.Run("evaluate").Output, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(desk.Run("evaluate", "--format", "json").Output);
        var person = json.RootElement.GetProperty("measures").EnumerateArray().First(m => m.GetProperty("name").GetString() == "person");
        Assert.Equal(1, person.GetProperty("right").GetInt32());
    }

    [Fact]
    public void A_broken_draft_is_named()
    {
        using var desk = Project("dev x1-0001 x1-0001");
        desk.Write("corpora/drafts/x2-voice.txt", "### x2-0001\nrol: docent\n---\n{{Sanne\n");
        var run = desk.Run("evaluate");
        Assert.Equal(2, run.Code);
        Assert.Contains("x2-0001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_again_gives_the_same_bytes()
    {
        using var desk = Project("dev x9-0001 x9-0002");
        var first = desk.Run("train");
        Assert.Equal(0, first.Code);
        Assert.Contains("entities.bin", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("train", "--check").Code);

        desk.Write("corpora/drafts/x1-voice.txt", Draft.Replace("Sanne", "Yusuf", StringComparison.Ordinal).Replace("feest", "haar verjaardag", StringComparison.Ordinal));
        var before = File.ReadAllBytes(desk.PathOf("models/entities/entities.bin"));
        Assert.Equal(1, desk.Run("train", "--check").Code);
        Assert.Equal(before, File.ReadAllBytes(desk.PathOf("models/entities/entities.bin")));
    }

    [Fact]
    public void Corpora_renews_the_counts()
    {
        using var desk = Project("dev x9-0001 x9-0002");
        var run = desk.Run("corpora");
        Assert.Equal(1, run.Code); // One draft is no balanced collection.
        Assert.Contains("| x1-voice | train | 1 |", desk.Read("corpora/README.md"), StringComparison.Ordinal);
    }

    /// <summary>A small working copy: one draft, empty cards, the word lists of the project.</summary>
    private static Desk Project(string split)
    {
        var desk = new Desk();
        desk.Write("corpora/split.txt", split + "\n");
        desk.Write("corpora/origins.txt", "fy: terpstra\n");
        desk.Write("corpora/README.md", "<!-- counts -->\n<!-- /counts -->\n");
        desk.Write("corpora/drafts/x1-voice.txt", Draft);
        Directory.CreateDirectory(desk.PathOf("corpora/rules"));
        foreach (var card in new[] { "entities", "impressions", "offence" })
        {
            desk.Write($"models/{card}/README.md", "<!-- scores -->\n<!-- /scores -->\n");
        }

        const string lists = "src/PostLinter.Dutch/Lexicons/words";
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(AppContext.BaseDirectory), lists)))
        {
            desk.Write($"{lists}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        desk.Write("src/PostLinter/Protocols/x.yaml", "PL1001");
        return desk;
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "PostLinter.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
