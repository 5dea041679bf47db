using PostLinter.Configuration;
using Xunit;

namespace PostLinter.Tests.Configuration;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "map/a.md", true)]
    [InlineData("nieuwsbrief/**", "nieuwsbrief/2025/a.md", true)]
    [InlineData("nieuwsbrief/**", "nieuws/a.md", false)]
    [InlineData("nieuwsbrief/", "nieuwsbrief/a.md", true)]
    [InlineData("**/concept/*.txt", "concept/a.txt", true)]
    [InlineData("**/concept/*.txt", "x/y/concept/a.txt", true)]
    [InlineData("**/concept/*.txt", "x/concepten/a.txt", false)]
    [InlineData("posts/*.md", "posts/x/a.md", false)]
    [InlineData("posts/?.md", "posts/a.md", true)]
    [InlineData("posts/?.md", "posts/ab.md", false)]
    [InlineData("a/**/b.md", "a/b.md", true)]
    [InlineData("a/**/b.md", "a/x/y/b.md", true)]
    [InlineData("a/**/b.md", "ab.md", false)]
    public void Matches(string glob, string path, bool expected) => Assert.Equal(expected, Glob.IsMatch(glob, path));
}
