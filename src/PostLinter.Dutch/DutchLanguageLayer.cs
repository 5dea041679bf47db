using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Entities;
using PostLinter.Dutch.Facts;
using PostLinter.Dutch.Impressions;
using PostLinter.Dutch.Offence;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch;

/// <summary>Dutch: tokens, names, word lists and what follows from them. Stateless once made.</summary>
public sealed class DutchLanguageLayer : ILanguageLayer
{
    private readonly ISentenceSplitter _splitter = new DutchSentenceSplitter();
    private readonly EntityRecognizer _recognizer;
    private readonly PhraseMatcher _matcher;
    private readonly PlainSpelling _spelling;
    private readonly TargetClasses _targets;
    private readonly ClauseReader _clauses;
    private readonly ImpressionModel _impressions = ImpressionModel.FromTable("impressions.bin");

    /// <param name="matcher">All word lists: those of the layer (<c>Lexicons/phrases</c>) and those of the rules.</param>
    public DutchLanguageLayer(PhraseMatcher matcher)
    {
        _matcher = matcher;
        var words = matcher.ReadWords();
        _recognizer = new EntityRecognizer(words.Of("grof").Concat(words.Of("grofwoord")));
        _spelling = new PlainSpelling(words);
        _targets = new TargetClasses(words);
        _clauses = new ClauseReader(words);
    }

    /// <summary>A tokenizer remembers the words that it has seen: one a piece of a draft, so that nothing of a draft outlives it.</summary>
    public TokenStream Tokenize(PostDocument document, PostMetadata metadata, WorkScheduler? scheduler = null, DraftMemory? memory = null) =>
        TokenStreamBuilder.Build(document, metadata, () => new DutchTokenizer(), _splitter, scheduler, memory);

    public ImmutableArray<Entity> FindEntities(PostFacts facts) => _recognizer.Find(facts, () => SpellEarly(facts));

    public PhraseMatches MatchPhrases(PostFacts facts)
    {
        var entities = new EntityClasses(facts);
        var (plain, targets) = facts.Get(Spell).Take();
        var classes = entities.Of(plain, targets, facts.Scheduler);
        var listed = _matcher.Match(plain.Stream, classes, facts.Scheduler, facts.Memory);
        var matches = _clauses.Read(plain.Stream, listed, targets, token => entities.IsPerson(plain.OriginOf(token)), facts.Scheduler);
        var drafted = plain.ToDraft(matches);
        return facts.OwnLists is { } own
            ? drafted.With(plain.ToDraft(own.Match(plain.Stream, classes, facts.Scheduler, facts.Memory)))
            : drafted;
    }

    private Spelling Spell(PostFacts facts) => new(() =>
    {
        var plain = _spelling.Read(facts.Tokens, facts.Scheduler);
        return (plain, _targets.Find(plain.Stream, facts.Scheduler));
    });

    private void SpellEarly(PostFacts facts)
    {
        try
        {
            facts.Get(Spell).Begin();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whoever asks for the phrases gets the same answer.
        }
    }

    public SchoolScope FindSchoolScope(PostFacts facts) => SchoolScopeFinder.Find(facts);

    public FrameMap FindFrames(PostFacts facts) => FrameFinder.Find(facts);

    public Capacity FindCapacity(PostFacts facts) => CapacityFinder.Find(facts);

    public Addressee FindAddressee(PostFacts facts) => AddresseeFinder.Find(facts);

    public Impression FindImpression(PostFacts facts) => _impressions.Of(facts);

    /// <summary>A draft in plain spelling, which waits for no names. As large as the draft, so it is kept until it is taken.</summary>
    private sealed class Spelling(Func<(PlainStream Plain, Dictionary<int, PhraseAtom[]> Targets)> spell)
    {
        private Lazy<(PlainStream Plain, Dictionary<int, PhraseAtom[]> Targets)>? _spelled = new(spell);

        public void Begin() => _ = _spelled?.Value;

        public (PlainStream Plain, Dictionary<int, PhraseAtom[]> Targets) Take() =>
            Interlocked.Exchange(ref _spelled, null) is { } spelled ? spelled.Value : spell();
    }
}
