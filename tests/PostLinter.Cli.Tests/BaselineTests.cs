using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class BaselineTests
{
    private const string Old = "Tussen ons: bel gerust.\n";
    private const string Named = "Feest! Sanne de Vries uit groep 5 won de tekenwedstrijd.\n";
    private const string Clean = "Wat een mooie sportdag was het.\n";
    private const string File = ".postlint-baseline.json";

    [Fact]
    public void What_was_there_is_not_shown_and_what_is_new_is()
    {
        using var desk = Start();
        var old = Check(desk);
        Assert.Equal(0, old.Code);
        Assert.DoesNotContain("PL2001", old.Output, StringComparison.Ordinal);
        Assert.Contains("in de basislijn en", old.Error, StringComparison.Ordinal);
        desk.Write("nieuw.md", Old);
        Assert.Equal(1, Check(desk).Code);
    }

    [Fact]
    public void Moved_lines_change_nothing_and_one_more_of_the_same_shows_them_all()
    {
        using var desk = Start();
        desk.Write("oud.md", "Eerst iets anders.\n\nEn nog iets.\n\n" + Old);
        Assert.Equal(0, Check(desk).Code);
        desk.Write("oud.md", Old + "\nEn dan: tussen ons gezegd en gezwegen.\n\n" + Old);
        var outcome = Check(desk);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("Regel 1, teken 1", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_holds_names_of_files_rules_and_counts_alone()
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", "protocol: vsnon\n");
        desk.Write("a.md", Named);
        desk.Run("baseline");
        Assert.Contains("\"a.md\"", desk.Read(File), StringComparison.Ordinal);
        Assert.Contains("\"PL1001\": 1", desk.Read(File), StringComparison.Ordinal);
        foreach (var word in new[] { "Sanne", "Vries", "groep", "Feest" })
        {
            Assert.DoesNotContain(word, desk.Read(File), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_shrinks_by_itself_and_never_grows_by_itself()
    {
        using var desk = Start();
        desk.Write("oud.md", Clean);
        Assert.Contains("kleiner geworden: nog 0", Check(desk).Error, StringComparison.Ordinal);
        desk.Write("oud.md", Old);
        Assert.Equal(1, Check(desk).Code);

        var again = desk.Run("baseline");
        Assert.Contains("Nieuw en niet opgenomen", again.Output, StringComparison.Ordinal);
        Assert.Equal(1, Check(desk).Code);
        desk.Run("baseline", "--force");
        Assert.Equal(0, Check(desk).Code);
    }

    [Fact]
    public void A_draft_that_is_gone_leaves_it()
    {
        using var desk = Start();
        System.IO.File.Delete(desk.PathOf("oud.md"));
        desk.Write("ander.md", Clean);
        Check(desk);
        Assert.DoesNotContain("oud.md", desk.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_options_do_not_shrink_it()
    {
        using var desk = Start();
        var before = desk.Read(File);
        desk.Run("check", ".", "--baseline", File, "--meta", "attestaties.openbare_informatie=ja", "--protocol", "osvs");
        Assert.Equal(before, desk.Read(File));
    }

    [Fact]
    public void The_hook_uses_it()
    {
        using var git = new GitDesk();
        git.Commit("oud.md", Old);
        git.Run("baseline");
        git.Run("hook", "install");
        git.Write("oud.md", Old + "\nTot morgen.\n");
        git.Git("add", "oud.md");
        Assert.Equal(0, git.TryGit("commit", "-m", "x").Code);
        git.Write("nieuw.md", Old);
        git.Git("add", "nieuw.md");
        Assert.NotEqual(0, git.TryGit("commit", "-m", "x").Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("geen json")]
    [InlineData("{\"schema\": 1, \"files\": {\"a.md\": {\"PL1001\": \"x\"}}}")]
    [InlineData("{\"schema\": 1, \"files\": []}")]
    public void What_is_no_baseline_is_refused(string text)
    {
        using var desk = new Desk();
        desk.Write("a.md", Clean);
        desk.Write("b.json", text);
        var outcome = desk.Run("check", "a.md", "--baseline", "b.json");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("b.json: dit is geen basislijn", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, desk.Run("check", "a.md", "--baseline", "er-niet.json").Code);
    }

    private static Desk Start()
    {
        var desk = new Desk();
        desk.Write("oud.md", Old);
        Assert.Equal(0, desk.Run("baseline").Code);
        return desk;
    }

    private static Outcome Check(Desk desk) => desk.Run("check", ".", "--baseline", File);
}
