using System.Text.RegularExpressions;
using Xunit;

namespace PostLinter.Service.Tests;

/// <summary>The page and what it is made of.</summary>
public sealed partial class PageTests
{
    private static async Task<Dictionary<string, string>> FilesAsync(Desk desk)
    {
        var files = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (!files.ContainsKey(path))
            {
                var answer = await desk.SendAsync("GET", path, headers: ("Authorization", string.Empty));
                Assert.Equal(200, answer.Status);
                files[path] = answer.Body;
                foreach (var found in Reference().Matches(answer.Body).Select(m => m.Groups["path"].Value))
                {
                    waiting.Enqueue("/" + found.TrimStart('.', '/'));
                }
            }
        }

        return files;
    }

    [Fact]
    public async Task The_page_is_whole_and_takes_nothing_from_elsewhere()
    {
        await using var desk = await Desk.OpenAsync();
        var files = await FilesAsync(desk);
        Assert.Contains("/app.js", files.Keys);
        Assert.Contains("/spans.js", files.Keys);
        Assert.Contains("/page.css", files.Keys);
        foreach (var (path, text) in files)
        {
            Assert.DoesNotMatch(Elsewhere(), text.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal));
            Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
            Assert.False(path == "/" && text.Contains("<script>", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Both_languages_say_the_same_things()
    {
        await using var desk = await Desk.OpenAsync();
        var files = await FilesAsync(desk);
        var texts = files["/texts.js"];
        HashSet<string> KeysOf(string name) => [.. Key().Matches(Body(texts, name)).Select(m => m.Groups[1].Value)];
        var (dutch, english) = (KeysOf("dutch"), KeysOf("english"));
        Assert.Equal(dutch.Order(StringComparer.Ordinal), english.Order(StringComparer.Ordinal));
        Assert.All(Named().Matches(files["/"]).Select(m => m.Groups[1].Value), key => Assert.Contains(key, dutch));
        Assert.All(files.Values.SelectMany(f => Said().Matches(f)).Select(m => m.Groups[1].Value), key => Assert.Contains(key, dutch));
    }

    private static string Body(string texts, string name)
    {
        var start = texts.IndexOf($"const {name} = {{", StringComparison.Ordinal);
        return texts[start..texts.IndexOf("\n};", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("""(?:(?:href|src)="|from ')(?<path>\.?/[\w./-]+)""")]
    private static partial Regex Reference();

    [GeneratedRegex("""https?://|url\(|@import|//[a-z]+\.""")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"(?:^|,)\s*(\w+): (?=['\[(])", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("data-(?:text|placeholder)=\"(\\w+)\"")]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:say|tell)\('(\w+)'\)")]
    private static partial Regex Said();
}
