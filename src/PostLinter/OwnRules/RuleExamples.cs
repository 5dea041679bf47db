using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Rules;

namespace PostLinter.OwnRules;

/// <summary>An example that does not do what the rule says.</summary>
/// <param name="Position">Where it stands in the file of the rule.</param>
/// <param name="Message">What went otherwise.</param>
public sealed record ExampleFailure(LinePosition Position, LocalizedText Message);

/// <summary>
/// Executes the examples of own rules through the public door, under each protocol that the rule has a clause in: a hit must
/// be reported there and a miss must not. Other keys of the configuration play no part.
/// </summary>
public static class RuleExamples
{
    private static readonly Lazy<Linter> Empty = new(() => new Linter([]));

    /// <summary>What is wrong with the examples of a rule; a rule without examples has nothing wrong here.</summary>
    public static IEnumerable<ExampleFailure> Run(OwnRule rule)
    {
        var configuration = LintConfiguration.Empty with { OwnRules = new OwnRuleSet([rule]) };
        foreach (var example in rule.Examples)
        {
            foreach (var protocol in rule.Policies.Keys.Order(StringComparer.Ordinal))
            {
                var (message, isCrash) = Run(rule, RuleExample.Read(example.IsHit, protocol, example.Markup), configuration);
                if (message is null)
                {
                    continue;
                }

                yield return new ExampleFailure(example.Position, message);
                if (isCrash)
                {
                    yield break;
                }

                break;
            }
        }
    }

    /// <summary>The rules of which every example holds; the others are named and left out.</summary>
    public static IEnumerable<OwnRule> Keep(IEnumerable<OwnRule> rules, List<ReportError> errors)
    {
        foreach (var rule in rules)
        {
            var failures = Run(rule).ToArray();
            errors.AddRange(failures.Select(f => new ReportError(rule.File, f.Position, $"de regel {rule.Id} doet niet mee: {f.Message.Dutch}")));
            if (failures.Length == 0)
            {
                yield return rule;
            }
        }
    }

    private static (LocalizedText? Message, bool IsCrash) Run(OwnRule rule, RuleExample example, LintConfiguration configuration)
    {
        var result = Lint(example.Draft, example, configuration);
        if (result.Diagnostics.FirstOrDefault(d => d.RuleId == AnalysisDriver.CrashedRule.Id) is { } crash)
        {
            var reason = crash.Finding.Arguments[1];
            return (new($"de regel liep vast op dit voorbeeld ({reason})", $"the rule crashed on this example ({reason})"), true);
        }

        return (Judge(rule, example, result, configuration), false);
    }

    private static LocalizedText? Judge(OwnRule rule, RuleExample example, LintResult result, LintConfiguration configuration)
    {
        if (!result.Errors.IsEmpty)
        {
            return new($"in dit voorbeeld klopt iets niet: {result.Errors[0].Message}", $"something in this example is wrong: {result.Errors[0].Message}");
        }

        var found = result.Diagnostics.Where(d => d.RuleId == rule.Id).ToArray();
        var words = found.Select(d => result.Source.ToString(d.Span)).ToArray();
        var pack = PackCatalog.Find(example.Protocol)!.Name;
        return (example.IsWrong, found.Length) switch
        {
            (true, 0) => new($"deze treffer geeft geen melding bij {pack}", $"this hit gives no finding under {pack}"),
            (false, > 0) => new($"deze misser geeft toch een melding bij {pack}, over '{words[0]}'", $"this miss does give a finding under {pack}, about '{words[0]}'"),
            (true, _) when example.Marked is { } marked && !words.Contains(marked) => new(
                $"de melding gaat over '{words[0]}' en niet over '{marked}'", $"the finding is about '{words[0]}' and not about '{marked}'"),
            (true, _) => TryFix(rule, example, result, configuration),
            _ => null,
        };
    }

    /// <summary>A replacement that the rule would report again helps nobody.</summary>
    private static LocalizedText? TryFix(OwnRule rule, RuleExample example, LintResult result, LintConfiguration configuration)
    {
        if (result.Diagnostics.FirstOrDefault(d => d.RuleId == rule.Id && !d.Finding.Fixes.IsEmpty) is not { } diagnostic)
        {
            return null;
        }

        var before = result.Diagnostics.Count(d => d.RuleId == rule.Id);
        var text = TextChange.Apply(example.Draft, diagnostic.Finding.Fixes[0].Changes);
        return Lint(text, example, configuration).Diagnostics.Count(d => d.RuleId == rule.Id) < before ? null : new(
            "de vervanging geeft zelf weer een melding; kies andere woorden voor 'vervang_door'",
            "the replacement gives a finding again; choose other words for 'vervang_door'");
    }

    private static LintResult Lint(string text, RuleExample example, LintConfiguration configuration) =>
        Empty.Value.Lint(new Draft(text, "voorbeeld") { Protocols = [example.Protocol] }, configuration);
}
