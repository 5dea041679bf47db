using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Redaction;

namespace PostLinter;

/// <summary>Why a protocol was chosen.</summary>
public enum ProtocolReason
{
    /// <summary>The draft's front matter names it.</summary>
    Draft,

    /// <summary>The caller asked for it.</summary>
    Request,

    /// <summary>The configuration names it.</summary>
    Configuration,

    /// <summary>The draft names the organisation whose protocol it is.</summary>
    Recognised,

    /// <summary>Nobody said anything.</summary>
    Default,

    /// <summary>The configuration may have named one, but could not be read.</summary>
    BrokenConfiguration,
}

/// <summary>What came of one draft.</summary>
public sealed record LintResult
{
    private readonly Diagnostic? _firstAboutPeople;

    public required string Path { get; init; }

    public required SourceText Source { get; init; }

    public required ImmutableArray<ProtocolPack> Protocols { get; init; }

    public required ProtocolReason Reason { get; init; }

    /// <summary>Findings that stand, ordered by place, then rule.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics
    {
        get;
        init
        {
            field = value;
            _firstAboutPeople = value.FirstOrDefault(IsAboutPeople);
        }
    }

    /// <summary>Findings that the author suppressed with a reason.</summary>
    public required ImmutableArray<Diagnostic> Suppressed { get; init; }

    /// <summary>What the check knew of the draft; redaction works from it.</summary>
    public required PostFacts Facts { get; init; }

    public ImmutableArray<Entity> Entities => Facts.Entities;

    /// <summary>What is wrong with the draft's metadata; the rest of the draft was checked all the same.</summary>
    public required ImmutableArray<DataError> Errors { get; init; }

    /// <summary>The school's own rules that the draft was held against besides the built-in ones.</summary>
    public OwnRuleSet OwnRules { get; init; } = OwnRuleSet.None;

    /// <summary>
    /// The fixes that a host offers with a finding: its own, and behind them, with the first finding about people alone, the
    /// one that takes all names and personal data out of the draft. Applying many fixes at once leaves that one out.
    /// </summary>
    public ImmutableArray<CodeFix> FixesOf(Diagnostic diagnostic) =>
        ReferenceEquals(diagnostic, _firstAboutPeople) && WholeRedaction.Of(Facts).Fix is { } all
            ? diagnostic.Finding.Fixes.Add(all)
            : diagnostic.Finding.Fixes;

    private static bool IsAboutPeople(Diagnostic diagnostic) => diagnostic.RuleId is "PL1001" or "PL1002" or "PL1003" or "PL1004";

    /// <summary>The clause with this id in one of the chosen protocols.</summary>
    public Clause? FindClause(string id) => Protocols.Select(p => p.FindClause(id)).FirstOrDefault(c => c is not null);
}
