using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>Collects replacements, in the order of the draft; what is added first wins where two touch, and then covers both.</summary>
internal sealed class RedactionPlan
{
    private readonly List<Replacement> _replacements = [];

    public void Add(Replacement replacement)
    {
        if (replacement.Span.IsEmpty)
        {
            return;
        }

        var index = FirstBehind(replacement.Span.Start);
        if (!Touches(replacement.Span))
        {
            _replacements.Insert(index, replacement);
            return;
        }

        // Half a name that sticks out of an address may not stay behind. The union may reach others in turn.
        var winner = _replacements[index] with { Span = _replacements[index].Span.Union(replacement.Span) };
        _replacements.RemoveAt(index);
        while (index < _replacements.Count && _replacements[index].Span.OverlapsWith(winner.Span))
        {
            _replacements.RemoveAt(index);
        }

        _replacements.Insert(index, winner);
    }

    /// <summary>True if nothing of the span is left to replace.</summary>
    public bool Covers(TextSpan span) => FirstBehind(span.Start) is var i && i < _replacements.Count && _replacements[i].Span.Contains(span);

    public bool Touches(TextSpan span) => FirstBehind(span.Start) is var i && i < _replacements.Count && _replacements[i].Span.OverlapsWith(span);

    public ImmutableArray<Replacement> ToReplacements() => [.. _replacements];

    /// <summary>The first replacement that ends behind a place: they stand in order and do not overlap.</summary>
    private int FirstBehind(int position)
    {
        var (low, high) = (0, _replacements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _replacements[middle].Span.End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
