using PostLinter.Tests;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class ManualTests
{
    private static readonly string[] Requests = [".TH", ".SH", ".SS", ".TP", ".B", ".I"];

    /// <summary>To renew it: <c>postlint manual > docs/postlint.1</c>.</summary>
    [Fact]
    public void The_manual_page_is_current()
    {
        using var desk = new Desk();
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "postlint.1")), desk.Run("manual").Output);
    }

    [Fact]
    public void No_text_in_it_is_taken_for_a_request()
    {
        using var desk = new Desk();
        foreach (var language in new[] { "nl", "en" })
        {
            var page = desk.Run("manual", "--lang", language).Output;
            Assert.All(
                page.Split('\n').Where(l => l.StartsWith('.') || l.StartsWith('\'')),
                l => Assert.Contains(l.Split(' ')[0], Requests));
        }
    }
}
