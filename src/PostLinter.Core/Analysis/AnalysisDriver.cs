using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
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
        _rules = [.. analyzers.Select(a => (a, Begin(a)))];
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
        CancellationToken cancellationToken = default) =>
        Run(facts, settings, isEnabled, scheduler, (rules, context) =>
        {
            foreach (var action in rules.Actions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                action(context);
            }

            foreach (var (rule, action) in rules.Suspicions)
            {
                if (!context.HasReported && facts.Impression.Of(rule) == Belief.Likely)
                {
                    action(context, facts.Impression.StrongestSentence(rule));
                }
            }
        }, cancellationToken);

    /// <summary>Findings of the rules that look at the findings of others, ordered likewise.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ImmutableArray<Finding> RunFollowUps(
        PostFacts facts,
        ProtocolSettings settings,
        ImmutableArray<Diagnostic> earlier,
        Func<string, bool> isEnabled,
        CancellationToken cancellationToken = default) =>
        Run(facts, settings, isEnabled, null, (rules, context) =>
        {
            foreach (var action in rules.FollowUps)
            {
                action(new FollowUpContext(context, earlier));
            }
        }, cancellationToken);

    private ImmutableArray<Finding> Run(
        PostFacts facts,
        ProtocolSettings settings,
        Func<string, bool> isEnabled,
        WorkScheduler? scheduler,
        Action<AnalysisContext, RuleContext> run,
        CancellationToken cancellationToken)
    {
        var enabled = _rules.Where(r => r.Analyzer.SupportedDiagnostics.Any(d => isEnabled(d.Id))).ToArray();
        var findings = new List<Finding>[enabled.Length];
        (scheduler ?? Sequential)(enabled.Length, i =>
        {
            var found = new List<Finding>();
            try
            {
                run(enabled[i].Context, new RuleContext(facts, settings, found.Add, cancellationToken));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Half of a rule's findings would pass for all of them.
                found.Clear();
                found.Add(Crash(enabled[i].Analyzer, e));
            }

            findings[i] = found;
        });
        return [.. findings.SelectMany(f => f)
            .Where(f => f.Descriptor.IsAboutTheRun || isEnabled(f.Descriptor.Id))
            .OrderBy(f => f.Span).ThenBy(f => f.Descriptor.Id, StringComparer.Ordinal)];
    }

    /// <summary>What a rule registers. One that fails at that fails on every draft, where it is a finding like any crash.</summary>
    private static AnalysisContext Begin(PostAnalyzer analyzer)
    {
        var context = new AnalysisContext();
        try
        {
            analyzer.Initialize(context);
            return context;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var broken = new AnalysisContext();
            broken.RegisterDocumentAction(_ => ExceptionDispatchInfo.Throw(e));
            return broken;
        }
    }

    private static Finding Crash(PostAnalyzer analyzer, Exception exception) => new()
    {
        Descriptor = CrashedRule,
        Span = new TextSpan(0, 0),
        Arguments = [analyzer.SupportedDiagnostics.FirstOrDefault()?.Id ?? analyzer.GetType().Name, exception.GetType().Name],
    };

    private static void Sequential(int count, Action<int> work)
    {
        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }
}
