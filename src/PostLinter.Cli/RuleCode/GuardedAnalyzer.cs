using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.Cli.RuleCode;

/// <summary>
/// Runs an analyzer from elsewhere so that it can harm no more than itself: within a limit of time, and reporting only what
/// it said it would report, inside the draft. One that throws says nothing about that draft; one that hangs is not run again.
/// </summary>
/// <remarks>It may still end the process, or do what any program may do: that is what trust in it is asked for.</remarks>
internal sealed class GuardedAnalyzer : PostAnalyzer
{
    /// <summary>The reason of a rule that reports something that it did not announce, or that is not in the draft.</summary>
    private const string Unsound = "InvalidFinding";

    private readonly AnalysisDriver _inner;
    private readonly TimeSpan _limit;
    private volatile bool _hangs;

    /// <param name="inner">The analyzer; its descriptors are read and its actions registered here, so call this within a limit too.</param>
    /// <param name="limit">How long it may take for one draft.</param>
    /// <exception cref="InvalidOperationException">Its descriptors are not those of an own rule.</exception>
    public GuardedAnalyzer(PostAnalyzer inner, TimeSpan limit)
    {
        SupportedDiagnostics = inner.SupportedDiagnostics;
        if (SupportedDiagnostics.IsDefaultOrEmpty || SupportedDiagnostics.Any(d => !OwnRules.RuleFileReader.IsOwnId(d.Id) || d.IsAboutTheRun))
        {
            throw new InvalidOperationException();
        }

        _inner = new AnalysisDriver([inner]);
        _limit = limit;
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private string Id => SupportedDiagnostics[0].Id;

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(c => Run(c, () => _inner.Run(c.Facts, c.Settings, _ => true, null, c.CancellationToken)));
        context.RegisterFollowUpAction(c => Run(c.Rule, () => _inner.RunFollowUps(c.Rule.Facts, c.Rule.Settings, c.Earlier, _ => true, c.Rule.CancellationToken)));
    }

    private void Run(RuleContext context, Func<ImmutableArray<Finding>> work)
    {
        if (_hangs)
        {
            context.Report(Crash(nameof(TimeoutException)));
            return;
        }

        // The facts are ours: their time is not the rule's.
        _ = context.Facts.Phrases;
        foreach (var finding in Limited(work, context))
        {
            context.Report(finding);
        }
    }

    private ImmutableArray<Finding> Limited(Func<ImmutableArray<Finding>> work, RuleContext context)
    {
        try
        {
            var (findings, error) = TimeLimit.Run(work, _limit);
            context.CancellationToken.ThrowIfCancellationRequested();
            return error is not null ? [Crash(error.GetType().Name)]
                : findings.All(f => IsSound(f, context.Document.Source.Length)) ? findings
                : [Crash(Unsound)];
        }
        catch (TimeoutException)
        {
            _hangs = true;
            return [Crash(nameof(TimeoutException))];
        }
    }

    private bool IsSound(Finding finding, int length) =>
        finding.Descriptor == AnalysisDriver.CrashedRule
        || (finding is { Descriptor: not null, Arguments.IsDefault: false, Cases.IsDefault: false, Fixes.IsDefault: false }
        && SupportedDiagnostics.Contains(finding.Descriptor)
        && IsInside(finding.Span, length)
        && finding.Fixes.All(f => !f.Changes.IsDefault && f.Changes.All(c => IsInside(c.Span, length))));

    private static bool IsInside(TextSpan span, int length) => span.Start >= 0 && span.Length >= 0 && span.End <= length;

    private Finding Crash(string reason) => new()
    {
        Descriptor = AnalysisDriver.CrashedRule,
        Span = new TextSpan(0, 0),
        Arguments = [Id, reason],
    };
}
