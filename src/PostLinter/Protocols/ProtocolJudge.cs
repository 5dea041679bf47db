using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols;

/// <summary>Decides what a finding means under one protocol: outcome, severity and clauses, or nothing at all.</summary>
/// <param name="pack">The protocol.</param>
/// <param name="severities">Severities that a configuration sets; they go before the pack's own.</param>
public sealed class ProtocolJudge(ProtocolPack pack, ImmutableDictionary<string, Severity> severities)
{
    // A long draft has thousands of findings and a handful of answers.
    private readonly Dictionary<(ImmutableArray<string> Ids, AuthorRole Role, AccountKind Account, Outcome Outcome), ImmutableArray<string>> _bound = [];

    /// <summary>True if the rule can lead to anything under this protocol.</summary>
    public bool IsEnabled(string rule) =>
        pack.Policies.TryGetValue(rule, out var policy)
        && (!policy.Clauses.IsEmpty || !policy.Context.IsEmpty)
        && severities.GetValueOrDefault(rule, policy.Severity == Severity.Off && policy.Cases.IsEmpty ? Severity.Off : Severity.Info) != Severity.Off;

    /// <summary>The judgement, or null if the finding is none under this protocol.</summary>
    public Diagnostic? Judge(Finding finding, PostFacts facts)
    {
        if (finding.Descriptor.IsAboutTheRun)
        {
            return new Diagnostic(finding, finding.Outcome ?? Outcome.Violation, Severity.Warning, []);
        }

        if (!pack.Policies.TryGetValue(finding.Descriptor.Id, out var policy))
        {
            return null;
        }

        var metadata = facts.Metadata;
        var severity = policy.Severity;
        var outcome = finding.Outcome ?? policy.Outcome;
        var clauseIds = policy.UsualClauses;
        foreach (var exception in policy.Cases)
        {
            if (exception.Condition.Holds(finding, metadata, facts.Time.Moment))
            {
                severity = exception.Severity ?? severity;
                outcome = exception.Outcome ?? outcome;
                clauseIds = exception.Clauses ?? clauseIds;
            }
        }

        if (severity != Severity.Off && severities.TryGetValue(finding.Descriptor.Id, out var configured))
        {
            severity = configured;
        }

        if (severity == Severity.Off)
        {
            return null;
        }

        if (outcome == Outcome.Question)
        {
            // What is asked can be answered: where a rule names no question of its own, the words are read aloud.
            finding = finding.Question is null ? finding with { Question = Questions.ReadAloud } : finding;
            switch (metadata.Attested(finding.Question!))
            {
                case Answer.Yes:
                    return null;
                case Answer.No:
                    outcome = Outcome.Violation;
                    severity = Max(severity, Severity.Warning);
                    break;
            }
        }

        if (finding.IsMention && severity > Severity.Hidden)
        {
            severity--;
        }

        // A rule that rests on context alone ("hoogstens info") may point to that.
        var clauses = BoundClauses(clauseIds.IsEmpty ? policy.Context : clauseIds, metadata, outcome);
        return clauses.IsEmpty ? null : new Diagnostic(finding, outcome, severity, clauses);
    }

    /// <summary>Joins the judgements of several protocols about one finding.</summary>
    public static Diagnostic Join(Diagnostic first, Diagnostic second) => first with
    {
        Severity = Max(first.Severity, second.Severity),
        Outcome = first.Outcome < second.Outcome ? first.Outcome : second.Outcome,
        Clauses = [.. first.Clauses.Union(second.Clauses)],
    };

    private static Severity Max(Severity a, Severity b) => a > b ? a : b;

    /// <summary>
    /// Clauses that bind the author: those whose kind fits the outcome first, then those that bind fewer people. What a
    /// school must do when something is reported to it also tells the author where to go: such a reminder binds nobody.
    /// </summary>
    private ImmutableArray<string> BoundClauses(ImmutableArray<string> ids, PostMetadata metadata, Outcome outcome)
    {
        lock (_bound)
        {
            var key = (ids, metadata.Role, metadata.Account, outcome);
            return _bound.TryGetValue(key, out var known) ? known : _bound[key] = FindBoundClauses(ids, metadata, outcome);
        }
    }

    private ImmutableArray<string> FindBoundClauses(ImmutableArray<string> ids, PostMetadata metadata, Outcome outcome) =>
        [.. ids
            .Select(id => pack.FindClause(id)!)
            .Where(c => c.BindsAuthor(metadata) || (outcome == Outcome.Reminder && c.Binds.Contains(BoundGroup.School)))
            .OrderBy(c => OutcomeOf(c.Kind) == outcome ? 0 : 1)
            .ThenBy(c => c.Binds.Contains(BoundGroup.Everyone) ? 1 : 0)
            .Select(c => c.Id)];

    private static Outcome OutcomeOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Attest => Outcome.Question,
        ClauseKind.Process => Outcome.Reminder,
        _ => Outcome.Violation,
    };
}
