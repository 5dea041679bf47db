using System.Diagnostics.CodeAnalysis;

namespace PostLinter.Core.Facts;

/// <summary>
/// Tells which names are of one person: "Sem", "De Vries", "S. de Vries" and "Sem de Vries" are one; two full names that
/// share a word are two. What comes first decides where a part of a name could be of several.
/// </summary>
/// <typeparam name="T">What is kept of a person.</typeparam>
/// <param name="create">Makes it, when a name is new.</param>
public sealed class NameIndex<T>(Func<T> create)
{
    private readonly Dictionary<string, Entry> _byName = new(StringComparer.Ordinal);

    /// <summary>Whose name this is; from now on this name and its parts lead there.</summary>
    /// <param name="name">As it stands in a draft, without title or possessive ending.</param>
    public T Of(string name)
    {
        name = Plain(name);
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var (first, last, rest) = space > 0
            ? (name[..space], name[(name.LastIndexOf(' ') + 1)..], name[(space + 1)..])
            : (string.Empty, string.Empty, string.Empty);
        if (!_byName.TryGetValue(name, out var entry) && (space < 0 || !TryFindPart(name, first, last, rest, out entry)))
        {
            entry = new Entry(create());
        }

        entry.Longest = name.Length > entry.Longest.Length ? name : entry.Longest;
        _byName.TryAdd(name, entry);
        if (space > 0)
        {
            if (!IsInitial(first))
            {
                _byName.TryAdd(first, entry);
            }

            _byName.TryAdd(last, entry);
            _byName.TryAdd(rest, entry);
        }

        return entry.Value;
    }

    /// <summary>A longer name joins what was so far known by a part of it only; initials join the name that they fit.</summary>
    private bool TryFindPart(string name, string first, string last, string rest, [NotNullWhen(true)] out Entry? entry)
    {
        foreach (var part in (ReadOnlySpan<string>)[first, rest, last])
        {
            if (_byName.TryGetValue(part, out entry)
                && (entry.Longest == first || entry.Longest == last || entry.Longest == rest
                    || name.StartsWith(entry.Longest + " ", StringComparison.Ordinal) || FitsInitial(entry.Longest, first, rest)))
            {
                return true;
            }
        }

        entry = null;
        return false;
    }

    /// <summary>"S. de Vries" and "Sem de Vries", in either order.</summary>
    private static bool FitsInitial(string known, string first, string rest)
    {
        var space = known.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && known[(space + 1)..] == rest && known[0] == first[0] && (IsInitial(first) || IsInitial(known[..space]));
    }

    private static bool IsInitial(string word) => word.Length == 1 || word.EndsWith('.');

    private static string Plain(string name)
    {
        var lower = name.Trim().ToLowerInvariant();
        return lower.AsSpan().IndexOfAny("\n\r\t\u00a0") < 0 && !lower.Contains("  ", StringComparison.Ordinal)
            ? lower
            : string.Join(' ', lower.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class Entry(T value)
    {
        public T Value { get; } = value;

        public string Longest { get; set; } = string.Empty;
    }
}
