using System.Globalization;
using System.Text;
using PostLinter.Core.Text;

namespace PostLinter.Reports.Text;

/// <summary>
/// A line of a draft with some of its words underlined, cut to a width around those words. Tabs become blanks, wide
/// characters get two carets, and what would steer a terminal is replaced.
/// </summary>
/// <param name="Before">The line up to the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">The rest of the line.</param>
/// <param name="Offset">Columns before the words.</param>
/// <param name="Length">Columns of the words, one at least.</param>
public sealed record CodeFrame(string Before, string Words, string After, int Offset, int Length)
{
    private const int TabWidth = 4;
    private const string Cut = "…";

    /// <summary>More of a line than any terminal shows; a draft on one line of a megabyte is not walked for every finding.</summary>
    private const int Reach = 400;

    /// <summary>The frame of a span; of one over several lines the first line is shown.</summary>
    public static CodeFrame Of(SourceText source, TextSpan span, int width)
    {
        var line = source.GetLine(source.GetLinePosition(span.Start).Line);
        var words = TextSpan.FromBounds(Math.Min(span.Start, line.End), Math.Clamp(span.End, Math.Min(span.Start, line.End), line.End));
        var from = Math.Max(line.Start, words.Start - Reach);
        var to = Math.Min(line.End, Math.Min(words.End, words.Start + Reach) + Reach);
        while (from > line.Start && !IsBoundary(source, from))
        {
            from--;
        }

        while (to < line.End && !IsBoundary(source, to))
        {
            to++;
        }

        return Fit(Cells(source, TextSpan.FromBounds(from, to)), words, width, from > line.Start, to < line.End);
    }

    private static bool IsBoundary(SourceText source, int position) =>
        !char.IsLowSurrogate(source[position])
        && CharUnicodeInfo.GetUnicodeCategory(source[position]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    private readonly record struct Cell(string Text, int Width, int Start, int End);

    private static List<Cell> Cells(SourceText source, TextSpan span)
    {
        var cells = new List<Cell>();
        var rest = source[span];
        var (position, column) = (span.Start, 0);
        while (!rest.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            var (text, width) = Draw(rest[..length], column);
            cells.Add(new Cell(text, width, position, position + length));
            (position, column) = (position + length, column + width);
            rest = rest[length..];
        }

        return cells;
    }

    private static (string Text, int Width) Draw(ReadOnlySpan<char> element, int column)
    {
        if (element is "\t")
        {
            var width = TabWidth - (column % TabWidth);
            return (new string(' ', width), width);
        }

        var text = Printable.Clean(element.ToString());
        return (text, DisplayWidth.Of(text));
    }

    private static CodeFrame Fit(List<Cell> cells, TextSpan words, int width, bool isCutBefore, bool isCutAfter)
    {
        // A word may begin or end inside an emoji or a letter with a mark: then the whole of that is underlined.
        var first = cells.FindIndex(c => c.End > words.Start);
        first = first < 0 ? cells.Count : first;
        var last = first;
        while (last < cells.Count && cells[last].Start < words.End)
        {
            last++;
        }

        var (from, to) = (0, cells.Count);
        if (isCutBefore || isCutAfter || Columns(cells, 0, cells.Count) > width)
        {
            (from, to, last) = Window(cells, first, last, Math.Max(8, width - (2 * Cut.Length)));
        }

        var before = (isCutBefore || from > 0 ? Cut : string.Empty) + Join(cells, from, first);
        var after = Join(cells, last, to) + (isCutAfter || to < cells.Count ? Cut : string.Empty);
        return new CodeFrame(before, Join(cells, first, last), after, DisplayWidth.Of(before), Math.Max(1, Columns(cells, first, last)));
    }

    /// <summary>The cells to show: the words, as much before them as after them, and more on one side where the other has less.</summary>
    private static (int From, int To, int Last) Window(List<Cell> cells, int first, int last, int room)
    {
        while (last > first + 1 && Columns(cells, first, last) > room)
        {
            last--;
        }

        var (from, to) = (first, last);
        var taken = Columns(cells, first, last);
        var isMoving = true;
        while (isMoving)
        {
            isMoving = false;
            if (from > 0 && taken + cells[from - 1].Width <= room)
            {
                taken += cells[--from].Width;
                isMoving = true;
            }

            if (to < cells.Count && taken + cells[to].Width <= room)
            {
                taken += cells[to++].Width;
                isMoving = true;
            }
        }

        return (from, to, last);
    }

    private static int Columns(List<Cell> cells, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++)
        {
            columns += cells[i].Width;
        }

        return columns;
    }

    private static string Join(List<Cell> cells, int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            text.Append(cells[i].Text);
        }

        return text.ToString();
    }
}
