using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols.Comparison;

/// <summary>How a rule weighs in a circumstance, for the role that was asked for.</summary>
/// <param name="When">The circumstance besides the role; null for the usual case.</param>
/// <param name="Severity">How strongly; <see cref="Severity.Off"/> where the rule is silent.</param>
/// <param name="Outcome">What a finding claims.</param>
/// <param name="Clauses">The clauses that bind the role and on which a finding rests.</param>
public sealed record Weight(PolicyCondition? When, Severity Severity, Outcome Outcome, ImmutableArray<Clause> Clauses)
{
    /// <summary>True if a finding can come of it.</summary>
    public bool IsOn => Severity != Severity.Off && !Clauses.IsEmpty;
}

/// <summary>What one protocol makes of one rule, for one role.</summary>
/// <param name="Usual">Where no special circumstance holds.</param>
/// <param name="Cases">The circumstances that weigh differently.</param>
public sealed record RuleStance(Weight Usual, ImmutableArray<Weight> Cases)
{
    /// <summary>True if the rule can report anything.</summary>
    public bool IsOn => Usual.IsOn || Cases.Any(c => c.IsOn);

    /// <summary>The stance of a pack.</summary>
    /// <param name="pack">The protocol.</param>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="role">The role; with an unknown one every clause counts.</param>
    public static RuleStance Of(ProtocolPack pack, string rule, AuthorRole role)
    {
        if (!pack.Policies.TryGetValue(rule, out var policy))
        {
            return new RuleStance(new Weight(null, Severity.Off, Outcome.Violation, []), []);
        }

        var usual = new Weight(null, policy.Severity, policy.Outcome, []);
        var clauses = policy.UsualClauses;
        var cases = new List<(PolicyCase Case, ImmutableArray<string> Clauses)>();
        foreach (var one in policy.Cases.Where(c => c.Condition.Roles.IsEmpty || c.Condition.Roles.Contains(role)))
        {
            if (one.Condition.IsAboutRoleAlone)
            {
                usual = usual with { Severity = one.Severity ?? usual.Severity, Outcome = one.Outcome ?? usual.Outcome };
                clauses = one.Clauses ?? clauses;
            }
            else
            {
                cases.Add((one, one.Clauses ?? clauses));
            }
        }

        return new RuleStance(
            usual with { Clauses = Bound(clauses) },
            [
                .. cases.Select(c => new Weight(
                    c.Case.Condition, c.Case.Severity ?? usual.Severity, c.Case.Outcome ?? usual.Outcome, Bound(c.Clauses))),
            ]);

        ImmutableArray<Clause> Bound(ImmutableArray<string> ids) =>
        [
            .. (ids.IsEmpty ? policy.Context : ids).Select(id => pack.FindClause(id)!).Where(c => c.BindsRole(role)),
        ];
    }

    /// <summary>True if both weigh the same, whatever the clauses are called.</summary>
    public bool WeighsLike(RuleStance other) =>
        (!IsOn && !other.IsOn)
        || (Key(Usual) == Key(other.Usual) && Cases.Select(Key).Order(StringComparer.Ordinal).SequenceEqual(other.Cases.Select(Key).Order(StringComparer.Ordinal)));

    private static string Key(Weight weight) =>
        weight.IsOn ? $"{weight.When?.Describe()}|{weight.Severity}|{weight.Outcome}" : $"{weight.When?.Describe()}|{Severity.Off}";
}
