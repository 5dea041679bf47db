using System.Text.Json.Nodes;
using PostLinter.Core.Text;
using PostLinter.LanguageServer.Text;

namespace PostLinter.LanguageServer.Features;

/// <summary>Changes of a draft as edits that any client can apply by itself.</summary>
internal sealed class WorkspaceEdits(OpenDocument document, PositionMap map, bool withVersions)
{
    /// <summary>An edit with these changes; with the version they were made for, where the client knows versions.</summary>
    public JsonObject Of(IEnumerable<TextChange> changes)
    {
        var edits = new JsonArray([.. changes.Select(c => (JsonNode)new JsonObject { ["range"] = map.RangeOf(c.Span), ["newText"] = c.NewText })]);
        return withVersions
            ? new JsonObject
            {
                ["documentChanges"] = new JsonArray(new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = document.Uri, ["version"] = document.Version },
                    ["edits"] = edits,
                }),
            }
            : new JsonObject { ["changes"] = new JsonObject { [document.Uri] = edits } };
    }

    /// <summary>The one change that makes the draft another text: what both have at their ends stays as it is.</summary>
    public JsonObject ToText(string text)
    {
        var old = document.Source.Text;
        var start = old.AsSpan().CommonPrefixLength(text);
        var most = Math.Min(old.Length, text.Length) - start;
        var end = 0;
        while (end < most && old[^(end + 1)] == text[^(end + 1)])
        {
            end++;
        }

        // Neither end may lie inside a character of two code units.
        start -= start > 0 && char.IsHighSurrogate(old[start - 1]) ? 1 : 0;
        end -= end > 0 && char.IsLowSurrogate(old[^end]) ? 1 : 0;
        return Of([new TextChange(TextSpan.FromBounds(start, old.Length - end), text[start..^end])]);
    }
}
