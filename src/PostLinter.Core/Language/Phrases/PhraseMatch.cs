using System.Collections.Immutable;

namespace PostLinter.Core.Language.Phrases;

/// <summary>A place where a pattern of a list fits.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Tokens">The tokens that the pattern covers.</param>
/// <param name="Payload">The value behind <c>=&gt;</c> in the pattern, or empty.</param>
public sealed record PhraseMatch(string List, TokenRange Tokens, string Payload);

/// <summary>All matches of one draft, by list.</summary>
public sealed class PhraseMatches(ImmutableDictionary<string, ImmutableArray<PhraseMatch>> byList)
{
    private readonly ImmutableDictionary<string, ImmutableArray<PhraseMatch>> _byList = byList;

    public static PhraseMatches None { get; } = new(ImmutableDictionary<string, ImmutableArray<PhraseMatch>>.Empty);

    /// <summary>Matches of a list in order; none overlap.</summary>
    public ImmutableArray<PhraseMatch> Of(string list) => _byList.GetValueOrDefault(list, []);

    /// <summary>These matches and those of other lists.</summary>
    public PhraseMatches With(PhraseMatches other) => new(_byList.SetItems(other._byList));

    public bool Any(string list) => _byList.ContainsKey(list);

    /// <summary>These matches and others, found by other means; where two of a list overlap, these stay.</summary>
    public PhraseMatches With(IReadOnlyCollection<PhraseMatch> others)
    {
        if (others.Count == 0)
        {
            return this;
        }

        var all = _byList.ToBuilder();
        foreach (var match in others)
        {
            var own = all.GetValueOrDefault(match.List, []);
            if (!own.Any(m => m.Tokens.OverlapsWith(match.Tokens)))
            {
                var place = own.Count(m => m.Tokens.Start < match.Tokens.Start);
                all[match.List] = own.Insert(place, match);
            }
        }

        return new PhraseMatches(all.ToImmutable());
    }

    /// <summary>These matches but for some.</summary>
    public PhraseMatches Without(IReadOnlyCollection<PhraseMatch> dropped)
    {
        var all = _byList.ToBuilder();
        foreach (var group in dropped.GroupBy(m => m.List))
        {
            var rest = Of(group.Key).RemoveRange(group);
            if (rest.IsEmpty)
            {
                all.Remove(group.Key);
            }
            else
            {
                all[group.Key] = rest;
            }
        }

        return new PhraseMatches(all.ToImmutable());
    }

    /// <summary>True if a match of the list overlaps the range.</summary>
    public bool AnyIn(string list, TokenRange range) => AnyIn(Of(list).AsSpan(), range);

    /// <summary>True if one of the matches of a list overlaps the range.</summary>
    internal static bool AnyIn(ReadOnlySpan<PhraseMatch> matches, TokenRange range)
    {
        // Matches stand in order and do not overlap: the first that ends behind the start decides.
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Tokens.End > range.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < matches.Length && matches[low].Tokens.OverlapsWith(range);
    }
}
