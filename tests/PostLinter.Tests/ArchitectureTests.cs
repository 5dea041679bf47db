using System.Xml.Linq;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Arrows between projects go one way; a new one is a decision, not an accident.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["PostLinter.Core"] = [],
        ["PostLinter.Dutch"] = ["PostLinter.Core"],
        ["PostLinter.Rules"] = ["PostLinter.Core"],
        ["PostLinter"] = ["PostLinter.Core", "PostLinter.Dutch", "PostLinter.PackCompiler", "PostLinter.Rules"],
        ["PostLinter.Cli"] = ["PostLinter", "PostLinter.LanguageServer", "PostLinter.Service", "PostLinter.Training"],
        ["PostLinter.LanguageServer"] = ["PostLinter"],
        ["PostLinter.Api"] = ["PostLinter"],
        ["PostLinter.Service"] = ["PostLinter.Api"],
        ["PostLinter.Web"] = ["PostLinter.Api"],
        ["PostLinter.Testing"] = ["PostLinter"],
        ["PostLinter.Training"] = ["PostLinter"],
        ["PostLinter.PackCompiler"] = ["PostLinter.Core"],
        ["PostLinter.LexiconCompiler"] = ["PostLinter.Dutch"],
    };

    [Fact]
    public void Projects_refer_as_the_house_allows()
    {
        var actual = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(p => Path.GetFileNameWithoutExtension(p), p => XDocument.Load(p).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).Order(StringComparer.Ordinal).ToArray());
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (project, references) in actual)
        {
            Assert.Equal(Allowed[project], references);
        }
    }
}
