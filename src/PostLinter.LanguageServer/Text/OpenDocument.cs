using System.Text.Json.Nodes;
using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.LanguageServer.JsonRpc;

namespace PostLinter.LanguageServer.Text;

/// <summary>A draft as an editor has it, at one version. Never changes: an edit makes another one.</summary>
/// <param name="Uri">How the editor calls it.</param>
/// <param name="Language">The editor's word for the kind of text.</param>
/// <param name="Version">Counts the edits.</param>
/// <param name="Source">The text.</param>
internal sealed record OpenDocument(string Uri, string Language, int Version, SourceText Source)
{
    /// <summary>Reads a draft as the editor tells it when it opens one.</summary>
    /// <exception cref="RpcException">Its name or text is missing.</exception>
    public static OpenDocument Read(JsonNode item) => new(
        item.NeedText("uri"),
        item.Find("languageId") is JsonValue value && value.TryGetValue<string>(out var language) ? language : string.Empty,
        item.NumberOf("version"),
        new SourceText(item.NeedText("text")));

    /// <summary>What its versions leave for each other; goes when the draft is closed.</summary>
    public DraftMemory Memory { get; } = new();

    /// <summary>The path of its file; the URI itself where there is none yet.</summary>
    public string Path => System.Uri.TryCreate(Uri, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri;

    /// <summary>True if a comment in it is not read along with the rest. Not every editor has a word for Markdown.</summary>
    public bool IsMarkdown => Language == "markdown" || System.IO.Path.GetExtension(Path) is ".md" or ".markdown";

    /// <summary>The draft after edits that the editor tells one after the other: each a range and its new text, or a whole text.</summary>
    /// <exception cref="RpcException">An edit cannot be read; then none of them counts.</exception>
    public OpenDocument Edit(int version, JsonArray changes, bool isUtf8)
    {
        var source = Source;
        foreach (var change in changes)
        {
            var text = change.NeedText("text");
            source = new SourceText(change.Find("range") is { } range
                ? TextChange.Apply(source.Text, [new TextChange(new PositionMap(source, isUtf8).SpanOf(range), text)])
                : text);
        }

        return this with { Version = version, Source = source };
    }
}
