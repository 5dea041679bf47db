using System.Text.Json;
using PostLinter.Fuzz;
using PostLinter.Fuzz.Inputs;
using PostLinter.Fuzz.Targets;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>A short run of the fuzzer with a fixed seed, and the drafts that are made to be hard. The long run is <c>tests/PostLinter.Fuzz/run.sh</c>.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 60;
    private const int Parts = 2000;

    public static TheoryData<string> Targets => [.. Catalogue.Names];

    public static TheoryData<string> HardDrafts => [.. Patterns.All.Keys];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Mutated_inputs_break_no_promise(string name)
    {
        using var target = Catalogue.Create(name).Single();
        var fuzzer = new Fuzzer([target], seed: 7) { MostSeeds = 12 };
        fuzzer.Run(Inputs, () => true);
        Assert.Empty(fuzzer.Failures);
        Assert.True(fuzzer.Tried[name] >= Inputs);
    }

    [Theory]
    [MemberData(nameof(HardDrafts))]
    public void A_hard_draft_is_checked_like_any_other(string name)
    {
        var text = Patterns.All[name](Parts);
        var draft = new Draft(text, "a.md") { Protocols = ["vsnon"] };
        var result = DraftTarget.Linter.Lint(draft, Configuration.LintConfiguration.Empty);
        var properties = new DraftProperties(draft, result);
        properties.PlacesAreInTheText();
        properties.ReportsAreWellFormed(all: true);
        Assert.DoesNotContain(result.Diagnostics, d => d.RuleId == "PL0001");
    }

    /// <summary>Marks without end hide nothing: what stands beside them is found.</summary>
    [Theory]
    [InlineData("emphasis that opens")]
    [InlineData("brackets")]
    [InlineData("images that miss")]
    [InlineData("quotations in quotations (Markdown)")]
    [InlineData("tags that open in a block")]
    [InlineData("emoji")]
    public void What_stands_above_a_hard_draft_is_found(string name)
    {
        using var desk = new Desk();
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n\n" + Patterns.All[name](Parts));
        using var json = JsonDocument.Parse(desk.Run("check", "a.md", "--format", "json", "--protocol", "vsnon").Output);
        Assert.Contains(json.RootElement.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("rule").GetString() == "PL2001");
    }

    [Fact]
    public void A_fault_is_found_and_made_small()
    {
        using var target = new Brittle();
        var fuzzer = new Fuzzer([target], seed: 1);
        fuzzer.Run(2000, () => true);
        var fault = Assert.Single(fuzzer.Failures);
        Assert.Equal(("brittle", "no x twice", "xx"), (fault.Target, fault.Kind, fault.Input));
    }

    /// <summary>Breaks on two letters in a row.</summary>
    private sealed class Brittle() : FuzzTarget("brittle", 1)
    {
        public override IReadOnlyList<string> Seeds { get; } = ["a x b", "yyyy"];

        public override IReadOnlyList<string> Pieces { get; } = ["x"];

        public override void Run(string input) => Demand(!input.Contains("xx", StringComparison.Ordinal), "no x twice", input);
    }
}
