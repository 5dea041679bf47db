using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;
using PostLinter.Protocols.Comparison;
using Xunit;

namespace PostLinter.Tests.Protocols;

public sealed class ProtocolComparisonTests
{
    [Fact]
    public void A_protocol_does_not_differ_from_itself()
    {
        foreach (var pack in PackCatalog.All)
        {
            var comparison = ProtocolComparison.Of(pack, pack, AuthorRole.Teacher);
            Assert.Empty(comparison.Rules);
            Assert.Empty(comparison.Settings);
            Assert.Equal(pack.Settings.Count, comparison.SameSettings);
        }
    }

    [Fact]
    public void Same_and_different_add_up_and_the_order_of_the_two_does_not_matter()
    {
        foreach (var role in Enum.GetValues<AuthorRole>())
        {
            var (one, other) = (Compare("vsnon", "ccc", role), Compare("ccc", "vsnon", role));
            Assert.Equal(one.Rules.Select(r => r.RuleId), other.Rules.Select(r => r.RuleId));
            Assert.Equal(one.SameRules, other.SameRules);
            Assert.Equal(41, one.Settings.Length + one.SameSettings);
        }
    }

    [Fact]
    public void Quoting_is_an_error_for_staff_of_ccc_and_off_at_vsnon()
    {
        var quoting = Compare("ccc", "vsnon", AuthorRole.Teacher).Rules.Single(r => r.RuleId == "PL5004");
        Assert.Equal((true, Severity.Error), (quoting.First.IsOn, quoting.First.Usual.Severity));
        Assert.Contains(quoting.First.Usual.Clauses, c => c.Id == "CCC-4.M.31");
        Assert.False(quoting.Second.IsOn);
    }

    [Fact]
    public void A_role_that_no_clause_binds_has_the_rule_off()
    {
        var forPupils = Compare("konot", "vsnon", AuthorRole.Pupil).Rules.Where(r => r.RuleId == "PL4003");
        Assert.All(forPupils, r => Assert.False(r.First.IsOn));
        Assert.True(Compare("konot", "vsnon", AuthorRole.SchoolLeader).Rules.Single(r => r.RuleId == "PL4003").First.IsOn);
    }

    [Fact]
    public void What_depends_on_more_than_the_role_is_a_case()
    {
        var names = Compare("konot", "vsnon", AuthorRole.Teacher).Rules.Single(r => r.RuleId == "PL1001").First;
        Assert.Equal((Severity.Warning, Outcome.Question), (names.Usual.Severity, names.Usual.Outcome));
        var onSchoolAccount = names.Cases.Single(c => c.When!.Describe() == "account: school");
        Assert.Equal((Severity.Error, Outcome.Violation), (onSchoolAccount.Severity, onSchoolAccount.Outcome));
    }

    private static ProtocolComparison Compare(string first, string second, AuthorRole role) =>
        ProtocolComparison.Of(PackCatalog.Find(first)!, PackCatalog.Find(second)!, role);
}
