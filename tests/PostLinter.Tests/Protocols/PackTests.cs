using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.Protocols;
using PostLinter.Rules;
using Xunit;

namespace PostLinter.Tests.Protocols;

/// <summary>The built-in packs are complete and agree with themselves and with the rules.</summary>
public sealed class PackTests
{
    public static TheoryData<string> Ids() => [.. PackCatalog.Ids];

    [Fact]
    public void All_clauses_are_there()
    {
        var clauses = PackCatalog.All.SelectMany(p => p.Clauses).ToArray();
        Assert.Equal(438, clauses.Length);
        Assert.Equal(438, clauses.Select(c => c.Id).Distinct().Count());
        Assert.Equal(282, clauses.Count(c => c.IsBinding));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_binding_clause_is_served(string id)
    {
        var pack = PackCatalog.Find(id)!;
        foreach (var clause in pack.Clauses.Where(c => c.IsBinding))
        {
            Assert.NotEmpty(clause.Rules);
            Assert.Contains(clause.Rules, RuleIds.All.Contains);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Clauses_and_rules_name_each_other(string id)
    {
        var pack = PackCatalog.Find(id)!;
        foreach (var clause in pack.Clauses)
        {
            foreach (var rule in clause.Rules)
            {
                Assert.True(
                    pack.Policies.TryGetValue(rule, out var policy) && (policy.Clauses.Contains(clause.Id) || policy.Context.Contains(clause.Id)),
                    $"{clause.Id} names {rule}, which does not name it.");
            }
        }

        foreach (var policy in pack.Policies.Values)
        {
            foreach (var clause in policy.Clauses.Concat(policy.Context))
            {
                Assert.Contains(policy.RuleId, pack.FindClause(clause)!.Rules);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_pack_names_known_rules_and_cases_only(string id)
    {
        var cases = Cases();
        var pack = PackCatalog.Find(id)!;
        Assert.All(pack.Policies.Keys, rule => Assert.Contains(rule, RuleIds.All));
        foreach (var policy in pack.Policies.Values)
        {
            foreach (var name in policy.Cases.SelectMany(c => c.Condition.Cases))
            {
                Assert.Contains((policy.RuleId, name), cases);
            }
        }
    }

    [Fact]
    public void All_packs_answer_the_same_settings()
    {
        var keys = PackCatalog.All.Select(p => string.Join(',', p.Settings.Keys.Order(StringComparer.Ordinal))).Distinct();
        Assert.Single(keys);
    }

    [Fact]
    public void The_contradictions_are_settings()
    {
        Assert.Equal("namens_school", PackCatalog.Find("ccc")!.Settings["beroep_is"]);
        Assert.Equal("eigen_mening", PackCatalog.Find("osvs")!.Settings["beroep_is"]);
        Assert.Equal(new DateOnly(2027, 2, 1), PackCatalog.Find("osvs")!.ValidUntil!.Value.Date);
    }

    [Theory]
    [InlineData("    regels: [PL9999]", "onbekende regel 'PL9999'", 9)]
    [InlineData("    regels: [PL1001]\nregels:\n  PL1001: { ernst: error, uitkomst: violation, clausules: [A-2] }", "onbekende clausule 'A-2'", 11)]
    [InlineData("    regels: [PL1001]\nregels:\n  PL1001: { ernst: eror, uitkomst: violation, clausules: [A-1] }", "'error'", 11)]
    [InlineData("    regels: [PL1001]\n    bind: [allen]", "onbekende sleutel 'bind'", 10)]
    public void A_broken_pack_is_refused_with_its_place(string end, string expected, int line)
    {
        var yaml = "id: a\nnaam: A\ntitel: A\nclausules:\n  - id: A-1\n    plaats: kop\n    soort: TEXT\n    samenvatting: iets\n" + end;
        var errors = new List<DataError>();
        Assert.Null(PackReader.Read(YamlData.Read(yaml, 0, errors), errors, RuleIds.All));
        Assert.Contains(errors, e => e.Message.Contains(expected, StringComparison.Ordinal)
            && new SourceText(yaml).GetLinePosition(e.Span.Start).Line == line);
    }

    private static HashSet<(string Rule, string Name)> Cases()
    {
        var errors = new List<DataError>();
        var path = Path.Combine(Repository.Root, "src", "PostLinter", "Protocols", "cases.yaml");
        var map = Assert.IsType<DataMap>(YamlData.Read(File.ReadAllText(path), 0, errors));
        return [.. map.Entries.SelectMany(e => ((DataMap)e.Value).Entries.Select(c => (e.Key, c.Key)))];
    }
}
