using System.Text.Json.Nodes;
using PostLinter.LanguageServer.JsonRpc;

namespace PostLinter.LanguageServer;

/// <summary>What the editor can do, as it says when the session begins.</summary>
/// <param name="PullsDiagnostics">It asks for diagnostics; then none are sent unasked.</param>
/// <param name="RefreshesDiagnostics">It asks again when it is told that something changed.</param>
/// <param name="IsUtf8">It would rather count bytes of UTF-8 than units of UTF-16.</param>
/// <param name="HasVersionedEdits">Its edits may name the version that they are for.</param>
/// <param name="HasConfiguration">It answers questions about its settings.</param>
/// <param name="HasProgress">It shows progress that the server begins.</param>
/// <param name="WatchesFiles">It tells of changed files, of the kinds that the server names.</param>
internal sealed record ClientAbilities(
    bool PullsDiagnostics, bool RefreshesDiagnostics, bool IsUtf8, bool HasVersionedEdits, bool HasConfiguration, bool HasProgress, bool WatchesFiles)
{
    public static ClientAbilities Read(JsonNode? capabilities) => new(
        capabilities.Find("textDocument", "diagnostic") is JsonObject,
        IsTrue(capabilities.Find("workspace", "diagnostics", "refreshSupport")),
        capabilities.Find("general", "positionEncodings") is JsonArray encodings && PrefersUtf8(encodings),
        IsTrue(capabilities.Find("workspace", "workspaceEdit", "documentChanges")),
        IsTrue(capabilities.Find("workspace", "configuration")),
        IsTrue(capabilities.Find("window", "workDoneProgress")),
        IsTrue(capabilities.Find("workspace", "didChangeWatchedFiles", "dynamicRegistration")));

    /// <summary>The first encoding of the list that we know; the list is in the order of preference.</summary>
    private static bool PrefersUtf8(JsonArray encodings) =>
        encodings.Select(e => e?.GetValue<string>()).FirstOrDefault(e => e is "utf-8" or "utf-16") == "utf-8";

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var yes) && yes;
}
