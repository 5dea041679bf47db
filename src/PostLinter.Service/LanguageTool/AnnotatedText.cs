using System.Text;

namespace PostLinter.Service.LanguageTool;

/// <summary>
/// A text with markup in it: what a reader sees is checked, and places are told in the text as it was sent. All positions
/// are UTF-16 code units.
/// </summary>
internal sealed class AnnotatedText
{
    private readonly List<(int Seen, int Sent, bool IsText)> _parts = [];

    private AnnotatedText(string seen, string sent)
    {
        Seen = seen;
        Sent = sent;
    }

    /// <summary>What a reader sees.</summary>
    public string Seen { get; private set; }

    /// <summary>What was sent, markup included.</summary>
    public string Sent { get; private set; }

    public static AnnotatedText Of(string text) => new(text, text) { _parts = { (0, 0, true) } };

    /// <summary>Joins the parts; null if there is neither a text nor parts.</summary>
    public static AnnotatedText? Of(AnnotatedRequest request)
    {
        if (request.Text is { } whole)
        {
            return Of(whole);
        }

        if (request.Annotation is not { } annotation)
        {
            return null;
        }

        var (seen, sent) = (new StringBuilder(), new StringBuilder());
        var made = new AnnotatedText(string.Empty, string.Empty);
        foreach (var part in annotation)
        {
            made._parts.Add((seen.Length, sent.Length, part.Text is not null));
            seen.Append(part.Text ?? part.InterpretAs);
            sent.Append(part.Text ?? part.Markup);
        }

        (made.Seen, made.Sent) = (seen.ToString(), sent.ToString());
        return made;
    }

    /// <summary>The place in what was sent of a place in what is seen. One inside markup is the start of that markup.</summary>
    public int ToSent(int position)
    {
        var (seen, sent, isText) = _parts.Count == 0 ? (0, 0, false) : _parts[FindPart(position)];
        return isText ? sent + position - seen : sent;
    }

    /// <summary>The place in what was sent of the end (exclusive) of something that is seen; inside markup it is the end of that markup.</summary>
    public int EndToSent(int end)
    {
        if (end == 0 || _parts.Count == 0)
        {
            return 0;
        }

        var index = FindPart(end - 1);
        return _parts[index].IsText
            ? _parts[index].Sent + end - _parts[index].Seen
            : index + 1 < _parts.Count ? _parts[index + 1].Sent : Sent.Length;
    }

    private int FindPart(int position)
    {
        var index = _parts.Count - 1;
        while (index > 0 && (_parts[index].Seen > position || (_parts[index].Seen == position && !_parts[index].IsText)))
        {
            index--;
        }

        return index;
    }
}
