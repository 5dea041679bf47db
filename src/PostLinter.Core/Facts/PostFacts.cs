using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>
/// What is known about one draft, shared by all rules. Every fact is computed once, when first asked for; asking from
/// several threads is safe.
/// </summary>
public sealed class PostFacts
{
    private readonly ILanguageLayer _language;
    private readonly LocalMoment _now;
    private readonly Lazy<TokenStream> _tokens;
    private readonly Lazy<ImmutableArray<Entity>> _entities;
    private readonly Lazy<PhraseMatches> _phrases;
    private readonly Lazy<SchoolScope> _school;
    private readonly Lazy<FrameMap> _frames;
    private readonly Lazy<Capacity> _capacity;
    private readonly Lazy<Addressee> _addressee;
    private readonly Lazy<Impression> _impression;
    private readonly Dictionary<Type, Lazy<object>> _others = [];

    /// <param name="document">The draft.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="organisation">Where it comes from.</param>
    /// <param name="now">Today, unless the organisation says otherwise.</param>
    /// <param name="language">Finds what depends on the language.</param>
    /// <param name="ownLists">Word lists that the configuration brings, or null.</param>
    /// <param name="scheduler">Runs pieces of the work at once where the host has threads for it, or null.</param>
    /// <param name="memory">What was found in the last version of the draft, where the host checks one after the other, or null.</param>
    public PostFacts(
        PostDocument document,
        PostMetadata metadata,
        Organisation organisation,
        LocalMoment now,
        ILanguageLayer language,
        PhraseMatcher? ownLists = null,
        WorkScheduler? scheduler = null,
        DraftMemory? memory = null)
    {
        OwnLists = ownLists;
        Scheduler = scheduler;
        Memory = memory;
        Document = document;
        Metadata = metadata;
        Organisation = organisation;
        _now = organisation.ReferenceDate ?? now;
        Time = PublishTime.Create(metadata, organisation, now);
        _language = language;
        _tokens = new(() => language.Tokenize(document, metadata, scheduler, memory));
        _entities = new(() => language.FindEntities(this));
        _phrases = new(() => language.MatchPhrases(this));
        _school = new(() => language.FindSchoolScope(this));
        _frames = new(() => language.FindFrames(this));
        _capacity = new(() => language.FindCapacity(this));
        _addressee = new(() => language.FindAddressee(this));
        _impression = new(() => language.FindImpression(this));
    }

    public PostDocument Document { get; }

    public PostMetadata Metadata { get; }

    public Organisation Organisation { get; }

    /// <summary>Today: the reference date of the configuration, else the clock.</summary>
    public DateOnly Today => _now.Date;

    public PublishTime Time { get; }

    public TokenStream Tokens => _tokens.Value;

    /// <summary>Persons, schools, places and organisations, in the order of the token stream.</summary>
    public ImmutableArray<Entity> Entities => _entities.Value;

    /// <summary>Word lists that the configuration brings, matched with those of the language layer; null where it brings none.</summary>
    public PhraseMatcher? OwnLists { get; }

    /// <summary>Runs pieces of the work on a long draft at once; null where the host has no threads for it.</summary>
    public WorkScheduler? Scheduler { get; }

    /// <summary>What was found in the last version of the draft, or null.</summary>
    public DraftMemory? Memory { get; }

    /// <summary>Matches of all word lists.</summary>
    public PhraseMatches Phrases => _phrases.Value;

    public SchoolScope School => _school.Value;

    public FrameMap Frames => _frames.Value;

    public Capacity Capacity => _capacity.Value;

    public Addressee Addressee => _addressee.Value;

    /// <summary>What the draft as a whole sounds like.</summary>
    public Impression Impression => _impression.Value;

    /// <summary>What several rules work out from these facts, by its type: computed once, by whoever asks first.</summary>
    /// <param name="compute">Computes it; every caller gives the same function for one type.</param>
    public T Get<T>(Func<PostFacts, T> compute)
        where T : class
    {
        Lazy<object>? fact;
        lock (_others)
        {
            if (!_others.TryGetValue(typeof(T), out fact))
            {
                _others[typeof(T)] = fact = Later(compute);
            }
        }

        return (T)fact.Value;
    }

    /// <summary>Apart from the asking, which most often finds the fact there and then makes nothing.</summary>
    private Lazy<object> Later(Func<PostFacts, object> compute) => new(() => compute(this));

    /// <summary>The facts of a text that stands beside the prose, such as an alt text, read as a draft of its own.</summary>
    public PostFacts Read(string text) => new(PostDocument.Parse(text), PostMetadata.Empty, Organisation, _now, _language);

    /// <summary>Entities whose names lie inside a stretch of the draft, wherever that is.</summary>
    public IEnumerable<Entity> EntitiesWithin(TextSpan span) => Get(EntityPlaces.Of).Index.Within(span).Select(i => Entities[i]);

    /// <summary>Entities of a kind that overlap a range of tokens.</summary>
    public IEnumerable<Entity> EntitiesIn(TokenRange range, EntityKind kind)
    {
        // Entities stand in the order of the stream and do not overlap.
        var entities = Get(EntityKinds.Of).Of(kind);
        var (low, high) = (0, entities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entities[middle].Tokens.End > range.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        for (var i = low; i < entities.Length && entities[i].Tokens.Start < range.End; i++)
        {
            yield return entities[i];
        }
    }

    private sealed record EntityKinds(Dictionary<EntityKind, Entity[]> ByKind)
    {
        public static EntityKinds Of(PostFacts facts) => new(facts.Entities.GroupBy(e => e.Kind).ToDictionary(g => g.Key, g => g.ToArray()));

        public Entity[] Of(EntityKind kind) => ByKind.GetValueOrDefault(kind, []);
    }

    private sealed record EntityPlaces(SpanIndex Index)
    {
        public static EntityPlaces Of(PostFacts facts) => new(new SpanIndex(facts.Entities.Select(e => e.Span)));
    }
}
