using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.BrokenRules;

/// <summary>A rule that does as it is told when a draft says <c>nu</c>, and is silent otherwise.</summary>
public abstract class Rule(string id) : PostAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        new() { Id = id, Title = new(id, id), Message = new("Nu.", "Now."), Advice = new("Later.", "Later.") },
    ];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(c =>
    {
        if (c.Document.Source.Text.Contains("nu", StringComparison.Ordinal))
        {
            Misbehave(c);
        }
    });

    protected void Report(RuleContext context, TextSpan span) => context.Report(SupportedDiagnostics[0], span);

    protected abstract void Misbehave(RuleContext context);
}

/// <summary>Does nothing wrong, so that there is something to go on with.</summary>
public sealed class SoundRule() : Rule("KAPOT001")
{
    protected override void Misbehave(RuleContext context) => Report(context, new TextSpan(0, 1));
}

public sealed class ThrowsInConstructor : Rule
{
    public ThrowsInConstructor()
        : base("KAPOT002") => throw new NotSupportedException();

    protected override void Misbehave(RuleContext context)
    {
    }
}

public sealed class HangsInConstructor : Rule
{
    public HangsInConstructor()
        : base("KAPOT003") => Thread.Sleep(Timeout.Infinite);

    protected override void Misbehave(RuleContext context)
    {
    }
}

public sealed class Throws() : Rule("KAPOT004")
{
    protected override void Misbehave(RuleContext context) => throw new NotSupportedException();
}

public sealed class Hangs() : Rule("KAPOT005")
{
    protected override void Misbehave(RuleContext context) => Thread.Sleep(Timeout.Infinite);
}

/// <summary>Its own example shows it.</summary>
public sealed class ThrowsOnItsExample() : Rule("KAPOT008")
{
    protected override void Misbehave(RuleContext context) => throw new NotSupportedException();
}

public sealed class ReportsOutside() : Rule("KAPOT006")
{
    protected override void Misbehave(RuleContext context) => Report(context, new TextSpan(context.Document.Source.Length, 1));
}

public sealed class TakesABuiltInId() : Rule("PL1001")
{
    protected override void Misbehave(RuleContext context) => Report(context, new TextSpan(0, 1));
}

/// <summary>The rule file says nothing of it.</summary>
public sealed class NotInTheRuleFile() : Rule("KAPOT007")
{
    protected override void Misbehave(RuleContext context) => Report(context, new TextSpan(0, 1));
}
