using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Finds persons, schools, places and organisations: the sequence model first, then what the configuration knows, then
/// rules over the whole draft (a name found once is found again), then roles.
/// </summary>
/// <param name="curses">Words of many languages that are no names when they stand in small letters.</param>
internal sealed class EntityRecognizer(IEnumerable<string> curses)
{
    private readonly HashSet<string> _curses = [.. curses];

    private readonly LinearChainModel _model = LinearChainModel.FromTable("entities.bin");
    private readonly RoleClassifier _roles = RoleClassifier.FromTable("roles.bin");

    /// <summary>The entities, in the order of the stream.</summary>
    /// <param name="facts">The draft.</param>
    /// <param name="meanwhile">
    /// What another thread may do while rules go over the names of a long draft, which no pieces can be cut from; done by nobody where there is none.
    /// </param>
    public ImmutableArray<Entity> Find(PostFacts facts, Action meanwhile)
    {
        var stream = facts.Tokens;
        var found = new EntityTagger(_model).Tag(stream, Lexicon.Lookup, facts.Scheduler, facts.Memory);
        if (WorkPieces.Count(facts.Scheduler, stream.Count) > 1)
        {
            WorkPieces.AtOnce(facts.Scheduler, stream.Count, () => found = Complete(facts, found), meanwhile);
        }
        else
        {
            found = Complete(facts, found);
        }

        return _roles.Assign(facts, found.ConvertAll(r => ToEntity(stream, r)), found.ConvertAll(r => r.PublicLead));
    }

    /// <summary>What the model found, with what the configuration and the rules know.</summary>
    private List<TaggedRange> Complete(PostFacts facts, List<TaggedRange> tagged)
    {
        var stream = facts.Tokens;
        var found = ConfiguredEntities.Apply(facts, tagged);
        found = NameRules.Apply(stream, found, _model.Likeness.Of);
        found.RemoveAll(r => NameSpans.Trim(stream, r).IsEmpty || (r.Kind == EntityKind.Person && r.Tokens.Count == 1 && IsCurse(stream, r.Tokens.Start)));
        return found;
    }

    private bool IsCurse(TokenStream stream, int token) => !stream.IsCapitalized(token) && _curses.Contains(stream[token].Lower)
        && !Lexicon.Has(stream[token].Lower, WordClasses.FirstName | WordClasses.FirstNameOrWord);

    private Entity ToEntity(TokenStream stream, TaggedRange range) => new(range.Kind, NameSpans.Trim(stream, range), range.Tokens)
    {
        Source = SourceOf(stream, range.Tokens),
        Confidence = _model.ConfidenceOf(range.Margin),
    };

    private static EntitySource SourceOf(TokenStream stream, TokenRange tokens) => stream.BlockOf(tokens.Start).Block.Kind switch
    {
        SegmentKind.ImageAlt => EntitySource.ImageAlt,
        SegmentKind.ImageFile => EntitySource.FileName,
        SegmentKind.Hashtag => EntitySource.Hashtag,
        SegmentKind.Handle => EntitySource.Handle,
        SegmentKind.FrontMatter => EntitySource.FrontMatter,
        _ => EntitySource.Prose,
    };
}
