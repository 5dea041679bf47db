using BenchmarkDotNet.Attributes;
using PostLinter.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Reports;

namespace PostLinter.Benchmarks;

/// <summary>
/// Each part of a check by itself, over the development drafts, on one thread and warm: what comes before it was worked out
/// already, so that the parts add up to the whole.
/// </summary>
public class PartBenchmarks
{
    private readonly Linter _linter = new();
    private readonly DutchLanguageLayer _language = new(WordLists.CreateMatcher());
    private EntityTagger _tagger = null!;
    private Draft[] _drafts = [];
    private PostDocument[] _documents = [];
    private TokenStream[] _streams = [];
    private PostFacts[] _named = [];
    private PostFacts[] _known = [];
    private LintResult[] _results = [];

    [GlobalSetup]
    public void Prepare()
    {
        _drafts = DevelopmentDrafts.Read();
        _tagger = new EntityTagger(LinearChainModel.FromTable("entities.bin"));
        _documents = [.. _drafts.Select(d => PostDocument.Parse(d.Text))];
        _streams = [.. _documents.Select(Tokens)];
        _named = [.. _documents.Select(Named)];
        _known = [.. _documents.Select(Named)];
        Array.ForEach(_known, f => _ = (f.Phrases, f.School, f.Frames, f.Capacity, f.Addressee));
        _results = [.. _drafts.Select(d => _linter.Lint(d, LintConfiguration.Empty))];
    }

    [Benchmark(Description = "parse")]
    public int Parse() => _drafts.Sum(d => PostDocument.Parse(d.Text).Blocks.Length);

    [Benchmark(Description = "tokenise")]
    public int Tokenise() => _documents.Sum(d => Tokens(d).Count);

    [Benchmark(Description = "tag")]
    public int Tag() => _streams.Sum(s => _tagger.Tag(s, w => Lexicon.Lookup(w)).Count);

    [Benchmark(Description = "tag, join and classify roles")]
    public int Classify() => _known.Sum(f => _language.FindEntities(f).Length);

    [Benchmark(Description = "match")]
    public bool Match() => Array.TrueForAll(_named, f => _language.MatchPhrases(f) is not null);

    [Benchmark(Description = "frames, school, capacity, addressee")]
    public int Facts() => _known.Sum(f =>
        _language.FindFrames(f).Spans.Length + _language.FindSchoolScope(f).References.Length
        + _language.FindCapacity(f).Disclaimers.Length + (_language.FindAddressee(f) is null ? 0 : 1));

    [Benchmark(Description = "check, everything on")]
    public int Check() => _drafts.Sum(d => _linter.Lint(d, LintConfiguration.Empty).Diagnostics.Length);

    [Benchmark(Description = "report, JSON with the fixes")]
    public long Report()
    {
        using var stream = new MemoryStream();
        foreach (var result in _results)
        {
            JsonReport.WriteLine(stream, result, null, new ReportOptions());
        }

        return stream.Length;
    }

    private TokenStream Tokens(PostDocument document) => _language.Tokenize(document, PostMetadata.Empty);

    /// <summary>Facts of which tokens and names are known, and nothing else.</summary>
    private PostFacts Named(PostDocument document)
    {
        var facts = DevelopmentDrafts.Facts(document, _language);
        _ = facts.Entities;
        return facts;
    }
}
