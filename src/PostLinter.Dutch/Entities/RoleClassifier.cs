using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Gives persons a role. All mentions of one person in a draft vote together; what the text says outright (a title, "mijn
/// zoon") goes before the model.
/// </summary>
internal sealed class RoleClassifier(LinearClassifier model)
{
    /// <summary>Below this probability the role stays unknown.</summary>
    private const float Certain = 0.65f;

    public static RoleClassifier FromResource(string name)
    {
        using var stream = typeof(RoleClassifier).Assembly.GetManifestResourceStream(name)!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new RoleClassifier(new LinearClassifier(data, RoleFeatures.Roles.Count));
    }

    public ImmutableArray<Entity> Assign(PostFacts facts, List<Entity> entities)
    {
        var stream = facts.Tokens;
        var isName = new bool[stream.Count];
        foreach (var entity in entities.Where(e => e.Kind == EntityKind.Person))
        {
            Array.Fill(isName, true, entity.Tokens.Start, entity.Tokens.Count);
        }

        var signed = new bool[stream.Count];
        foreach (var entity in entities.Where(e => e.Kind == EntityKind.Person && PersonCues.IsSignature(stream, e.Tokens)))
        {
            Array.Fill(signed, true, entity.Tokens.Start, entity.Tokens.Count);
        }

        var groups = PersonGroups.Of(stream, entities);
        var result = ImmutableArray.CreateBuilder<Entity>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Kind != EntityKind.Person)
            {
                result.Add(entities[i]);
                continue;
            }

            var mentions = groups[i];
            var (role, confidence) = mentions.Any(m => signed[entities[m].Tokens.Start])
                ? (PersonRole.Author, 0.99)
                : RoleOf(facts, mentions.Select(m => entities[m]), t => isName[t]);
            result.Add(entities[i] with
            {
                Role = role,
                Confidence = confidence,
                IsOwnFamily = mentions.Any(m => PersonCues.IsOwnFamily(stream, entities[m].Tokens)
                    || PersonCues.IsChildOfSigner(stream, entities[m].Tokens, t => signed[t])),
                IsAddressed = PersonCues.IsAddressed(stream, entities[i].Tokens),
            });
        }

        return result.MoveToImmutable();
    }

    private (PersonRole Role, double Confidence) RoleOf(PostFacts facts, IEnumerable<Entity> mentions, Func<int, bool> isName)
    {
        Span<float> scores = stackalloc float[RoleFeatures.Roles.Count];
        scores.Clear();
        foreach (var mention in mentions)
        {
            if (PersonCues.RoleOf(facts, mention.Tokens) is { } told)
            {
                return (told, 0.99);
            }

            model.Score(RoleFeatures.Of(facts.Tokens, mention.Tokens, isName, facts.Metadata), scores);
        }

        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        var sum = 0f;
        foreach (var score in scores)
        {
            sum += MathF.Exp(score - scores[best]);
        }

        var probability = 1 / sum;
        return probability >= Certain ? (RoleFeatures.Roles[best], probability) : (PersonRole.Unknown, probability);
    }
}
