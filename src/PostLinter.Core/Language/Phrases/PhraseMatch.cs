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

    /// <summary>True if a match of the list overlaps the range.</summary>
    public bool AnyIn(string list, TokenRange range)
    {
        // Matches stand in order and do not overlap: the first that ends behind the start decides.
        var matches = Of(list).AsSpan();
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
