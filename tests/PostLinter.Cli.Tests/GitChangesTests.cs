using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class GitChangesTests
{
    private const string Bad = "Tussen ons: bel gerust, de uitslag is nog geheim.\n";
    private const string Good = "Wat een mooie sportdag was het.\n";

    [Fact]
    public void Staged_reads_the_index_and_not_the_folder()
    {
        using var git = new GitDesk();
        git.Write("bericht.md", Bad);
        git.Git("add", ".");
        git.Write("bericht.md", Good);
        Assert.Equal(1, git.Run("check", "--staged").Code);
        git.Git("add", ".");
        git.Write("bericht.md", Bad);
        Assert.Equal(0, git.Run("check", "--staged").Code);
    }

    [Fact]
    public void Staged_leaves_out_what_did_not_change()
    {
        using var git = new GitDesk();
        git.Commit("oud.md", Bad);
        git.Write("nieuw.md", Good);
        git.Write("code.py", "x = 1\n");
        git.Write("los.md", Good);
        git.Git("add", "nieuw.md", "code.py");
        Assert.Equal(["nieuw.md"], Paths(git, "--staged"));
    }

    [Theory]
    [InlineData("met spatie.md")]
    [InlineData("aanhaling'steken\".md")]
    [InlineData("ééntje 🎉.md")]
    [InlineData("map/ÿ\tz.txt")]
    [InlineData("regel\neinde.md")]
    [InlineData("-begint met streep.md")]
    public void Names_of_any_kind_are_read(string name)
    {
        using var git = new GitDesk();
        git.Write(name, Bad);
        git.Git("add", ".");
        Assert.Equal([name], Paths(git, "--staged"));
        Assert.Equal([name], Paths(git, "--since", "main"));
        Assert.Equal(1, git.Run("check", "--staged").Code);
    }

    [Fact]
    public void A_renamed_draft_is_checked_and_a_deleted_one_is_not()
    {
        using var git = new GitDesk();
        git.Commit("a.md", Bad);
        git.Commit("b.md", Bad);
        git.Git("mv", "a.md", "c.md");
        git.Git("rm", "-q", "b.md");
        Assert.Equal(["c.md"], Paths(git, "--staged"));
        Assert.Equal(["c.md"], Paths(git, "--since", "HEAD"));
    }

    [Fact]
    public void The_first_commit_of_a_repository_is_checked()
    {
        using var git = new GitDesk(isEmpty: true);
        git.Write("a.md", Bad);
        git.Git("add", ".");
        Assert.Equal(["a.md"], Paths(git, "--staged"));
        var since = git.Run("check", "--since", "HEAD");
        Assert.Equal(2, since.Code);
        Assert.Contains("git kent geen versie 'HEAD'", since.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Since_compares_with_where_the_work_began()
    {
        using var git = new GitDesk();
        git.Git("checkout", "-q", "-b", "werk");
        git.Commit("vastgelegd.md", Good);
        git.Git("checkout", "-q", "main");
        git.Commit("van-een-ander.md", Bad);
        git.Git("checkout", "-q", "werk");
        git.Write("nieuw.md", Good);
        git.Write("welkom.md", Good);
        Assert.Equal(["nieuw.md", "vastgelegd.md", "welkom.md"], Paths(git, "--since", "main"));
        git.Git("add", "welkom.md");
        Assert.Equal(["vastgelegd.md", "welkom.md"], Paths(git, "--since", "main", "--staged"));
        Assert.Equal(["nieuw.md"], Paths(git, "--since", "main", "n*.md"));
    }

    [Fact]
    public void A_folder_inside_the_repository_sees_the_whole_of_it_unless_told()
    {
        using var git = new GitDesk();
        git.Write("a.md", Good);
        git.Write("map/b.md", Good);
        git.Git("add", ".");
        git.Desk.Environment = git.Desk.Environment with { Folder = git.Desk.PathOf("map") };
        Assert.Equal([git.Desk.PathOf("a.md"), "b.md"], Paths(git, "--staged"));
        Assert.Equal(["b.md"], Paths(git, "--staged", "."));
    }

    [Fact]
    public void What_the_configuration_leaves_out_stays_out()
    {
        using var git = new GitDesk();
        git.Write("postlint.yaml", "protocol: vsnon\nnegeer: [archief/**]\n");
        git.Write("archief/a.md", Bad);
        git.Write("b.md", Good);
        git.Git("add", ".");
        Assert.Equal(["b.md"], Paths(git, "--staged"));
    }

    [Fact]
    public void A_merge_conflict_is_told_and_the_others_are_checked()
    {
        using var git = new GitDesk();
        git.Git("checkout", "-q", "-b", "zij");
        git.Commit("welkom.md", "Hun tekst.\n");
        git.Git("checkout", "-q", "main");
        git.Commit("welkom.md", "Onze tekst.\n");
        git.TryGit("merge", "-q", "zij");
        git.Write("ander.md", Good);
        git.Git("add", "ander.md");
        foreach (var option in new[] { new[] { "--staged" }, ["--since", "HEAD"] })
        {
            var outcome = git.Run(["check", "--format", "json", .. option]);
            Assert.Equal(2, outcome.Code);
            Assert.Contains("welkom.md: hier staan nog twee versies", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("ander.md", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_and_submodules_are_no_drafts()
    {
        using var git = new GitDesk();
        File.CreateSymbolicLink(git.Desk.PathOf("link.md"), "welkom.md");
        git.Git("add", ".");
        git.Git("update-index", "--add", "--cacheinfo", $"160000,{git.Git("rev-parse", "HEAD").Trim()},deel.md");
        Assert.Empty(Paths(git, "--staged"));
    }

    [Fact]
    public void Outside_git_it_is_said()
    {
        using var desk = new Desk();
        var outcome = desk.Run("check", "--staged");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("wordt niet door git bijgehouden", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_says_what_it_lacks()
    {
        using var git = new GitDesk();
        git.Git("tag", "begin");
        git.Commit("b.md", Good);
        git.Git("clone", "-q", "--depth", "1", "--no-tags", new Uri(git.Desk.Folder).AbsoluteUri, "kopie");
        git.Desk.Environment = git.Desk.Environment with { Folder = git.Desk.PathOf("kopie") };
        var outcome = git.Run("check", "--since", "begin");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("git fetch --unshallow", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onbekende-tak", "git kent geen versie 'onbekende-tak'")]
    [InlineData("--output=x", "git kent geen versie '--output=x'")]
    public void An_unknown_revision_is_refused(string revision, string sentence)
    {
        using var git = new GitDesk();
        var outcome = git.Run("check", $"--since={revision}");
        Assert.Equal(2, outcome.Code);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--staged", "--fix")]
    [InlineData("--staged", "-")]
    [InlineData("--staged", "../elders.md")]
    public void What_does_not_go_together_is_refused(params string[] options)
    {
        using var git = new GitDesk();
        var outcome = git.Run(["check", .. options]);
        Assert.Equal(2, outcome.Code);
        Assert.Single(outcome.Error.Trim().Split('\n'));
    }

    private static string[] Paths(GitDesk git, params string[] options)
    {
        using var json = JsonDocument.Parse(git.Run(["check", "--format", "json", .. options]).Output);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("path").GetString()!)];
    }
}
