using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>Finds the text, attributes and comments in HTML that stands in a draft. Forgiving: broken tags are text.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a block of HTML: text between the tags becomes blocks.</summary>
    public static void ReadBlock(string text, TextSpan span, LayoutBuilder builder, bool isQuote)
    {
        var blockStart = span.Start;
        var position = span.Start;

        // What is sought to the end of the block and not found is not sought again.
        var lastClose = span.IsEmpty ? -1 : text.LastIndexOf('>', span.End - 1, span.Length);
        var unclosed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (position < span.End)
        {
            var open = text.IndexOf('<', position, span.End - position);
            var textEnd = open < 0 ? span.End : open;
            builder.Reveal(TextSpan.FromBounds(position, textEnd));
            if (open < 0)
            {
                break;
            }

            var limit = span.End;
            if ((open > lastClose && !IsComment(text, open, limit)) || !TryReadTag(text, open, limit, builder, out var tag))
            {
                builder.Reveal(new TextSpan(open, 1));
                position = open + 1;
                continue;
            }

            position = tag.End;
            if (tag.IsRawStart && !unclosed.Contains(tag.Name))
            {
                var close = FindClosing(text, tag.Name, tag.End, limit);
                if (close > tag.End)
                {
                    builder.AddSegment(SegmentKind.Code, TextSpan.FromBounds(tag.End, close));
                    position = close;
                }
                else if (close < 0)
                {
                    unclosed.Add(tag.Name);
                }
            }

            if (HtmlElements.EndsBlock(tag.Name) || tag.IsRawStart)
            {
                builder.AddBlock(SegmentKind.HtmlText, TextSpan.FromBounds(blockStart, open), isQuote);
                blockStart = position;
            }
        }

        builder.AddBlock(SegmentKind.HtmlText, TextSpan.FromBounds(blockStart, span.End), isQuote);
    }

    /// <summary>
    /// Reads one tag or comment at <paramref name="start"/> and records what it holds.
    /// False if it is no HTML, so that <c>&lt;naam school&gt;</c> stays text.
    /// </summary>
    public static bool TryReadTag(string text, int start, int limit, LayoutBuilder builder, out HtmlTag tag)
    {
        tag = default;
        if (IsComment(text, start, limit))
        {
            var close = text.IndexOf("-->", start + 4, limit - start - 4, StringComparison.Ordinal);
            var end = close < 0 ? limit : close + 3;
            builder.AddComment(TextSpan.FromBounds(start, end));
            tag = new HtmlTag("!--", end, false);
            return true;
        }

        var i = start + 1;
        var closing = i < limit && text[i] == '/';
        if (closing)
        {
            i++;
        }

        var nameStart = i;
        while (i < limit && char.IsAsciiLetterOrDigit(text[i]))
        {
            i++;
        }

        var name = text[nameStart..i];
        if (name.Length == 0 || !HtmlElements.IsKnown(name) || (i < limit && text[i] is not ('>' or '/') && !char.IsWhiteSpace(text[i])))
        {
            return false;
        }

        var attributes = new List<(SegmentKind Kind, TextSpan Span)>();
        while (i < limit && text[i] != '>')
        {
            i = ReadAttribute(text, i, limit, attributes);
        }

        if (i >= limit)
        {
            return false;
        }

        foreach (var (kind, span) in attributes)
        {
            builder.AddSegment(kind, span);
        }

        tag = new HtmlTag(name, i + 1, !closing && HtmlElements.IsRaw(name));
        return true;
    }

    private static int ReadAttribute(string text, int i, int limit, List<(SegmentKind Kind, TextSpan Span)> found)
    {
        var nameStart = i;
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or ':' or '_'))
        {
            i++;
        }

        if (i == nameStart)
        {
            return i + 1;
        }

        var name = text[nameStart..i].ToLowerInvariant();
        if (i >= limit || text[i] != '=')
        {
            return i;
        }

        i++;
        var quote = i < limit && text[i] is '"' or '\'' ? text[i] : '\0';
        var valueStart = quote == '\0' ? i : i + 1;
        var valueEnd = valueStart;
        while (valueEnd < limit && (quote == '\0' ? !char.IsWhiteSpace(text[valueEnd]) && text[valueEnd] != '>' : text[valueEnd] != quote))
        {
            valueEnd++;
        }

        SegmentKind? kind = name switch
        {
            "alt" or "title" => SegmentKind.ImageAlt,
            "src" => SegmentKind.ImageFile,
            "href" => SegmentKind.LinkTarget,
            _ => null,
        };
        if (kind is { } k)
        {
            found.Add((k, TextSpan.FromBounds(valueStart, valueEnd)));
        }

        return quote == '\0' ? valueEnd : Math.Min(limit, valueEnd + 1);
    }

    private static bool IsComment(string text, int start, int limit) =>
        text.AsSpan(start, limit - start).StartsWith("<!--", StringComparison.Ordinal);

    private static int FindClosing(string text, string name, int start, int limit) =>
        text.IndexOf("</" + name, start, limit - start, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A tag that was read.</summary>
/// <param name="Name">Element name as written; <c>!--</c> for a comment.</param>
/// <param name="End">First position after it.</param>
/// <param name="IsRawStart">True if it opens an element whose content is no text for people.</param>
internal readonly record struct HtmlTag(string Name, int End, bool IsRawStart);
