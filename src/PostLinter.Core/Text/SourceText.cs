namespace PostLinter.Core.Text;

/// <summary>A draft exactly as given. Every offset in the project counts UTF-16 code units in this text.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public string Text { get; }

    public int Length => Text.Length;

    public char this[int position] => Text[position];

    public ReadOnlySpan<char> this[TextSpan span] => span.Of(Text);

    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Number of lines; a text without a line break has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The span of a line (from 1) without its line break.</summary>
    public TextSpan GetLine(int line)
    {
        var starts = LineStarts;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Line and column of an offset; the end of the text is a valid offset.</summary>
    public LinePosition GetLinePosition(int position)
    {
        var starts = LineStarts;
        var index = Array.BinarySearch(starts, position);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, position - starts[line] + 1);
    }

    /// <summary>Offsets at which lines start. CRLF, LF and a lone CR end a line.</summary>
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length;)
        {
            at += length;
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            starts.Add(at);
        }

        return [.. starts];
    }
}
