using System.Collections.Immutable;
using PostLinter.Core.Text;
using PostLinter.OwnRules;

namespace PostLinter.Cli.RuleTests;

/// <summary>What the examples of one rule showed.</summary>
internal sealed record RuleTest(OwnRule Rule, ImmutableArray<ExampleFailure> Failures)
{
    public bool Holds => Failures.IsEmpty;

    public int Hits => Rule.Examples.Count(e => e.IsHit);

    public int Misses => Rule.Examples.Count(e => !e.IsHit);

    /// <summary>Runs the examples. A rule that says nothing of what it must report, or of what it must leave alone, fails.</summary>
    public static RuleTest Of(OwnRule rule)
    {
        var failures = RuleExamples.Run(rule).ToList();
        LinePosition at = rule.Position;
        if (!rule.Examples.Any(e => e.IsHit))
        {
            failures.Add(new ExampleFailure(at, new("er is geen treffer; zet onder 'treffers' een tekst die een melding moet geven", "there is no hit; put a text that must be reported under 'treffers'")));
        }

        if (rule.Examples.All(e => e.IsHit))
        {
            failures.Add(new ExampleFailure(at, new("er is geen misser; zet onder 'missers' een tekst die erop lijkt en mag", "there is no miss; put a text that looks like it and is all right under 'missers'")));
        }

        return new RuleTest(rule, [.. failures]);
    }
}
