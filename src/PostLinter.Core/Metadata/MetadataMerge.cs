using PostLinter.Core.Data;

namespace PostLinter.Core.Metadata;

/// <summary>Joins metadata from several places before it is read.</summary>
public static class MetadataMerge
{
    /// <summary>
    /// The keys of <paramref name="first"/>, and those of <paramref name="second"/> that the first does not have.
    /// Groups of keys (<c>attestaties</c>, <c>gericht_aan</c>) are joined key by key.
    /// </summary>
    public static DataMap Join(DataMap first, DataMap second)
    {
        if (second.Entries.Count == 0)
        {
            return first;
        }

        var entries = new List<DataEntry>();
        foreach (var entry in first.Entries)
        {
            entries.Add(entry.Value is DataMap inner && second[entry.Key] is DataMap other
                ? entry with { Value = Join(inner, other) }
                : entry);
        }

        entries.AddRange(second.Entries.Where(e => first[e.Key] is null));
        return new DataMap(entries, first.Span);
    }
}
