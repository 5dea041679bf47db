using System.Text;

namespace PostLinter.Reports.Text;

/// <summary>Writes lines and wrapped paragraphs to a page of some width, in colour or without.</summary>
/// <param name="writer">Receives the text.</param>
/// <param name="width">Columns.</param>
/// <param name="color">True to use colour.</param>
public sealed class TextPage(TextWriter writer, int width, bool color)
{
    /// <summary>Columns that a paragraph keeps for words, however deep it is indented.</summary>
    private const int NarrowestColumn = 20;

    private bool _endsBlank = true;

    public int Width => width;

    /// <summary>An empty line, unless the last one is empty already.</summary>
    public void Blank()
    {
        if (!_endsBlank)
        {
            writer.Write('\n');
        }

        _endsBlank = true;
    }

    /// <summary>A line as it is.</summary>
    public void Line(string text, Paint paint = Paint.None)
    {
        writer.Write(Colored(text, paint) + "\n");
        _endsBlank = false;
    }

    /// <summary>The text in a colour, if there is colour.</summary>
    public string Colored(string text, Paint paint) =>
        color && paint != Paint.None && text.Length > 0 ? paint.Code() + text + "\e[0m" : text;

    /// <summary>Words on as many lines as they need; further lines start under the first word.</summary>
    /// <param name="text">The words; any white space parts them.</param>
    /// <param name="indent">Columns before the label.</param>
    /// <param name="label">What stands before the first line, blanks included.</param>
    /// <param name="paint">Colour of the label, or of the whole where there is no label.</param>
    public void Paragraph(string text, int indent = 0, string label = "", Paint paint = Paint.None)
    {
        var hang = indent + DisplayWidth.Of(label);
        var room = Math.Max(NarrowestColumn, width - hang);
        var first = true;
        foreach (var line in Wrap(Printable.Clean(text), room))
        {
            writer.Write(new string(' ', first ? indent : hang));
            if (first)
            {
                writer.Write(Colored(label, paint));
            }

            writer.Write(label.Length == 0 ? Colored(line, paint) : line);
            writer.Write('\n');
            _endsBlank = false;
            first = false;
        }
    }

    /// <summary>Cuts words into lines. A word that is wider than a line stands alone and is not cut: it may be an address.</summary>
    public static IEnumerable<string> Wrap(string text, int room)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = DisplayWidth.Of(word);
            if (taken > 0 && taken + 1 + columns > room)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            if (taken > 0)
            {
                line.Append(' ');
                taken++;
            }

            line.Append(word);
            taken += columns;
        }

        if (taken > 0)
        {
            yield return line.ToString();
        }
    }
}
