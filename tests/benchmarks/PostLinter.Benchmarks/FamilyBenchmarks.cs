using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Dutch;
using PostLinter.Rules;

namespace PostLinter.Benchmarks;

/// <summary>The rules of each family, over drafts of which every fact is known: what they add to it themselves.</summary>
public class FamilyBenchmarks
{
    private const string Namespace = "PostLinter.Rules.";

    private static readonly ProtocolSettings NoSettings = new("vsnon", ImmutableDictionary<string, string>.Empty);

    private readonly DutchLanguageLayer _language = new(WordLists.CreateMatcher());
    private AnalysisDriver _driver = new([]);
    private PostDocument[] _documents = [];
    private PostFacts[] _facts = [];

    /// <summary>The family, by the name of its folder.</summary>
    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = string.Empty;

    public static IEnumerable<string> Families => RuleCatalog.Analyzers.Select(FamilyOf).Distinct().Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Prepare()
    {
        _driver = new AnalysisDriver(RuleCatalog.Analyzers.Where(a => FamilyOf(a) == Family));
        _documents = [.. DevelopmentDrafts.Read().Select(d => PostDocument.Parse(d.Text))];
    }

    /// <summary>Rules share what they work out of a draft, so each round gets facts of its own, without that.</summary>
    [IterationSetup]
    public void Renew()
    {
        _facts = [.. _documents.Select(d => DevelopmentDrafts.Facts(d, _language))];
        Array.ForEach(_facts, f => _ = (f.Phrases, f.School, f.Frames, f.Capacity, f.Addressee));
    }

    [Benchmark(Description = "rules")]
    public int Run() => _facts.Sum(f => _driver.Run(f, NoSettings, _ => true).Length);

    private static string FamilyOf(PostAnalyzer analyzer) => analyzer.GetType().Namespace![Namespace.Length..];
}
