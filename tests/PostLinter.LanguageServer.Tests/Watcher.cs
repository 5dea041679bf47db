using System.Collections.Concurrent;
using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.LanguageServer.Tests;

/// <summary>A rule that shows what text the server checks, and can be held up: for the time of a check to be the test's own.</summary>
internal sealed class Watcher : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Gezien", "Seen"),
        Message = new("Gezien.", "Seen."),
        Advice = new("Niets.", "Nothing."),
    };

    /// <summary>What was checked, in order.</summary>
    public ConcurrentQueue<string> Texts { get; } = new();

    /// <summary>Held up while closed, for drafts that hold the word <c>langzaam</c>.</summary>
    public ManualResetEventSlim Gate { get; } = new(true);

    /// <summary>Set when a check waits at the gate.</summary>
    public ManualResetEventSlim Waits { get; } = new();

    public Linter Linter => new([this], clock: Testing.FixedClock.Instance);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Look);

    private void Look(RuleContext context)
    {
        var text = context.Document.Source.Text;
        Texts.Enqueue(text);
        if (text.Contains("langzaam", StringComparison.Ordinal))
        {
            Waits.Set();
            Gate.Wait(TimeSpan.FromMinutes(2));
        }

        context.Report(Descriptor, new TextSpan(0, text.Length));
    }
}
