using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>What a reader found in a draft.</summary>
internal sealed record DocumentLayout(
    string Prose, ImmutableArray<Block> Blocks, ImmutableArray<Segment> Segments, ImmutableArray<Comment> Comments);

/// <summary>Collects blocks and segments. Everything is filler until a reader shows it to be prose.</summary>
internal sealed class LayoutBuilder(string text)
{
    private readonly char[] _prose = new char[text.Length];
    private readonly List<Block> _blocks = [];
    private readonly List<Segment> _segments = [];
    private readonly List<Comment> _comments = [];

    /// <summary>Makes characters prose.</summary>
    public void Reveal(TextSpan span) => text.CopyTo(span.Start, _prose, span.Start, span.Length);

    /// <summary>Adds a block; blanks at its ends are left outside, and an empty one is left out.</summary>
    public void AddBlock(SegmentKind kind, TextSpan span, bool isQuote = false)
    {
        var trimmed = Trim(span);
        if (!trimmed.IsEmpty)
        {
            _blocks.Add(new Block(kind, trimmed, isQuote));
            _segments.Add(new Segment(kind, trimmed));
            if (isQuote)
            {
                _segments.Add(new Segment(SegmentKind.Quotation, trimmed));
            }
        }
    }

    public void AddSegment(SegmentKind kind, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            _segments.Add(new Segment(kind, span));
        }
    }

    public void AddComment(TextSpan span)
    {
        // <!-- … -->: four characters before, three after; an unclosed one has no end.
        var closed = text.AsSpan(span.Start, span.Length).EndsWith("-->", StringComparison.Ordinal) && span.Length >= 7;
        var inner = TextSpan.FromBounds(Math.Min(span.Start + 4, span.End), closed ? span.End - 3 : span.End);
        _comments.Add(new Comment(span, inner.Of(text).Trim().ToString()));
    }

    public void AddFrontMatter(DataNode node)
    {
        switch (node)
        {
            case DataScalar scalar:
                AddSegment(SegmentKind.FrontMatter, scalar.Span);
                break;
            case DataList list:
                foreach (var item in list.Items)
                {
                    AddFrontMatter(item);
                }

                break;
            case DataMap map:
                foreach (var entry in map.Entries)
                {
                    AddFrontMatter(entry.Value);
                }

                break;
        }
    }

    public DocumentLayout Build() => new(
        new string(_prose),
        [.. _blocks.OrderBy(b => b.Span)],
        [.. _segments.OrderBy(s => s.Span)],
        [.. _comments.OrderBy(c => c.Span)]);

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(_prose[start]))
        {
            start++;
        }

        while (end > start && IsBlank(_prose[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => c == PostDocument.Filler || char.IsWhiteSpace(c);
}
