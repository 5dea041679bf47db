using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>Collects replacements; what is added first wins where two touch, and then covers both.</summary>
internal sealed class RedactionPlan
{
    private readonly List<Replacement> _replacements = [];

    public void Add(Replacement replacement)
    {
        if (replacement.Span.IsEmpty)
        {
            return;
        }

        var index = _replacements.FindIndex(r => r.Span.OverlapsWith(replacement.Span));
        if (index < 0)
        {
            _replacements.Add(replacement);
            return;
        }

        // Half a name that sticks out of an address may not stay behind. The union may reach others in turn.
        var winner = _replacements[index] with { Span = _replacements[index].Span.Union(replacement.Span) };
        _replacements.RemoveAll(r => r.Span.OverlapsWith(winner.Span) && !ReferenceEquals(r, _replacements[index]));
        _replacements[_replacements.FindIndex(r => r.Span.OverlapsWith(winner.Span))] = winner;
    }

    /// <summary>True if nothing of the span is left to replace.</summary>
    public bool Covers(TextSpan span) => _replacements.Exists(r => r.Span.Contains(span));

    public bool Touches(TextSpan span) => _replacements.Exists(r => r.Span.OverlapsWith(span));

    public ImmutableArray<Replacement> ToReplacements() => [.. _replacements.OrderBy(r => r.Span)];
}
