using System.Text;

namespace PostLinter.Fuzz.Inputs;

/// <summary>
/// Drafts that are made to be hard: by name, a text of about so many parts. A reader that looks back or ahead for each part
/// takes four times as long for twice as many.
/// </summary>
internal static class Patterns
{
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["asterisks"] = n => new string('*', n),
        ["asterisks and blanks"] = n => Repeat("* ", n),
        ["emphasis that opens"] = n => Repeat("*a ", n),
        ["emphasis in emphasis"] = n => Repeat("**a*b ", n),
        ["masked letters"] = n => Repeat("s*kk*l ", n),
        ["underscores"] = n => Repeat("_a", n),
        ["quotations in quotations (Markdown)"] = n => new string('>', n) + " Sanne blijft zitten.",
        ["quotations in quotations (marks)"] = n => Repeat("“‘", n) + "Sanne" + Repeat("’”", n),
        ["straight quotes"] = n => new string('"', n),
        ["quotes that open"] = n => Repeat("zei \"ja ", n),
        ["somebody said"] = n => Repeat("\"ja\", zei Sanne. ", n),
        ["brackets"] = n => new string('[', n),
        ["links that open"] = n => Repeat("[a](", n),
        ["images that miss"] = n => Repeat("![a][b]", n),
        ["parentheses"] = n => new string('(', n) + new string(')', n),
        ["angle brackets"] = n => new string('<', n),
        ["tags that open"] = n => Repeat("<a ", n),
        ["tags that open in a block"] = n => "<div>\n" + Repeat("<b ", n),
        ["scripts that open in a block"] = n => "<div>\n" + Repeat("<script>", n),
        ["styles that close wrongly"] = n => "<div>\n" + Repeat("<style>x</styl>", n),
        ["tags"] = n => Repeat("<b>", n) + "x" + Repeat("</b>", n),
        ["comments that open"] = n => Repeat("<!--", n),
        ["suppressions"] = n => Repeat("<!-- pl-ok PL1001: mag -->\n", n),
        ["suppressions that begin"] = n => Repeat("<!-- pl-ok-begin PL1001: mag -->\n", n) + Repeat("<!-- pl-ok-eind -->\n", n),
        ["suppressions of one rule each"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"<!-- pl-ok-begin PL{i}: mag -->\n<!-- pl-ok-eind PL{i + 1} -->\n")),
        ["lines that are suppressed"] = n => Repeat("Bel de moeder van Bram: 06-12345678. <!-- pl-ok PL1004: mag -->\n\n", n),
        ["lines with a number of somebody"] = n => Repeat("Bel de moeder van Bram: 06-12345678.\n\n", n),
        ["backticks"] = n => string.Concat(Enumerable.Range(0, n / 50).Select(i => new string('`', (i % 200) + 1) + " ")),
        ["entities"] = n => Repeat("&amp;", n),
        ["escapes"] = n => Repeat("\\*", n),
        ["table"] = n => Repeat("|a", n) + "\n" + Repeat("|-", n) + "\n" + Repeat("|b", n),
        ["pipes"] = n => Repeat("a | b ", n),
        ["link definitions"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"[a{i}]: http://x.nl\n")),
        ["list in list"] = n => string.Concat(Enumerable.Range(0, n / 20).Select(i => new string(' ', Math.Min(i, 800)) + "- a\n")),
        ["zalgo"] = n => Repeat("S\u0351\u036b\u0343\u036a\u0302\u033ea\u0351\u036b\u0343n", n / 5),
        ["one letter, many marks"] = n => "a" + new string('\u0301', n),
        ["joined emoji"] = n => Repeat("👩\u200d", n),
        ["flags"] = n => Repeat("🇳", n),
        ["emoji"] = n => Repeat("😀", n),
        ["one endless word"] = n => new string('a', n),
        ["one word of humps"] = n => Repeat("Aa", n),
        ["one word of hyphens"] = n => Repeat("Jan-", n),
        ["one word of dots"] = n => Repeat("a.", n),
        ["one word of apostrophes"] = n => Repeat("'s", n),
        ["one endless number"] = n => Repeat("06", n),
        ["one endless date"] = n => Repeat("3-5-", n),
        ["one endless address"] = n => Repeat("http://a.nl/", n),
        ["one endless mail address"] = n => Repeat("a@b.", n),
        ["at signs"] = n => new string('@', n),
        ["number signs"] = n => new string('#', n),
        ["hashtags"] = n => Repeat("#sanne ", n),
        ["addresses"] = n => Repeat("http://a.nl/x ", n),
        ["telephone numbers"] = n => Repeat("06-12345678 ", n),
        ["names"] = n => string.Join(' ', Enumerable.Range(0, n).Select(i => ((string[])["Sanne", "Tim", "Fatima", "Daan"])[i % 4])),
        ["names with and"] = n => Repeat("Sanne en ", n),
        ["different names"] = n => string.Join(", ", Enumerable.Range(0, n).Select(i => $"Sanne{Letters(i)} de Vries")),
        ["names on lines"] = n => Repeat("Sanne de Vries\n", n),
        ["names that go on"] = n => Repeat("Jan van der ", n),
        ["titles"] = n => Repeat("juf ", n),
        ["class codes"] = n => Repeat("klas 2B ", n),
        ["moments"] = n => Repeat("maandag 3 mei om 10.30 uur ", n),
        ["smileys"] = n => Repeat(":-) ", n),
        ["exclamation marks"] = n => new string('!', n),
        ["you are a"] = n => Repeat("jij bent een ", n),
        ["insults"] = n => Repeat("sukkel ", n),
        ["spaced insults"] = n => Repeat("s u k k e l ", n),
        ["dotted insults"] = n => Repeat("s.u.k.k.e.l ", n),
        ["negations"] = n => Repeat("niet ", n),
        ["empty lines"] = n => new string('\n', n),
        ["short lines"] = n => Repeat("ja\n", n),
        ["short paragraphs"] = n => Repeat("ja.\n\n", n),
        ["lines of dashes"] = n => Repeat("---\n", n),
        ["lists in front matter"] = n => "---\nrol: " + new string('[', n) + "\n---\nx",
        ["keys in front matter"] = n => "---\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: 1\n")) + "---\nx",
        ["maps in front matter"] = n => "---\n" + string.Concat(Enumerable.Range(0, n / 20).Select(i => new string(' ', i) + "a:\n")) + "---\nx",
        ["anchors in front matter"] = n => "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, Math.Min(n, 25)).Select(Anchor)) + "---\nx",
    };

    private static string Anchor(int i)
    {
        var (name, before) = ((char)('b' + i), (char)('a' + i));
        return $"{name}: &{name} [{Repeat($"*{before},", 9)}]\n";
    }

    private static string Letters(int i) => string.Concat((char)('a' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)));

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
