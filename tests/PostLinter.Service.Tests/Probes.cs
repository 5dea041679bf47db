using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Testing;

namespace PostLinter.Service.Tests;

/// <summary>A rule that works on a draft with the word <see cref="Word"/> until it is told to stop.</summary>
internal sealed class EndlessRule : PostAnalyzer
{
    public const string Word = "eindeloos";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Eindeloos", "Endless"),
        Message = new("Dit duurt.", "This takes long."),
        Advice = new("Wacht.", "Wait."),
    };

    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Work);

    private void Work(RuleContext context)
    {
        if (context.Document.Source.Text.Contains(Word, StringComparison.Ordinal))
        {
            Started.TrySetResult();
            context.CancellationToken.WaitHandle.WaitOne();
            Stopped.TrySetResult();
            context.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>A rule that fails on a draft with a word, and quotes the draft in its exception.</summary>
internal sealed class CrashingRule(string word) : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Stuk", "Broken"),
        Message = new("Stuk.", "Broken."),
        Advice = new("Stuk.", "Broken."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(c =>
    {
        if (c.Document.Source.Text.Contains(word, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Broke on: " + c.Document.Source.Text);
        }
    });
}

/// <summary>A clock that breaks when it is told to: the engine itself fails then, outside every rule.</summary>
internal sealed class BreakableClock(string message) : TimeProvider
{
    public bool IsBroken { get; set; }

    public override DateTimeOffset GetUtcNow() => IsBroken ? throw new InvalidOperationException(message) : FixedClock.Instance.GetUtcNow();
}
