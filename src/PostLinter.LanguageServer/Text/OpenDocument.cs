using System.Text.Json.Nodes;
using PostLinter.Core.Text;

namespace PostLinter.LanguageServer.Text;

/// <summary>A draft as an editor has it, at one version. Never changes: an edit makes another one.</summary>
/// <param name="Uri">How the editor calls it.</param>
/// <param name="Language">The editor's word for the kind of text.</param>
/// <param name="Version">Counts the edits.</param>
/// <param name="Source">The text.</param>
internal sealed record OpenDocument(string Uri, string Language, int Version, SourceText Source)
{
    /// <summary>The path of its file; the URI itself where there is none yet.</summary>
    public string Path => System.Uri.TryCreate(Uri, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri;

    public bool IsMarkdown => Language == "markdown";

    /// <summary>The draft after edits that the editor tells one after the other: each a range and its new text, or a whole text.</summary>
    public OpenDocument Edit(int version, JsonArray changes, bool isUtf8)
    {
        var source = Source;
        foreach (var change in changes)
        {
            var text = change!["text"]!.GetValue<string>();
            source = new SourceText(change["range"] is { } range
                ? TextChange.Apply(source.Text, [new TextChange(new PositionMap(source, isUtf8).SpanOf(range), text)])
                : text);
        }

        return this with { Version = version, Source = source };
    }
}
