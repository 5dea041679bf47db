using System.Collections.Immutable;
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
internal sealed class EntityRecognizer
{
    private readonly LinearChainModel _model = LinearChainModel.FromTable("entities.bin");
    private readonly RoleClassifier _roles = RoleClassifier.FromTable("roles.bin");

    public ImmutableArray<Entity> Find(PostFacts facts)
    {
        var stream = facts.Tokens;
        var found = new EntityTagger(_model).Tag(stream, Lexicon.Lookup, facts.Scheduler);
        found = ConfiguredEntities.Apply(facts, found);
        found = NameRules.Apply(stream, found);
        found.RemoveAll(r => NameSpans.Trim(stream, r).IsEmpty);
        return _roles.Assign(facts, found.ConvertAll(r => ToEntity(stream, r)), found.ConvertAll(r => r.PublicLead));
    }

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
