using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using PostLinter.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Dutch;

namespace PostLinter.Benchmarks;

/// <summary>
/// The parts of a check over the development drafts, on one thread and warm, beside what the simplest tool does: cut a text at
/// blanks and look every word up in a list.
/// </summary>
public class CheckBenchmarks
{
    private readonly Linter _linter = new();
    private readonly DutchLanguageLayer _language = new(WordLists.CreateMatcher());
    private Draft[] _drafts = [];
    private FrozenSet<string> _words = FrozenSet<string>.Empty;

    /// <summary>Tokens of all drafts together; divide by the time for tokens a second.</summary>
    public int Tokens { get; private set; }

    [GlobalSetup]
    public void Read()
    {
        _drafts = DevelopmentDrafts.Read();
        _words = File.ReadLines(Path.Combine(DevelopmentDrafts.Folders.WordLists, "surnames-own.txt")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Tokens = _drafts.Sum(Count);
        Console.WriteLine($"// {_drafts.Length} drafts, {Tokens} tokens");
    }

    [Benchmark(Baseline = true, Description = "words in a list")]
    public int WordList() => _drafts.Sum(d => d.Text.Split(' ').Count(_words.Contains));

    [Benchmark(Description = "tokenise")]
    public int Tokenise() => _drafts.Sum(Count);

    [Benchmark(Description = "names and roles")]
    public int Names() => _drafts.Sum(d => Facts(d).Entities.Length);

    [Benchmark(Description = "names, roles and phrases")]
    public int Phrases() => _drafts.Sum(d => Facts(d).Phrases.Of("verwijzing").Length);

    [Benchmark(Description = "check, everything on")]
    public int Check() => _drafts.Sum(d => _linter.Lint(d, LintConfiguration.Empty).Diagnostics.Length);

    private PostFacts Facts(Draft draft) =>
        DevelopmentDrafts.Facts(PostDocument.Parse(draft.Text), _language);

    private int Count(Draft draft) => _language.Tokenize(PostDocument.Parse(draft.Text), PostMetadata.Empty).Count;
}
