using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.Tests;

/// <summary>What editors say that they can do.</summary>
internal static class Capabilities
{
    public const string Pull = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";
    public const string Utf8 = """{"general":{"positionEncodings":["utf-8","utf-16"]}}""";
    public const string Versions = """{"workspace":{"workspaceEdit":{"documentChanges":true}}}""";
    public const string Configuration = """{"workspace":{"configuration":true}}""";
    public const string Progress = """{"window":{"workDoneProgress":true}}""";
    public const string Watching = """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""";
}

/// <summary>What people do in an editor.</summary>
internal static class Typing
{
    /// <summary>Opens a draft.</summary>
    public static string Type(this Editor editor, string name, string text, string language = "plaintext")
    {
        var uri = editor.UriOf(name);
        editor.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = 1, ["text"] = text },
        }.ToJsonString());
        return uri;
    }

    /// <summary>Puts another text in the place of a draft.</summary>
    public static void Retype(this Editor editor, string uri, int version, string text) => editor.Change(uri, version, new JsonObject { ["text"] = text });

    public static void Change(this Editor editor, string uri, int version, params JsonNode[] changes) =>
        editor.Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray(changes),
        }.ToJsonString());

    public static void Close(this Editor editor, string uri) => editor.Notify("textDocument/didClose", Of(uri).ToJsonString());

    /// <summary>Asks for the diagnostics of a draft.</summary>
    public static JsonArray Pull(this Editor editor, string uri) => editor.Result("textDocument/diagnostic", Of(uri).ToJsonString())["items"]!.AsArray();

    /// <summary>The actions for a range, of some kinds.</summary>
    public static JsonArray Actions(this Editor editor, string uri, JsonNode range, params string[] only)
    {
        var parameters = Of(uri);
        parameters["range"] = range.DeepClone();
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only.Length > 0)
        {
            parameters["context"]!["only"] = JsonSerializer.SerializeToNode(only);
        }

        return editor.Result("textDocument/codeAction", parameters.ToJsonString()).AsArray();
    }

    public static JsonNode? Hover(this Editor editor, string uri, JsonNode position)
    {
        var parameters = Of(uri);
        parameters["position"] = position.DeepClone();
        return editor.Answer("textDocument/hover", parameters.ToJsonString())["result"];
    }

    private static JsonObject Of(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };
}
