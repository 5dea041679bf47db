using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Entities;
using PostLinter.Dutch.Facts;
using PostLinter.Dutch.Offence;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch;

/// <summary>Dutch: tokens, names, word lists and what follows from them. Stateless once made.</summary>
public sealed class DutchLanguageLayer : ILanguageLayer
{
    private readonly ISentenceSplitter _splitter = new DutchSentenceSplitter();
    private readonly EntityRecognizer _recognizer = new();
    private readonly PhraseMatcher _matcher;
    private readonly PlainSpelling _spelling;
    private readonly TargetClasses _targets;
    private readonly ClauseReader _clauses;

    /// <param name="matcher">All word lists: those of the layer (<c>Lexicons/phrases</c>) and those of the rules.</param>
    public DutchLanguageLayer(PhraseMatcher matcher)
    {
        _matcher = matcher;
        var words = matcher.ReadWords();
        _spelling = new PlainSpelling(words);
        _targets = new TargetClasses(words);
        _clauses = new ClauseReader(words);
    }

    /// <summary>Names of all word lists.</summary>
    public IReadOnlyCollection<string> ListNames => _matcher.Names;

    /// <summary>A tokenizer remembers the words that it has seen: one a piece of a draft, so that nothing of a draft outlives it.</summary>
    public TokenStream Tokenize(PostDocument document, PostMetadata metadata, WorkScheduler? scheduler = null) =>
        TokenStreamBuilder.Build(document, metadata, () => new DutchTokenizer(), _splitter, scheduler);

    public ImmutableArray<Entity> FindEntities(PostFacts facts) => _recognizer.Find(facts);

    public PhraseMatches MatchPhrases(PostFacts facts)
    {
        // Names and spelling do not wait for each other.
        PlainStream plain = null!;
        Dictionary<int, PhraseAtom[]> targets = null!;
        var tokens = facts.Tokens;
        WorkPieces.AtOnce(facts.Scheduler, tokens.Count, () => _ = facts.Entities, () =>
        {
            plain = _spelling.Read(tokens, facts.Scheduler);
            targets = _targets.Find(plain.Stream);
        });
        var entities = new EntityClasses(facts);
        var classes = entities.Of(plain, targets);
        var listed = _matcher.Match(plain.Stream, classes, facts.Scheduler, facts.Memory);
        var matches = _clauses.Read(plain.Stream, listed, targets, token => entities.IsPerson(plain.OriginOf(token)), facts.Scheduler);
        var drafted = plain.ToDraft(matches);
        return facts.OwnLists is { } own
            ? drafted.With(plain.ToDraft(own.Match(plain.Stream, classes, facts.Scheduler, facts.Memory)))
            : drafted;
    }

    public SchoolScope FindSchoolScope(PostFacts facts) => SchoolScopeFinder.Find(facts);

    public FrameMap FindFrames(PostFacts facts) => FrameFinder.Find(facts);

    public Capacity FindCapacity(PostFacts facts) => CapacityFinder.Find(facts);

    public Addressee FindAddressee(PostFacts facts) => AddresseeFinder.Find(facts);
}
