namespace PostLinter.Core.Text;

/// <summary>
/// Spans of one text that may lie over each other, kept so that asking what lies at a place takes the same time in a tweet
/// and in a book: ordered by start, each with the furthest end up to there.
/// </summary>
public sealed class SpanIndex
{
    private readonly TextSpan[] _spans;
    private readonly int[] _numbers;
    private readonly int[] _furthest;

    /// <param name="spans">The spans, in any order; each is known by its number in it.</param>
    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        _spans = [.. spans];
        _numbers = new int[_spans.Length];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = i;
        }

        Array.Sort(_spans, _numbers);
        _furthest = new int[_spans.Length];
        for (var i = 0; i < _spans.Length; i++)
        {
            _furthest[i] = i == 0 ? _spans[i].End : Math.Max(_furthest[i - 1], _spans[i].End);
        }
    }

    /// <summary>True if a span shares a code unit with this one.</summary>
    public bool Overlaps(TextSpan span)
    {
        for (var i = StartingBefore(span.End); --i >= 0 && _furthest[i] > span.Start;)
        {
            if (_spans[i].OverlapsWith(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the span with the last start, and of those the furthest end, that contains this one; null where none does.</summary>
    public int? Containing(TextSpan span)
    {
        for (var i = StartingBefore(span.Start + 1); --i >= 0 && _furthest[i] >= span.End;)
        {
            if (_spans[i].Contains(span))
            {
                return _numbers[i];
            }
        }

        return null;
    }

    /// <summary>The numbers of the spans that lie inside this one, in the order of the text.</summary>
    public IEnumerable<int> Within(TextSpan span)
    {
        for (var i = StartingBefore(span.Start); i < _spans.Length && _spans[i].Start <= span.End; i++)
        {
            if (span.Contains(_spans[i]))
            {
                yield return _numbers[i];
            }
        }
    }

    /// <summary>How many spans start before a place.</summary>
    private int StartingBefore(int position)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
