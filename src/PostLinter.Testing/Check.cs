using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Core.Configuration;
using PostLinter.Dutch;
using PostLinter.Rules;

namespace PostLinter.Testing;

/// <summary>A check that did not hold.</summary>
public sealed class CheckException(string message) : Exception(message);

/// <summary>
/// Checks one rule on a draft. Markup in the draft says what is expected: <c>[|Sanne|]</c> must be reported, and nothing
/// else may be. A draft without marks must stay silent. Throws <see cref="CheckException"/>, so any test framework serves.
/// </summary>
public static class Check
{
    /// <summary>One language layer for all checks: reading the word lists is most of the work of making one.</summary>
    private static readonly Lazy<DutchLanguageLayer> Language = new(() => new DutchLanguageLayer(WordLists.CreateMatcher()));

    /// <summary>Checks that the rule reports the marked stretches of the draft, and no others.</summary>
    /// <param name="markup">The draft, with its expected findings marked.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="config">Keys of <c>postlint.yaml</c>, as YAML.</param>
    /// <param name="outcome">What every finding must claim, or null.</param>
    /// <param name="severity">The severity that every finding must have, or null.</param>
    public static void Rule<TRule>(
        string markup, string protocol = "vsnon", string config = "", Outcome? outcome = null, Severity? severity = null)
        where TRule : PostAnalyzer, new()
    {
        var (text, expected) = Markup.Parse(markup);
        var found = Lint<TRule>(text, protocol, config).Diagnostics;
        var actual = found.Select(d => d.Span).Distinct().Order().ToArray();
        if (!actual.SequenceEqual(expected))
        {
            throw new CheckException(
                $"Expected {Show(text, expected)} but got {Show(text, actual)} in: {text}");
        }

        foreach (var diagnostic in found)
        {
            if (outcome is { } o && diagnostic.Outcome != o)
            {
                throw new CheckException($"Expected outcome {o} but got {diagnostic.Outcome} in: {text}");
            }

            if (severity is { } s && diagnostic.Severity != s)
            {
                throw new CheckException($"Expected severity {s} but got {diagnostic.Severity} in: {text}");
            }
        }
    }

    /// <summary>Checks that the rule reports something, or nothing, about the draft, wherever it places it.</summary>
    public static void Reports<TRule>(string text, bool expected, string protocol = "vsnon", string config = "")
        where TRule : PostAnalyzer, new()
    {
        var found = Lint<TRule>(text, protocol, config).Diagnostics;
        if (found.IsEmpty == expected)
        {
            throw new CheckException(expected
                ? $"Expected a finding in: {text}"
                : $"Expected silence but got {Show(text, found.Select(d => d.Span))} in: {text}");
        }
    }

    /// <summary>
    /// Applies the rule's fixes until nothing changes and compares the result. Fails if a fix does not end, or if the
    /// fixed draft has a finding of the rule where the expected one has none.
    /// </summary>
    public static void Fix<TRule>(
        string text, string expected, Applicability applicability = Applicability.Suggested, string protocol = "vsnon", string config = "")
        where TRule : PostAnalyzer, new()
    {
        const int MostRounds = 10;
        var current = text;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = CodeFixes.Apply(Lint<TRule>(current, protocol, config), applicability).Text;
            if (next == current)
            {
                if (current != expected)
                {
                    throw new CheckException($"Expected the fix to give:\n{expected}\nbut got:\n{current}");
                }

                return;
            }

            current = next;
        }

        throw new CheckException($"The fix does not come to rest in: {text}");
    }

    /// <summary>The result of one rule alone.</summary>
    public static LintResult Lint<TRule>(string text, string protocol = "vsnon", string config = "")
        where TRule : PostAnalyzer, new() => Lint(new TRule(), text, protocol, config);

    /// <summary>The result of one rule alone.</summary>
    public static LintResult Lint(PostAnalyzer rule, string text, string protocol = "vsnon", string config = "")
    {
        var result = new Linter([rule], Language.Value, FixedClock.Instance)
            .Lint(new Draft(text, "draft.md") { Protocols = [protocol] }, ReadConfig(config));
        return result with { Diagnostics = [.. result.Diagnostics.Where(d => !d.Finding.Descriptor.IsAboutTheRun || d.RuleId == "PL0001")] };
    }

    private static LintConfiguration ReadConfig(string yaml)
    {
        var errors = new List<DataError>();
        var data = YamlData.Read(yaml, 0, errors) as DataMap ?? DataMap.Empty;
        var configuration = ConfigurationReader.Read(data, "de configuratie", errors);
        return errors.Count == 0 ? configuration : throw new CheckException($"The configuration of the check is broken: {errors[0].Message}");
    }

    private static string Show(string text, IEnumerable<TextSpan> spans)
    {
        var shown = string.Join(", ", spans.Select(s => $"{s} '{s.Of(text)}'"));
        return shown.Length == 0 ? "nothing" : shown;
    }
}
