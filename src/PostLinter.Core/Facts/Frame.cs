using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>Signs that words are mentioned and not used.</summary>
[Flags]
public enum Frame
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
public sealed class FrameMap(ImmutableArray<FramedSpan> spans)
{
    public static FrameMap Empty { get; } = new([]);

    public ImmutableArray<FramedSpan> Spans => spans;

    /// <summary>All signs that cover the whole of a span.</summary>
    public Frame At(TextSpan span)
    {
        var frame = Frame.None;
        foreach (var framed in spans)
        {
            if (framed.Span.Contains(span))
            {
                frame |= framed.Frame;
            }
        }

        return frame;
    }

    /// <summary>True if any of the signs covers the span.</summary>
    public bool IsAny(TextSpan span, Frame frames) => (At(span) & frames) != 0;
}
