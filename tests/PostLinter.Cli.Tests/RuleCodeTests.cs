using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>Rules in code, from assemblies that the build laid beside these tests.</summary>
public sealed class RuleCodeTests
{
    private const string Sample = "PostLinter.SampleRules.dll";
    private const string Broken = "PostLinter.BrokenRules.dll";
    private const string Hashtags = "Wat een dag! #a #b #c #d #e\n";

    [Fact]
    public void A_rule_in_code_reports_like_a_built_in_one()
    {
        using var desk = DeskWith(Sample, Hashtags);
        var outcome = desk.Run("check", "a.md", "--allow-rule-code");
        Assert.Equal(string.Empty, outcome.Error);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("DEMO001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("DEMO001 Veel hashtags", desk.Run("explain", "DEMO001", "--allow-rule-code").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData(Sample)]
    public void Its_examples_are_executed(params string[] file)
    {
        using var desk = DeskWith(Sample, Hashtags);
        var outcome = desk.Run(["test-rules", .. file, "--allow-rule-code"]);
        Assert.Equal(string.Empty, outcome.Error);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("1 treffer, 2 missers", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_does_not_run_because_a_folder_says_so()
    {
        using var desk = DeskWith(Sample, Hashtags + "Dit is strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", "a.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith($"postlint: postlint.yaml:2:19: '{Sample}' bevat regels in code; die draaien alleen met --allow-rule-code", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DEMO001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_cannot_be_made_are_named_and_the_others_run()
    {
        using var desk = DeskWith(Broken, "Doe het later.\n");
        var error = desk.Run("check", "a.md", "--allow-rule-code").Error.TrimEnd().Split('\n');
        Assert.Equal(5, error.Length);
        Assert.Contains(error, e => e.Contains("de regel ThrowsInConstructor uit 'PostLinter.BrokenRules.dll' doet niet mee: hij liep vast bij het maken (NotSupportedException)", StringComparison.Ordinal));
        Assert.Contains(error, e => e.Contains("de regel HangsInConstructor uit", StringComparison.Ordinal) && e.Contains("nog niet gemaakt", StringComparison.Ordinal));
        Assert.Contains(error, e => e.Contains("de regel TakesABuiltInId uit", StringComparison.Ordinal) && e.Contains("id's", StringComparison.Ordinal));
        Assert.Contains(error, e => e.Contains("de regel KAPOT007 uit", StringComparison.Ordinal) && e.Contains("noemt hem niet", StringComparison.Ordinal));
        Assert.Contains(error, e => e.Contains("de regel KAPOT008 doet niet mee: de regel liep vast op dit voorbeeld (NotSupportedException)", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_that_go_wrong_on_a_draft_are_named_and_the_rest_goes_on()
    {
        using var desk = DeskWith(Broken, "Doe het nu: dit is strikt vertrouwelijk.\n");
        desk.Write("b.md", "Doe het nu.\n");
        var outcome = desk.Run("check", "a.md", "b.md", "--allow-rule-code");
        Assert.Equal(2, outcome.Code);
        foreach (var (id, reason) in new[] { ("KAPOT004", "NotSupportedException"), ("KAPOT005", "TimeoutException"), ("KAPOT006", "InvalidFinding") })
        {
            Assert.Single(outcome.Error.Split('\n'), l => l.Contains($"de regel {id} liep vast ({reason}) en is overgeslagen", StringComparison.Ordinal));
            Assert.Contains($"De regel {id} is vastgelopen", string.Join(' ', outcome.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }

        Assert.Contains("KAPOT001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weg.dll", null, "de assembly 'weg.dll' bestaat niet")]
    [InlineData("tekst.dll", "geen assembly", "'tekst.dll' is geen .NET-assembly")]
    public void What_is_no_assembly_is_named(string name, string? text, string expected)
    {
        using var desk = new Desk();
        desk.Write("postlint.yaml", $"protocol: vsnon\nregelassemblies: {name}\n");
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        if (text is not null)
        {
            desk.Write(name, text);
        }

        var outcome = desk.Run("check", "a.md", "--allow-rule-code");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: postlint.yaml:2:18: " + expected, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_a_rule_file_is_named()
    {
        using var desk = DeskWith("PostLinter.Core.dll", "Dag.\n");
        var outcome = desk.Run("check", "a.md", "--allow-rule-code");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("in 'PostLinter.Core.dll' ontbreekt regels.yaml", outcome.Error, StringComparison.Ordinal);
    }

    private static Desk DeskWith(string assembly, string draft)
    {
        var desk = new Desk();
        desk.Write(assembly, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, assembly)));
        desk.Write("postlint.yaml", $"protocol: {(assembly == Sample ? "konot" : "vsnon")}\nregelassemblies: [{assembly}]\n");
        desk.Write("a.md", draft);
        return desk;
    }
}
