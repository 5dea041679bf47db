using PostLinter.Tests;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>What <c>docs/eigen-regels.md</c> shows works as it stands.</summary>
public sealed class OwnRulesPageTests
{
    [Fact]
    public void The_examples_of_the_page_hold()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "eigen-regels.md"));
        var blocks = page.Split("```yaml\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        using var desk = new Desk();
        desk.Write("postlint.yaml", blocks[0]);
        desk.Write("regels/school.yaml", blocks[1]);
        var outcome = desk.Run("test-rules");
        Assert.Equal(string.Empty, outcome.Error);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("2 regels nagekeken", outcome.Output, StringComparison.Ordinal);
        desk.Write("a.md", "Tot ziens bij de knutselklas. Daar hoor je van project Zonnebloem.\n");
        var check = desk.Run("check", "a.md").Output;
        Assert.Contains("SCHOOL001", check, StringComparison.Ordinal);
        Assert.Contains("openbare_informatie: ja", check, StringComparison.Ordinal);
    }
}
