using System.Text;
using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.Tests;

/// <summary>A text with an editor's idea of positions, made apart from the server's: lines and characters from 0.</summary>
internal sealed class EditorText(string text, bool isUtf8 = false)
{
    public string Text { get; private set; } = text;

    /// <summary>The characters of a range of the protocol.</summary>
    public string this[JsonNode range] => Text[Offset(range["start"]!)..Offset(range["end"]!)];

    public JsonObject Range(int start, int end) => new() { ["start"] = Position(start), ["end"] = Position(end) };

    public JsonObject Position(int offset)
    {
        var (line, start) = (0, 0);
        foreach (var next in LineStarts().Skip(1).TakeWhile(s => s <= offset))
        {
            (line, start) = (line + 1, next);
        }

        return new JsonObject { ["line"] = line, ["character"] = isUtf8 ? Encoding.UTF8.GetByteCount(Text.AsSpan(start, offset - start)) : offset - start };
    }

    public int Offset(JsonNode position)
    {
        var start = LineStarts().ElementAt(position["line"]!.GetValue<int>());
        var units = position["character"]!.GetValue<int>();
        if (!isUtf8)
        {
            return start + units;
        }

        var bytes = Encoding.UTF8.GetBytes(Text[start..]);
        return start + Encoding.UTF8.GetString(bytes, 0, units).Length;
    }

    /// <summary>Applies the edits that a workspace edit has for a draft: from the last to the first, as editors do.</summary>
    public EditorText Apply(JsonNode edit, string uri)
    {
        var edits = edit["documentChanges"] is JsonArray changes
            ? changes.Where(c => (string?)c!["textDocument"]!["uri"] == uri).SelectMany(c => c!["edits"]!.AsArray())
            : edit["changes"]![uri]!.AsArray();
        var result = Text;
        foreach (var one in edits.OrderByDescending(e => Offset(e!["range"]!["start"]!)))
        {
            var (start, end) = (Offset(one!["range"]!["start"]!), Offset(one["range"]!["end"]!));
            result = result[..start] + (string?)one["newText"] + result[end..];
        }

        return new EditorText(result, isUtf8);
    }

    public void Replace(int start, int end, string with) => Text = Text[..start] + with + Text[end..];

    private IEnumerable<int> LineStarts()
    {
        yield return 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                yield return i + 1;
            }
        }
    }
}
