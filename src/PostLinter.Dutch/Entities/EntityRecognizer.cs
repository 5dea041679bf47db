using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>Finds names.</summary>
internal static class EntityRecognizer
{
    public static ImmutableArray<Entity> Find(PostFacts facts) => [];
}
