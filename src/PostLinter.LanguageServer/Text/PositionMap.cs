using System.Text;
using System.Text.Json.Nodes;
using PostLinter.Core.Text;
using PostLinter.LanguageServer.JsonRpc;

namespace PostLinter.LanguageServer.Text;

/// <summary>Offsets of a draft as positions of the protocol: lines from 0, characters in UTF-16 or UTF-8 code units, and back.</summary>
internal sealed class PositionMap(SourceText source, bool isUtf8)
{
    /// <summary>The position of an offset.</summary>
    public JsonObject PositionOf(int offset)
    {
        var at = source.GetLinePosition(offset);
        var start = source.GetLine(at.Line).Start;
        var character = isUtf8 ? Encoding.UTF8.GetByteCount(source.Text.AsSpan(start, offset - start)) : offset - start;
        return new JsonObject { ["line"] = at.Line - 1, ["character"] = character };
    }

    public JsonObject RangeOf(TextSpan span) => new() { ["start"] = PositionOf(span.Start), ["end"] = PositionOf(span.End) };

    /// <summary>
    /// The offset of a position. A line behind the last one is the end of the draft, a character behind the end of its line
    /// is that end. A byte inside a character is its beginning; a unit of UTF-16 is where it is, since editors do cut there.
    /// </summary>
    public int OffsetOf(JsonNode? position)
    {
        var line = position.NeedNumber("line");
        var character = position.NeedNumber("character");
        if (line < 0 || line >= source.LineCount)
        {
            return line < 0 ? 0 : source.Length;
        }

        var span = source.GetLine(line + 1);
        if (!isUtf8)
        {
            return span.Start + Math.Clamp(character, 0, span.Length);
        }

        var (offset, bytes) = (span.Start, 0);
        while (offset < span.End)
        {
            Rune.DecodeFromUtf16(source.Text.AsSpan(offset, span.End - offset), out var rune, out var units);
            if (bytes + rune.Utf8SequenceLength > character)
            {
                break;
            }

            bytes += rune.Utf8SequenceLength;
            offset += units;
        }

        return offset;
    }

    /// <summary>The characters of a range; start and end in either order.</summary>
    public TextSpan SpanOf(JsonNode? range)
    {
        var (start, end) = (OffsetOf(range.Need("start")), OffsetOf(range.Need("end")));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }
}
