using PostLinter.Core.Diagnostics;
using PostLinter.Reports;
using PostLinter.Reports.Text;
using Xunit;

namespace PostLinter.Tests.Reports;

public sealed class TextReportTests
{
    private const string Everything =
        "---\nrol: docent\n---\n\nVandaag zag ik Appel en Peer bij 👩‍👧 school.\nAppel was blij.\tPeer ook. Kijk ook naar Kers en Pruim!\n"
        + "<!-- pl-ok PL1004: staat al op de website -->\nBel Druif maar.\n";

    [Fact]
    public void A_draft_with_all_sorts() => Golden.Check("alles.txt", Write([Sample("brief.md", "konot")], new()));

    [Fact]
    public void A_narrow_page_in_English() =>
        Golden.Check("narrow-english.txt", Write([Sample("brief.md", "konot")], new() { Width = 60, Language = UserLanguage.English }));

    [Fact]
    public void Several_drafts() => Golden.Check("meer.txt", Write(
        [Sample("a.md", "konot"), Results.Of("Niets bijzonders.\n", "b.md", null), Results.Of("Appel.\n", "c.md", "konot", new WordRule("PL1001", "Appel", Outcome.Violation))], new()));

    [Fact]
    public void A_clean_draft_gets_one_friendly_line() =>
        Golden.Check("schoon.txt", Write([Results.Of("De moestuin staat in bloei.\n", "a.md", null)], new()));

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var plain = Write([Sample("a.md", "konot")], new());
        var colored = Write([Sample("a.md", "konot")], new() { Color = true });
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", string.Empty));
        Assert.NotEqual(plain, colored);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_page(int width)
    {
        var text = Write([Sample("a.md", null)], new() { Width = width });
        Assert.All(text.Split('\n'), l => Assert.InRange(DisplayWidth.Of(l), 0, width));
    }

    [Fact]
    public void A_draft_cannot_steer_the_terminal()
    {
        var result = Results.Of("Appel \e[2J\u202Eachterstevoren\u0007 Appel\n", "a\e.md", "konot", new WordRule("PL1001", "Appel"), new WordRule("PL1002", "\e[2J\u202E"));
        var text = Write([result, result], new());
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    private static LintResult Sample(string path, string? protocol) => Results.Of(
        Everything,
        path,
        protocol,
        new WordRule("PL1001", "Appel", Outcome.Violation, replacement: "fruit"),
        new WordRule("PL1002", "Peer", Outcome.Violation),
        new WordRule("PL5001", "Kers", Outcome.Question, "beeld_toestemming"),
        new WordRule("PL5005", "Pruim", Outcome.Question, "beeld_toestemming"),
        new WordRule("PL9005", "school", Outcome.Reminder),
        new WordRule("PL1004", "Druif", Outcome.Violation));

    private static string Write(IEnumerable<LintResult> results, ReportOptions options)
    {
        using var writer = new StringWriter();
        TextReport.Write(writer, results, options);
        return writer.ToString();
    }
}
