using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Text;

namespace PostLinter.Core.Analysis;

/// <summary>Runs <paramref name="count"/> pieces of work, in any order or at once, and returns when all are done.</summary>
public delegate void WorkScheduler(int count, Action<int> work);

/// <summary>
/// Runs rules over a draft. The engine itself starts no thread, so that it runs in a browser too; a host that has
/// threads passes a scheduler that uses them. The result is the same in either case.
/// </summary>
public sealed class AnalysisDriver
{
    private readonly ImmutableArray<(PostAnalyzer Analyzer, AnalysisContext Context)> _rules;

    public AnalysisDriver(IEnumerable<PostAnalyzer> analyzers)
    {
        _rules = [.. analyzers.Select(a =>
        {
            var context = new AnalysisContext();
            a.Initialize(context);
            return (a, context);
        })];
    }

    /// <summary>A rule threw; the finding of its own by which that shows.</summary>
    public static DiagnosticDescriptor CrashedRule { get; } = new()
    {
        Id = "PL0001",
        Title = new("Regel is vastgelopen", "Rule crashed"),
        Message = new(
            "De regel {0} is vastgelopen ({1}); over die regel zegt dit rapport niets.",
            "Rule {0} crashed ({1}); this report says nothing about that rule."),
        Advice = new(
            "De andere regels zijn gewoon gecontroleerd. Meld dit met de naam van de regel, zonder je bericht mee te sturen.",
            "The other rules were checked as usual. Report this with the name of the rule, without your draft."),
        IsAboutTheRun = true,
        AuthorMaySuppress = false,
    };

    /// <summary>Findings of all rules that <paramref name="isEnabled"/> lets run, ordered by place, then rule.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ImmutableArray<Finding> Run(
        PostFacts facts,
        ProtocolSettings settings,
        Func<string, bool> isEnabled,
        WorkScheduler? scheduler = null,
        CancellationToken cancellationToken = default)
    {
        var enabled = _rules.Where(r => r.Analyzer.SupportedDiagnostics.Any(d => isEnabled(d.Id))).ToArray();
        var findings = new List<Finding>[enabled.Length];
        (scheduler ?? Sequential)(enabled.Length, i =>
            findings[i] = RunRule(enabled[i].Analyzer, enabled[i].Context, facts, settings, cancellationToken));
        return [.. findings.SelectMany(f => f)
            .Where(f => f.Descriptor.IsAboutTheRun || isEnabled(f.Descriptor.Id))
            .OrderBy(f => f.Span).ThenBy(f => f.Descriptor.Id, StringComparer.Ordinal)];
    }

    private static void Sequential(int count, Action<int> work)
    {
        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }

    private static List<Finding> RunRule(
        PostAnalyzer analyzer, AnalysisContext actions, PostFacts facts, ProtocolSettings settings, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var context = new RuleContext(facts, settings, findings.Add, cancellationToken);
        try
        {
            foreach (var action in actions.Actions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                action(context);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Half of a rule's findings would pass for all of them.
            findings.Clear();
            findings.Add(new Finding
            {
                Descriptor = CrashedRule,
                Span = new TextSpan(0, 0),
                Arguments = [analyzer.SupportedDiagnostics.FirstOrDefault()?.Id ?? analyzer.GetType().Name, e.GetType().Name],
            });
        }

        return findings;
    }
}
