using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.Coverage;

/// <summary>A draft that was checked just now and reported the clause.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="RuleId">The rule that reported it.</param>
/// <param name="Outcome">What the finding claims.</param>
/// <param name="Marked">The words that it covers; empty for the whole draft.</param>
public sealed record CoverageExample(PairDraft Draft, string RuleId, Outcome Outcome, string Marked);

/// <summary>How a binding clause is served.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Rules">The rules that serve it.</param>
/// <param name="Example">A draft that reports it; null if none of ours does.</param>
/// <param name="NearMiss">A draft that looks like it and does not report it, or null.</param>
/// <param name="Limit">What no tool can see of it, or null.</param>
public sealed record ClauseCoverage(
    Clause Clause, ImmutableArray<string> Rules, CoverageExample? Example, PairDraft? NearMiss, LocalizedText? Limit)
{
    /// <summary>How the clause is served: as the example shows, or by its kind where there is none.</summary>
    public Outcome Outcome => Example?.Outcome ?? Clause.Kind switch
    {
        ClauseKind.Attest => Outcome.Question,
        ClauseKind.Process => Outcome.Reminder,
        _ => Outcome.Violation,
    };
}

/// <summary>For one protocol: each binding clause, its rules, and an example that fires; shown is only what did fire.</summary>
public sealed record ProtocolCoverage(ProtocolPack Pack, ImmutableArray<ClauseCoverage> Clauses)
{
    /// <summary>Clauses that explain and bind nobody; there is nothing to check.</summary>
    public IEnumerable<Clause> Context => Pack.Clauses.Where(c => !c.IsBinding);

    /// <summary>Number of binding clauses with an example that fires and, if given, claims this.</summary>
    public int Count(Outcome? outcome = null) => Clauses.Count(c => c.Example is { } e && (outcome is null || e.Outcome == outcome));

    /// <summary>Runs the examples of a protocol: first the pair of each clause, else the examples on the pages of its rules.</summary>
    public static ProtocolCoverage Of(ProtocolPack pack, Linter linter)
    {
        var pairs = ClausePairs.Of(pack).ToDictionary(p => p.Clause);
        return new ProtocolCoverage(pack, [.. pack.Clauses.Where(c => c.IsBinding).Select(c => Cover(c))]);

        ClauseCoverage Cover(Clause clause)
        {
            var pair = pairs.GetValueOrDefault(clause.Id);
            var drafts = clause.Rules.SelectMany(r => RulePage.Find(r)?.Examples ?? [])
                .Where(e => e.IsWrong)
                .OrderByDescending(e => e.Protocol == pack.Id)
                .Select(e => new PairDraft(pack.Id, e.Draft, Core.Data.DataMap.Empty, Core.Data.DataMap.Empty));
            return new ClauseCoverage(
                clause,
                clause.Rules,
                (pair is null ? drafts : drafts.Prepend(pair.Breaks)).Select(d => Run(d, clause, linter)).FirstOrDefault(e => e is not null),
                pair?.StaysSilent(linter) == true ? pair.NearMiss : null,
                ClauseLimits.Find(clause.Id));
        }
    }

    private static CoverageExample? Run(PairDraft draft, Clause clause, Linter linter)
    {
        var result = draft.Lint(linter);
        return result.Diagnostics.FirstOrDefault(d => d.Clauses.Contains(clause.Id)) is { } found
            ? new CoverageExample(draft, found.RuleId, found.Outcome, result.Source.ToString(found.Span))
            : null;
    }
}
