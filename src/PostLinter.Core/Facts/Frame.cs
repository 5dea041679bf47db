using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>Signs that words are mentioned and not used.</summary>
[Flags]
public enum Frame : byte
{
    /// <summary>Nothing speaks against use.</summary>
    None = 0,

    /// <summary>Between quotation marks, or in a block quote.</summary>
    Quotation = 1,

    /// <summary>In a lesson, a lecture, a text about language or history.</summary>
    Lesson = 2,

    /// <summary>In a play, book, film, song, game or fairy tale.</summary>
    Fiction = 4,

    /// <summary>In a warning, leaflet or campaign against it.</summary>
    Warning = 8,

    /// <summary>Denied: <c>niemand is dom</c>.</summary>
    Negation = 16,

    /// <summary>Somebody speaks against it.</summary>
    CounterSpeech = 32,

    /// <summary>In a game or match.</summary>
    Sport = 64,

    /// <summary>About illness, care or charity.</summary>
    Health = 128,
}

/// <summary>A stretch of the draft and how its words are meant.</summary>
public readonly record struct FramedSpan(TextSpan Span, Frame Frame);

/// <summary>How the words of a draft are meant, place by place.</summary>
public sealed class FrameMap
{
    // One flag set a character: asking takes the same time in a tweet and in a book.
    private readonly Frame[] _at;

    /// <param name="spans">The framed stretches.</param>
    /// <param name="length">The length of the draft.</param>
    public FrameMap(ImmutableArray<FramedSpan> spans, int length)
    {
        Spans = spans;
        _at = new Frame[length];

        // Many signs may frame the same sentence: no character is marked twice with the same.
        Span<int> marked = stackalloc int[byte.MaxValue + 1];
        marked.Clear();
        foreach (var (span, frame) in spans.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start)))
        {
            for (var i = Math.Max(span.Start, marked[(byte)frame]); i < span.End; i++)
            {
                _at[i] |= frame;
            }

            marked[(byte)frame] = Math.Max(span.End, marked[(byte)frame]);
        }
    }

    public static FrameMap Empty { get; } = new([], 0);

    public ImmutableArray<FramedSpan> Spans { get; }

    /// <summary>The signs that hold at both ends of a span.</summary>
    public Frame At(TextSpan span) =>
        span.Start >= _at.Length ? Frame.None
        : span.IsEmpty ? _at[span.Start]
        : _at[span.Start] & _at[Math.Min(span.End, _at.Length) - 1];

    /// <summary>True if any of the signs holds somewhere in the span.</summary>
    public bool Touches(TextSpan span, Frame frames)
    {
        var end = Math.Min(span.End, _at.Length);
        for (var i = span.Start; i < end; i++)
        {
            if ((_at[i] & frames) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if any of the signs covers the span.</summary>
    public bool IsAny(TextSpan span, Frame frames) => (At(span) & frames) != 0;
}
