using PostLinter.Configuration;
using PostLinter.Redaction;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests.Redaction;

public sealed class RedactionMapTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    [Theory]
    [InlineData("Leerling Sanne’s moeder (06-12345678) belde. 😀 Hans' fiets, meester Hans!\r\n\r\n")]
    [InlineData("\uFEFF---\nauteur: Noor\n---\n\nIk ben Noor, \t mail noor@gmail.com")]
    [InlineData("Niets aan de hand.")]
    public void A_written_map_gives_the_original_back(string draft)
    {
        var (map, copies) = Make(("a.md", draft));
        Assert.Equal(draft, RoundTrip(map).Restore(copies[0], "elders.md"));
    }

    [Fact]
    public void Copies_that_are_the_same_are_told_apart_by_name()
    {
        var (map, copies) = Make(("a.md", "Bel mijn buurvrouw op 06-12345678."), ("b.md", "Bel mijn buurvrouw op 06-87654321."));
        Assert.Equal(copies[0], copies[1]);
        Assert.Contains("87654321", RoundTrip(map).Restore(copies[1], "b.md"), StringComparison.Ordinal);
        Assert.Throws<RedactionMapException>(() => map.Restore(copies[1], "c.md"));
    }

    [Fact]
    public void A_changed_copy_is_refused()
    {
        var (map, copies) = Make(("a.md", "Leerling Sanne won."));
        Assert.Throws<RedactionMapException>(() => map.Restore(copies[0] + "!", "a.md"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schema\": 2, \"drafts\": []}")]
    [InlineData("{\"schema\": 1, \"drafts\": [{\"name\": 1}]}")]
    public void What_is_no_map_is_refused(string json) =>
        Assert.Throws<RedactionMapException>(() => RedactionMap.Read(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_damaged_map_gives_nothing_back()
    {
        var (map, copies) = Make(("a.md", "Leerling Sanne won."));
        using var stream = new MemoryStream();
        map.Write(stream, new Pseudonyms());
        var json = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("Sanne", "Susan", StringComparison.Ordinal);
        Assert.Throws<RedactionMapException>(() => RedactionMap.Read(System.Text.Encoding.UTF8.GetBytes(json)).Restore(copies[0], "a.md"));
    }

    private static (RedactionMap Map, string[] Copies) Make(params (string Path, string Text)[] drafts)
    {
        var (map, names) = (new RedactionMap(), new Pseudonyms());
        var copies = drafts.Select(d =>
        {
            var redacted = Redactor.Redact(Linter.Lint(new Draft(d.Text, d.Path), LintConfiguration.Empty), names: names);
            map.Add(redacted);
            return redacted.Text;
        }).ToArray();
        return (map, copies);
    }

    private static RedactionMap RoundTrip(RedactionMap map)
    {
        using var stream = new MemoryStream();
        map.Write(stream, new Pseudonyms());
        return RedactionMap.Read(stream.ToArray());
    }
}
