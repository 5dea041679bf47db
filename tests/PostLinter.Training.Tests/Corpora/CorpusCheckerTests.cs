using PostLinter.Training.Corpora;
using Xunit;

namespace PostLinter.Training.Tests.Corpora;

/// <summary>Each check finds what it is for, and leaves alone what is right.</summary>
public sealed class CorpusCheckerTests
{
    private static readonly HashSet<string> Rules = ["PL1001", "PL1002", "PL3002"];

    [Theory]
    [InlineData("{{Sanne|person.leerling}} en {{Sanne|person.leerling}}s moeder fietsten langs {{obs De Linde|school}}.")]
    [InlineData("Op de {{Driemaster|school}} is het feest. De {{Lindeschool|school}} kwam ook, en {{Het Palet|school}}.")]
    [InlineData("op {{de driemaster|school}} is het feest")]
    [InlineData("Juf {{Roos|person.medewerker}} gaf de roos water. #Roos @Roos")]
    [InlineData("{{Jan de Boer|person.ouder}} en {{Jan|person.ouder}} lazen {{Annie M.G. Schmidt|public}}.")]
    public void Leaves_right_labels_alone(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("{{Sanne|person.kind}}", "is not of the list")]
    [InlineData("{{ Sanne|person.leerling}}", "begins or ends with a space")]
    [InlineData("{{juf Roos|person.medewerker}}", "includes a title")]
    [InlineData("{{Daan's|person.leerling}} fiets", "includes the possessive -s")]
    [InlineData("{{Sanne|person.leerling}} en {{Sannes|person.leerling}} fiets", "includes the possessive -s")]
    [InlineData("{{@sanne|person.leerling}}", "includes its sign")]
    [InlineData("Wij gaan naar {{de Driemaster|school}}.", "includes a small article")]
    [InlineData("Wij gaan naar De {{Driemaster|school}}.", "leaves out its capitalised article")]
    [InlineData("{{Jan de Boer|person.ouder}} sprak. {{Jan de Boer|person.ander}} zweeg.", "is labelled person.ouder and person.ander")]
    [InlineData("{{Sanne|person.leerling}} zei niets. Toen kwam Sanne terug.", "stands without label")]
    [InlineData("{{Jan de Boer|person.ouder}} sprak. Later kwam meneer Boer terug.", "stands without label")]
    [InlineData("{{Joke Testpersoon|person.ander}} komt.", "is a public person")]
    [InlineData("{{Sanne|person.leerling}} }} fietst", "braces are left")]
    public void Finds_wrong_labels(string text, string expected) =>
        Assert.Contains(Check(text), i => i.Message.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("### x1-0001\nrol: juf\n---\ntekst", "'rol'")]
    [InlineData("### x1-0001\nrol: docent\ntekst", "the line --- is missing")]
    [InlineData("### x1-0001\n---\neen {{naam", "is not closed")]
    [InlineData("### x1-0001\n---\n", "there is no text")]
    [InlineData("### x2-0001\n---\ntekst", "its first word, a dash and four digits")]
    [InlineData("### x1-0001\n---\ntekst\n\n### x1-0001\n---\nmeer", "stands twice")]
    [InlineData("### x1-0002\n---\ntekst\n\n### x1-0001\n---\nmeer", "stands after x1-0002")]
    [InlineData("### x1-0001\nrules: PL9999\n---\ntekst", "no pack knows")]
    [InlineData("### x1-0001\nrules: PL1001\nmaybe: PL1002, PL1001\n---\ntekst", "PL1001 stands twice")]
    public void Finds_broken_form(string file, string expected) =>
        Assert.Contains(CheckFile(file), i => i.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Knows_the_rules_of_the_packs()
    {
        var rules = CorpusChecker.RuleIds(Path.Combine(Repository.Root, "src", "PostLinter", "Protocols"));
        Assert.Contains("PL1001", rules);
        Assert.All(rules, r => Assert.Equal(6, r.Length));
    }

    [Fact]
    public void Puts_the_table_between_its_marks()
    {
        Assert.Equal("a\n<!-- counts -->\nnew\n<!-- /counts -->\nb", CorpusTable.Place.Put("a\n<!-- counts -->\nold\n<!-- /counts -->\nb", "new\n"));
        Assert.Throws<FormatException>(() => CorpusTable.Place.Put("a", "new"));
    }

    private static CorpusIssue[] Check(string text) => CheckFile($"### x1-0001\nrules: PL1001\n---\n{text}\n");

    private static CorpusIssue[] CheckFile(string text)
    {
        var folder = Directory.CreateTempSubdirectory("corpus");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "x1-voice.txt"), text);
            var issues = new List<CorpusIssue>();
            var files = CorpusFile.ReadFolder(folder.FullName, issues);
            return [.. issues, .. CorpusChecker.Check(files, Rules, ["Joke Testpersoon"])];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
