using System.Text.RegularExpressions;
using PostLinter.Tests;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>
/// Every command on the pages for people is executed, page by page, from top to bottom. A block with a file name behind its
/// language is that file; a console block shows exactly what comes out.
/// </summary>
public sealed partial class DocumentationTests
{
    /// <summary>What takes longer than a test may; `tools/release.sh` and the web job of `.github` execute these.</summary>
    private static readonly string[] Installing = ["dotnet pack", "dotnet tool install", "bash tools/web.sh"];

    public static TheoryData<string> Pages { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
        .Select(f => Path.GetFileName(f)!)
        .Where(n => n is not ("eigen-regels.md" or "namen-weghalen.md" or "instellingen.md" or "dienst.md"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_a_page_works(string page)
    {
        using var git = new GitDesk();
        git.Write("bericht.md", "Wat een mooie sportdag was het. Sanne de Vries uit groep 5 won de beker.\n");
        git.Write("berichten/moestuin.txt", "Meehelpen? Bel mevrouw Smit: 06-12345678.\n");
        foreach (Match block in Blocks().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))))
        {
            var (language, file, text) = (block.Groups["language"].Value, block.Groups["file"].Value, block.Groups["text"].Value);
            if (file.Length > 0)
            {
                git.Write(file, text);
            }
            else if (language == "sh")
            {
                foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    Execute(git, line);
                }
            }
            else if (language == "console")
            {
                var end = text.IndexOf('\n', StringComparison.Ordinal);
                Assert.Equal(text[(end + 1)..], Execute(git, text[2..end]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_inside_a_sentence_exist(string page)
    {
        using var desk = new Desk();
        foreach (Match span in Spans().Matches(Blocks().Replace(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)), string.Empty)))
        {
            string[] words = [.. span.Groups["words"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
            var help = desk.Run([.. words.TakeWhile(w => !w.StartsWith('-') && !w.Contains('.', StringComparison.Ordinal)), "--help"]);
            Assert.Equal(0, help.Code);
            Assert.All(words.Where(w => w.StartsWith("--", StringComparison.Ordinal)), o => Assert.Contains(o.Split('=')[0], help.Output, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_that_are_named_exist(string page)
    {
        foreach (Match name in PageNames().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))))
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", name.Groups[1].Value)) || name.Groups[1].Value == "bericht.md", name.Value);
        }
    }

    private static string Execute(GitDesk git, string line)
    {
        if (Installing.Any(i => line.StartsWith(i, StringComparison.Ordinal)))
        {
            return string.Empty;
        }

        var parts = line.Split(" | ");
        var input = string.Empty;
        if (parts.Length == 2)
        {
            Assert.StartsWith("echo \"", parts[0], StringComparison.Ordinal);
            input = parts[0].Split('"')[1] + "\n";
        }

        string[] words = [.. Words().Matches(parts[^1]).Select(m => m.Value.Trim('"'))];
        Assert.Equal("postlint", words[0]);
        var outcome = git.Desk.RunWith(input, words[1..]);
        Assert.True(outcome.Code < 2, $"{line}: {outcome.Error}");
        return outcome.Output;
    }

    [GeneratedRegex(@"^```(?<language>\w+)(?: (?<file>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("`postlint (?<words>[^`]+)`")]
    private static partial Regex Spans();

    [GeneratedRegex("`([a-z-]+\\.md)`")]
    private static partial Regex PageNames();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
