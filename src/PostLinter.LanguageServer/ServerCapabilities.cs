using System.Text.Json.Nodes;
using PostLinter.LanguageServer.Features;

namespace PostLinter.LanguageServer;

/// <summary>What the server says of itself when a session begins.</summary>
internal static class ServerCapabilities
{
    private const int Incremental = 2;

    /// <summary>The answer to <c>initialize</c>. Diagnostics can be asked for by a client that does so; another one gets them sent.</summary>
    public static JsonObject For(ClientAbilities client)
    {
        var capabilities = new JsonObject
        {
            ["positionEncoding"] = client.IsUtf8 ? "utf-8" : "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = Incremental },
            ["hoverProvider"] = true,
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray([.. CodeActionFeature.Kinds.Select(k => (JsonNode)k)]) },
        };
        if (client.PullsDiagnostics)
        {
            capabilities["diagnosticProvider"] = new JsonObject { ["identifier"] = "postlint", ["interFileDependencies"] = false, ["workspaceDiagnostics"] = false };
        }

        return new JsonObject
        {
            ["capabilities"] = capabilities,
            ["serverInfo"] = new JsonObject { ["name"] = "postlint", ["version"] = ToolVersion.Value },
        };
    }

    /// <summary>Asks to be told of changed configurations and files with a school's own rules.</summary>
    public static JsonObject Watchers() => new()
    {
        ["registrations"] = new JsonArray(new JsonObject
        {
            ["id"] = "postlint-configuration",
            ["method"] = "workspace/didChangeWatchedFiles",
            ["registerOptions"] = new JsonObject
            {
                ["watchers"] = new JsonArray(new JsonObject { ["globPattern"] = "**/*.yaml" }, new JsonObject { ["globPattern"] = "**/*.yml" }),
            },
        }),
    };
}
