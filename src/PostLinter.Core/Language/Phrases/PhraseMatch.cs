using System.Collections.Immutable;

namespace PostLinter.Core.Language.Phrases;

/// <summary>A place where a pattern of a list fits.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Tokens">The tokens that the pattern covers.</param>
/// <param name="Payload">The value behind <c>=&gt;</c> in the pattern, or empty; of several patterns that fit, that which the list names first.</param>
public readonly record struct PhraseMatch(string List, TokenRange Tokens, string Payload);

/// <summary>All matches of one draft, by list; those of a list are put in order when first asked for.</summary>
public sealed class PhraseMatches
{
    private readonly Dictionary<string, Lazy<ImmutableArray<PhraseMatch>>> _byList;

    internal PhraseMatches(Dictionary<string, Lazy<ImmutableArray<PhraseMatch>>> byList) => _byList = byList;

    public static PhraseMatches None { get; } = new([]);

    /// <summary>Matches of a list in order; none overlap.</summary>
    public ImmutableArray<PhraseMatch> Of(string list) => _byList.TryGetValue(list, out var matches) ? matches.Value : [];

    /// <summary>The first match of a list if it begins before a token, else null.</summary>
    public PhraseMatch? First(string list, int before = int.MaxValue) =>
        Of(list) is { IsEmpty: false } matches && matches[0].Tokens.Start < before ? matches[0] : null;

    public bool Any(string list) => !Of(list).IsEmpty;

    /// <summary>These matches and those of other lists.</summary>
    public PhraseMatches With(PhraseMatches other)
    {
        var all = Copy();
        foreach (var (list, matches) in other._byList)
        {
            all[list] = matches;
        }

        return new PhraseMatches(all);
    }

    /// <summary>These matches and others, found by other means; where two of a list overlap, these stay.</summary>
    public PhraseMatches With(IReadOnlyCollection<PhraseMatch> others)
    {
        if (others.Count == 0)
        {
            return this;
        }

        var all = Copy();
        foreach (var group in others.GroupBy(m => m.List))
        {
            all[group.Key] = new(Merge(Of(group.Key), group));
        }

        return new PhraseMatches(all);
    }

    /// <summary>These matches but for some.</summary>
    public PhraseMatches Without(IReadOnlyCollection<PhraseMatch> dropped)
    {
        if (dropped.Count == 0)
        {
            return this;
        }

        var all = Copy();
        foreach (var group in dropped.GroupBy(m => m.List))
        {
            var rest = Of(group.Key).RemoveAll(group.ToHashSet().Contains);
            all[group.Key] = new(rest);
        }

        return new PhraseMatches(all);
    }

    /// <summary>The same matches at other tokens.</summary>
    /// <param name="place">Where a range of tokens stands; keeps their order.</param>
    public PhraseMatches Moved(Func<TokenRange, TokenRange> place)
    {
        var moved = new Dictionary<string, Lazy<ImmutableArray<PhraseMatch>>>(_byList.Count, StringComparer.Ordinal);
        foreach (var (list, matches) in _byList)
        {
            moved[list] = new(() => ImmutableArray.CreateRange(matches.Value, m => m with { Tokens = place(m.Tokens) }));
        }

        return new PhraseMatches(moved);
    }

    /// <summary>Matches of a list that overlap the range, in order.</summary>
    public IEnumerable<PhraseMatch> In(string list, TokenRange range)
    {
        var matches = Of(list);
        for (var i = FirstEndingAfter(matches.AsSpan(), range.Start); i < matches.Length && matches[i].Tokens.OverlapsWith(range); i++)
        {
            yield return matches[i];
        }
    }

    /// <summary>True if a match of the list overlaps the range.</summary>
    public bool AnyIn(string list, TokenRange range) => AnyIn(Of(list).AsSpan(), range);

    /// <summary>True if one of the matches of a list overlaps the range.</summary>
    internal static bool AnyIn(ReadOnlySpan<PhraseMatch> matches, TokenRange range)
    {
        var first = FirstEndingAfter(matches, range.Start);
        return first < matches.Length && matches[first].Tokens.OverlapsWith(range);
    }

    private Dictionary<string, Lazy<ImmutableArray<PhraseMatch>>> Copy() => new(_byList, StringComparer.Ordinal);

    /// <summary>Both in order; of those that overlap the own ones stay, and of the others what came first.</summary>
    private static ImmutableArray<PhraseMatch> Merge(ImmutableArray<PhraseMatch> own, IEnumerable<PhraseMatch> others)
    {
        var taken = new SortedSet<TokenRange>(Comparer<TokenRange>.Create((a, b) => a.OverlapsWith(b) ? 0 : a.Start.CompareTo(b.Start)));
        return [.. own.Concat(others.Where(m => !AnyIn(own.AsSpan(), m.Tokens) && taken.Add(m.Tokens))).OrderBy(m => m.Tokens.Start)];
    }

    /// <summary>Matches stand in order and do not overlap: the first that ends behind a place decides.</summary>
    private static int FirstEndingAfter(ReadOnlySpan<PhraseMatch> matches, int token)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Tokens.End > token)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
