using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>Finds names.</summary>
public sealed class EntityRecognizer
{
    public ImmutableArray<Entity> Find(PostFacts facts) => [];
}
