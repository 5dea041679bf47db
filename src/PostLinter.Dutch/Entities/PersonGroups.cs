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

        // For the first mention of a group the first name that its full names share: nobody joins with another one.
        var firstNames = new string?[entities.Count];
        for (var i = 0; i < entities.Count; i++)
        {
            groups[i] = [i];
            if (entities[i].Kind != EntityKind.Person)
            {
                continue;
            }

            // Two full names that share a surname are two people; a first name, or a surname alone, joins.
            var name = entities[i].Tokens;
            var (first, last) = (Key(stream, name.Start), name.Count == 1 ? null : Key(stream, name.End - 1));
            var group = Fitting(first) ?? (last is null ? null : Fitting(last));
            group?.Add(i);
            groups[i] = group ?? groups[i];
            byWord.TryAdd(first, groups[i]);
            if (last is not null)
            {
                firstNames[groups[i][0]] ??= first;
                byWord.TryAdd(last, groups[i]);
            }

            List<int>? Fitting(string key) => byWord.TryGetValue(key, out var other)
                && (last is null || (firstNames[other[0]] ?? first) == first) ? other : null;
        }

        return groups;
    }

    private static string Key(TokenStream stream, int token) => Tagging.DraftEvidence.Key(stream[token].Lower).ToString();
}
