using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class HookTests
{
    private const string Named = "Feest! Sanne de Vries uit groep 5 won de tekenwedstrijd.\n";
    private const string Clean = "Wat een mooie sportdag was het.\n";

    [Fact]
    public void A_commit_with_a_pupils_name_is_stopped_with_the_clause_and_a_clean_one_passes()
    {
        using var git = new GitDesk();
        git.Write("postlint.yaml", "protocol: vsnon\n");
        Assert.Equal(0, git.Run("hook", "install").Code);
        git.Write("feest.md", Named);
        git.Git("add", ".");
        var stopped = git.TryGit("commit", "-m", "feest");
        Assert.NotEqual(0, stopped.Code);
        Assert.Contains("VSNON-2c.2", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("git commit --no-verify", stopped.Error, StringComparison.Ordinal);

        // The folder is not what is committed.
        git.Write("feest.md", Clean);
        Assert.NotEqual(0, git.TryGit("commit", "-m", "feest").Code);
        git.Git("add", ".");
        git.Write("feest.md", Named);
        Assert.Equal(0, git.TryGit("commit", "-m", "feest").Code);
        Assert.Equal("feest", git.Git("log", "-1", "--format=%s").Trim());

        // Nor is the index always the one of the folder: 'commit -a' brings its own.
        Assert.NotEqual(0, git.TryGit("commit", "-a", "-m", "weer").Code);
    }

    [Fact]
    public void Uninstall_takes_it_away()
    {
        using var git = new GitDesk();
        git.Run("hook", "install");
        Assert.Equal(0, git.Run("hook", "uninstall").Code);
        Assert.False(File.Exists(git.Desk.PathOf(".git/hooks/pre-commit")));
        Assert.Equal(2, git.Run("hook", "uninstall").Code);
    }

    [Fact]
    public void A_hook_of_somebody_else_stays_and_with_force_runs_first()
    {
        using var git = new GitDesk();
        const string Theirs = "#!/bin/sh\ntouch gedraaid\n";
        git.Write(".git/hooks/pre-commit", Theirs);
        MakeExecutable(git.Desk.PathOf(".git/hooks/pre-commit"));
        var refused = git.Run("hook", "install");
        Assert.Equal(2, refused.Code);
        Assert.Contains("postlint check --staged", refused.Error, StringComparison.Ordinal);
        Assert.Equal(Theirs, git.Desk.Read(".git/hooks/pre-commit"));

        Assert.Equal(0, git.Run("hook", "install", "--force").Code);
        Assert.Equal(0, git.Run("hook", "install").Code);
        git.Write("feest.md", Named);
        git.Git("add", ".");
        Assert.NotEqual(0, git.TryGit("commit", "-m", "x").Code);
        Assert.True(File.Exists(git.Desk.PathOf("gedraaid")));

        git.Run("hook", "uninstall");
        Assert.Equal(Theirs, git.Desk.Read(".git/hooks/pre-commit"));
    }

    [Fact]
    public void An_earlier_hook_that_refuses_has_the_last_word()
    {
        using var git = new GitDesk();
        git.Write(".git/hooks/pre-commit", "#!/bin/sh\nexit 3\n");
        MakeExecutable(git.Desk.PathOf(".git/hooks/pre-commit"));
        git.Run("hook", "install", "--force");
        git.Write("goed.md", Clean);
        git.Git("add", ".");
        Assert.NotEqual(0, git.TryGit("commit", "-m", "x").Code);
    }

    [Fact]
    public void The_hook_goes_where_git_looks_for_it()
    {
        using var git = new GitDesk();
        git.Git("config", "core.hooksPath", "haken met 'aanhaling");
        git.Run("hook", "install");
        Assert.True(File.Exists(git.Desk.PathOf("haken met 'aanhaling/pre-commit")));
        git.Write("feest.md", Named);
        git.Git("add", "feest.md");
        Assert.NotEqual(0, git.TryGit("commit", "-m", "x").Code);
    }

    [Fact]
    public void Without_the_program_the_commit_stops_and_says_how_to_go_on()
    {
        using var git = new GitDesk();
        git.Desk.Environment = git.Desk.Environment with { Program = "/nergens/postlint-die-weg-is" };
        git.Run("hook", "install");
        var script = git.Desk.Read(".git/hooks/pre-commit").Replace("postlint=postlint", "postlint=postlint-die-er-niet-is", StringComparison.Ordinal);
        git.Write(".git/hooks/pre-commit", script);
        git.Write("goed.md", Clean);
        git.Git("add", ".");
        var outcome = git.TryGit("commit", "-m", "x");
        Assert.NotEqual(0, outcome.Code);
        Assert.Contains("postlint is niet gevonden", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_and_language_go_into_the_hook()
    {
        using var git = new GitDesk();
        git.Write("postlint.yaml", "protocol: vsnon\n");
        git.Run("hook", "install", "--fail-on", "error", "--lang", "en");
        git.Write("feest.md", "De kat van de buren won de tekenwedstrijd.\n");
        git.Git("add", ".");
        Assert.Equal(0, git.TryGit("commit", "-m", "x").Code);
        git.Write("geheim.md", "Tussen ons: de uitslag is nog geheim.\n");
        git.Git("add", ".");
        Assert.Contains("The commit was stopped", git.TryGit("commit", "-m", "x").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_git_there_is_no_hook()
    {
        using var desk = new Desk();
        var outcome = desk.Run("hook", "install");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("niet door git bijgehouden", outcome.Error, StringComparison.Ordinal);
    }

    private static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
