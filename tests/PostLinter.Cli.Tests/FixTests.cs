using PostLinter.Core.Diagnostics;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class FixTests
{
    [Fact]
    public void Fixing_rewrites_the_file_and_a_second_run_changes_nothing()
    {
        using var desk = Make("plantwoord", "goedwoord");
        desk.Write("a.md", "---\r\nrol: docent\r\n---\r\n\r\nEen plantwoord 🌱, nog een plantwoord.\r\n");
        var outcome = desk.Run("check", "a.md", "--fix");
        Assert.Equal("---\r\nrol: docent\r\n---\r\n\r\nEen goedwoord 🌱, nog een goedwoord.\r\n", desk.Read("a.md"));
        Assert.Contains("2 verbeteringen aangebracht in 1 bericht.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", outcome.Output, StringComparison.Ordinal);
        var stamp = File.GetLastWriteTimeUtc(desk.PathOf("a.md"));
        Assert.Contains("Er is niets wat zich vanzelf laat verbeteren.", desk.Run("check", "a.md", "--fix").Error, StringComparison.Ordinal);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(desk.PathOf("a.md")));
    }

    [Fact]
    public void Fixes_that_overlap_wait_for_another_round()
    {
        using var desk = Make("aaa", "b");
        desk.Environment = desk.Environment with { Analyzers = [new PlantRule("aab", "c"), new PlantRule("baa", "d")] };
        desk.Write("a.md", "x aabaa aab x\n");
        desk.Run("check", "a.md", "--fix");
        Assert.Equal("x caa c x\n", desk.Read("a.md"));
    }

    [Fact]
    public void Rules_that_undo_each_other_come_to_rest()
    {
        using var desk = Make("zwart", "wit");
        desk.Environment = desk.Environment with { Analyzers = [new PlantRule("zwart", "wit"), new PlantRule("wit", "zwart")] };
        desk.Write("a.md", "Dit is zwart.\n");
        Assert.InRange(desk.Run("check", "a.md", "--fix").Code, 0, 1);
    }

    [Fact]
    public void A_suggested_fix_waits_until_it_is_asked_for()
    {
        using var desk = Make("plantwoord", "goedwoord", Applicability.Suggested);
        desk.Write("a.md", "Een plantwoord.\n");
        desk.Run("check", "a.md", "--fix");
        Assert.Equal("Een plantwoord.\n", desk.Read("a.md"));
        desk.Run("check", "a.md", "--fix-suggested");
        Assert.Equal("Een goedwoord.\n", desk.Read("a.md"));
    }

    [Fact]
    public void A_diff_shows_the_change_and_makes_none()
    {
        using var desk = Make("plantwoord", "goedwoord");
        desk.Write("a.md", "een\ntwee\nEen plantwoord.\nvier\n");
        var outcome = desk.Run("check", "a.md", "--fix", "--diff");
        Assert.Equal("--- a.md\n+++ a.md\n@@ -1,4 +1,4 @@\n een\n twee\n-Een plantwoord.\n+Een goedwoord.\n vier\n", outcome.Output);
        Assert.Contains("er is niets veranderd", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("een\ntwee\nEen plantwoord.\nvier\n", desk.Read("a.md"));
    }

    [Fact]
    public void Standard_input_is_fixed_onto_standard_output()
    {
        using var desk = Make("plantwoord", "goedwoord");
        var outcome = desk.RunWith("Een plantwoord", "check", "-", "--fix");
        Assert.Equal("Een goedwoord", outcome.Output);
        Assert.Equal("Niets te doen.", desk.RunWith("Niets te doen.", "check", "-", "--fix").Output);
    }

    [Fact]
    public void A_full_disk_leaves_the_original_and_no_rubbish()
    {
        using var desk = Make("plantwoord", "goedwoord");
        desk.Write("a.md", "Een plantwoord.\n");
        desk.Environment = desk.Environment with { CreateFile = path => new FullDisk(path) };
        var outcome = desk.Run("check", "a.md", "--fix");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("postlint: a.md: dit bestand kan niet geschreven worden", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("Een plantwoord.\n", desk.Read("a.md"));
        Assert.Single(Directory.GetFiles(desk.Folder));
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var desk = Make("plantwoord", "goedwoord");
        desk.Write("echt.md", "Een plantwoord.\n");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(desk.PathOf("echt.md"), Mode);
        File.CreateSymbolicLink(desk.PathOf("link.md"), desk.PathOf("echt.md"));
        desk.Run("check", "link.md", "--fix");
        Assert.Equal("Een goedwoord.\n", desk.Read("echt.md"));
        Assert.Equal(Mode, File.GetUnixFileMode(desk.PathOf("echt.md")));
        Assert.NotNull(new FileInfo(desk.PathOf("link.md")).LinkTarget);
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        using var desk = Make("plantwoord", "goedwoord");
        desk.Write("a.md", [0xEF, 0xBB, 0xBF, .. "Een plantwoord.\n"u8]);
        desk.Run("check", "a.md", "--fix");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "Een goedwoord.\n"u8], File.ReadAllBytes(desk.PathOf("a.md")));
    }

    private static Desk Make(string word, string replacement, Applicability applicability = Applicability.Safe)
    {
        var desk = new Desk();
        desk.Environment = desk.Environment with { Analyzers = [new PlantRule(word, replacement, applicability)] };
        return desk;
    }

    /// <summary>Takes a few bytes, and then there is no room.</summary>
    private sealed class FullDisk(string path) : FileStream(path, FileMode.CreateNew)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer[..Math.Min(3, buffer.Length)]);
            throw new IOException("No space left on device");
        }
    }
}
