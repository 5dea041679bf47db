using PostLinter.Core.Diagnostics;

namespace PostLinter.Suppressions;

/// <summary>
/// The findings of one rule that still stand, by place. A suppression looks at those near it, and at none that is gone, so that
/// a draft with many takes no more time for each.
/// </summary>
internal sealed class StandingFindings
{
    private readonly Diagnostic[] _byPlace;
    private readonly int[] _furthest;

    // For each finding the first that may stand from there on (union by path halving, Tarjan 1975).
    private readonly int[] _next;

    public StandingFindings(IEnumerable<Diagnostic> findings)
    {
        _byPlace = [.. findings.OrderBy(d => d.Span)];
        _furthest = new int[_byPlace.Length];
        _next = new int[_byPlace.Length + 1];
        for (var i = 0; i < _byPlace.Length; i++)
        {
            _furthest[i] = i == 0 ? _byPlace[i].Span.End : Math.Max(_furthest[i - 1], _byPlace[i].Span.End);
            _next[i] = i;
        }

        _next[^1] = _byPlace.Length;
    }

    /// <summary>Those that a suppression covers, in the order of the text, up to the first that it must not cover.</summary>
    public List<Diagnostic> CoveredBy(Suppression suppression, Func<Diagnostic, bool> isForbidden)
    {
        var found = new List<Diagnostic>();
        foreach (var i in Covered(suppression))
        {
            found.Add(_byPlace[i]);
            if (isForbidden(_byPlace[i]))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Those that a suppression covers stand no more.</summary>
    public void Remove(Suppression suppression)
    {
        foreach (var i in Covered(suppression))
        {
            _next[i] = i + 1;
        }
    }

    private IEnumerable<int> Covered(Suppression suppression)
    {
        var isWhole = suppression.Scope == SuppressionScope.Draft;
        for (var i = Standing(isWhole ? 0 : FirstEndingFrom(suppression.Covers.Start)); i < _byPlace.Length; i = Standing(i + 1))
        {
            var span = _byPlace[i].Span;
            if (!isWhole && span.Start > suppression.Covers.End)
            {
                yield break;
            }

            // A finding about the whole draft has an empty span at the start; only a suppression of the draft covers it.
            if (isWhole || suppression.Covers.OverlapsWith(span) || (span is { IsEmpty: true, Start: > 0 } && suppression.Covers.Contains(span)))
            {
                yield return i;
            }
        }
    }

    private int Standing(int i)
    {
        while (_next[i] != i)
        {
            _next[i] = _next[_next[i]];
            i = _next[i];
        }

        return i;
    }

    /// <summary>The first finding behind which one ends at or after a place.</summary>
    private int FirstEndingFrom(int position)
    {
        var (low, high) = (0, _furthest.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _furthest[middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
