using PostLinter.Configuration;
using PostLinter.Fuzz.Coverage;
using PostLinter.Testing;

namespace PostLinter.Fuzz.Targets;

/// <summary>A draft as text, checked in process; every property of <see cref="DraftProperties"/>.</summary>
internal sealed class DraftTarget(string name, int weight, IReadOnlyList<string> seeds, IReadOnlyList<string> pieces) : FuzzTarget(name, weight)
{
    private static readonly string[] Protocols = ["vsnon", "ccc", "compass", "konot", "osvs"];

    /// <summary>One for all: it keeps nothing of a draft.</summary>
    public static Linter Linter { get; } = new(clock: FixedClock.Instance);

    public override IReadOnlyList<string> Seeds => seeds;

    public override IReadOnlyList<string> Pieces => pieces;

    public override void Run(string input)
    {
        var draft = DraftOf(input);
        var result = Linter.Lint(draft, LintConfiguration.Empty);
        foreach (var diagnostic in result.Diagnostics)
        {
            Hits.Signal($"{diagnostic.RuleId} {diagnostic.Outcome}");
        }

        var tokens = result.Facts.Tokens.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            Hits.Signal($"{tokens[i - 1].Kind} {tokens[i].Kind}");
        }

        var properties = new DraftProperties(draft, result);
        properties.PlacesAreInTheText();
        properties.ReportsAreWellFormed(all: Dice(input, 16) == 0);
        switch (Dice(input, 12))
        {
            case 0:
                properties.SameAgain();
                break;
            case 1:
                properties.SameWithThreads();
                break;
            case 2:
                properties.FixesTakeAwayWhatTheyFix();
                break;
            case 3:
                properties.FixesComeToRest();
                break;
            case 4:
                properties.ApprovalsCoverAndAreMissed();
                break;
            case 5:
                properties.RedactionCanBeUndone();
                break;
        }
    }

    private static Draft DraftOf(string text)
    {
        var choice = Dice(text, Protocols.Length + 1);
        return new Draft(text, "a.md") { Protocols = choice < Protocols.Length ? [Protocols[choice]] : Protocols };
    }
}
