using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>Puts mentions of one person together: those that share a word of the name.</summary>
internal static class PersonGroups
{
    /// <summary>For each entity, the indices of all mentions of the same person, itself included.</summary>
    public static List<int>[] Of(TokenStream stream, List<Entity> entities)
    {
        var groups = new List<int>[entities.Count];
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);

        // The first name that the full names of a group share: nobody joins with another one.
        var firstNames = new Dictionary<List<int>, string>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < entities.Count; i++)
        {
            groups[i] = [i];
            if (entities[i].Kind != EntityKind.Person)
            {
                continue;
            }

            // Two full names that share a surname are two people; a first name, or a surname alone, joins.
            var name = entities[i].Tokens;
            var keys = name.Count == 1
                ? new[] { Key(stream, name.Start) }
                : [Key(stream, name.Start), Key(stream, name.End - 1)];
            var group = keys.Select(k => byWord.GetValueOrDefault(k)).FirstOrDefault(g => g is not null
                && (name.Count == 1 || firstNames.GetValueOrDefault(g, keys[0]) == keys[0]));
            group?.Add(i);
            groups[i] = group ?? groups[i];
            if (name.Count > 1)
            {
                firstNames.TryAdd(groups[i], keys[0]);
            }

            foreach (var key in keys)
            {
                byWord.TryAdd(key, groups[i]);
            }
        }

        return groups;
    }

    private static string Key(TokenStream stream, int token) => Tagging.DraftEvidence.Key(stream[token].Lower).ToString();
}
