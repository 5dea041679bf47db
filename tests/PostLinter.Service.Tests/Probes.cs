using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;

namespace PostLinter.Service.Tests;

/// <summary>A rule that works on a draft with the word <see cref="Word"/> until it is told to stop.</summary>
internal sealed class EndlessRule : PostAnalyzer
{
    public const string Word = "eindeloos";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1001",
        Title = new("Eindeloos", "Endless"),
        Message = new("Dit duurt.", "This takes long."),
        Advice = new("Wacht.", "Wait."),
    };

    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Work);

    private void Work(RuleContext context)
    {
        if (context.Document.Source.Text.Contains(Word, StringComparison.Ordinal))
        {
            Started.TrySetResult();
            context.CancellationToken.WaitHandle.WaitOne();
            Stopped.TrySetResult();
            context.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>A language layer that fails on a draft with a word, and quotes the draft in its exception.</summary>
internal sealed class BrokenLayer(ILanguageLayer inner, string word) : ILanguageLayer
{
    public TokenStream Tokenize(PostDocument document, PostMetadata metadata) =>
        document.Source.Text.Contains(word, StringComparison.Ordinal)
            ? throw new InvalidOperationException("Broke on: " + document.Source.Text)
            : inner.Tokenize(document, metadata);

    public ImmutableArray<Entity> FindEntities(PostFacts facts) => inner.FindEntities(facts);

    public PhraseMatches MatchPhrases(PostFacts facts) => inner.MatchPhrases(facts);

    public SchoolScope FindSchoolScope(PostFacts facts) => inner.FindSchoolScope(facts);

    public FrameMap FindFrames(PostFacts facts) => inner.FindFrames(facts);

    public Capacity FindCapacity(PostFacts facts) => inner.FindCapacity(facts);

    public Addressee FindAddressee(PostFacts facts) => inner.FindAddressee(facts);
}
