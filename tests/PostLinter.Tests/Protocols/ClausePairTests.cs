using PostLinter.Core.Data;
using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests.Protocols;

/// <summary>
/// One pair a binding clause: the breaking draft reports its clause, the near miss does not. A pair that does not hold yet
/// is marked <c>open</c> in its file; the mark may only go, never come.
/// </summary>
public sealed class ClausePairTests
{
    private const int MostOpen = 13;

    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    public static TheoryData<string> Ids() => [.. PackCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_binding_clause_has_one_pair(string id)
    {
        var pack = PackCatalog.Find(id)!;
        Assert.Equal(pack.Clauses.Where(c => c.IsBinding).Select(c => c.Id).Order(StringComparer.Ordinal), ClausePairs.Of(pack).Select(p => p.Clause).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pair_holds_but_for_those_marked_open(string id)
    {
        var open = Open(id);
        var wrong = new List<string>();
        foreach (var pair in ClausePairs.Of(PackCatalog.Find(id)!))
        {
            var mark = open.GetValueOrDefault(pair.Clause);
            if (pair.Fires(Linter) == (mark == "breaks"))
            {
                wrong.Add($"{pair.Clause}: {(mark == "breaks" ? "fires now; take the mark away" : "is not reported")}: {pair.Breaks.Text}");
            }

            if (pair.StaysSilent(Linter) == (mark == "near_miss"))
            {
                wrong.Add($"{pair.Clause}: {(mark == "near_miss" ? "is silent now; take the mark away" : "is reported")}: {pair.NearMiss.Text}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_more_pairs_are_open_than_were() =>
        Assert.InRange(PackCatalog.Ids.Sum(id => Open(id).Count), 0, MostOpen);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Metadata_and_configuration_of_the_pairs_are_right(string id)
    {
        foreach (var pair in ClausePairs.Of(PackCatalog.Find(id)!))
        {
            Assert.Empty(pair.Breaks.Lint(Linter).Errors);
            Assert.Empty(pair.NearMiss.Lint(Linter).Errors);
        }
    }

    private static Dictionary<string, string> Open(string id)
    {
        var errors = new List<DataError>();
        var file = Path.Combine(Repository.Root, "corpora", "clauses", id + ".clauses.yaml");
        var pairs = ((DataList)((DataMap)YamlData.Read(File.ReadAllText(file), 0, errors)!)["pairs"]!).Items.Cast<DataMap>();
        Assert.Empty(errors);
        var open = pairs.Where(p => p["open"] is not null).ToDictionary(p => p["clause"]!.AsText!, p => p["open"]!.AsText!);
        Assert.All(open.Values, v => Assert.True(v is "breaks" or "near_miss", v));
        return open;
    }
}
