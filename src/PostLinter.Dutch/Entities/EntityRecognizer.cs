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
        var found = new EntityTagger(_model).Tag(stream, w => Lexicon.Lookup(w));
        found = ConfiguredEntities.Apply(facts, found);
        found = NameRules.Apply(stream, found);
        var entities = found.Select(r => ToEntity(stream, r)).Where(e => !e.Span.IsEmpty).ToList();
        return _roles.Assign(facts, entities);
    }

    private Entity ToEntity(TokenStream stream, TaggedRange range) => new(range.Kind, NameSpans.Trim(stream, range), range.Tokens)
    {
        Source = SourceOf(stream, range.Tokens),
        Confidence = _model.ConfidenceOf(range.Margin),
    };

    private static EntitySource SourceOf(TokenStream stream, TokenRange tokens)
    {
        foreach (var block in stream.Blocks)
        {
            if (block.Tokens.Contains(tokens.Start))
            {
                return block.Block.Kind switch
                {
                    SegmentKind.ImageAlt => EntitySource.ImageAlt,
                    SegmentKind.ImageFile => EntitySource.FileName,
                    SegmentKind.Hashtag => EntitySource.Hashtag,
                    SegmentKind.Handle => EntitySource.Handle,
                    SegmentKind.FrontMatter => EntitySource.FrontMatter,
                    _ => EntitySource.Prose,
                };
            }
        }

        return EntitySource.Prose;
    }
}
