using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>Reads what a message has to bring.</summary>
internal static class Parameters
{
    /// <summary>The member with this name.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    public static JsonNode Need(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] ?? throw new RpcException(RpcException.InvalidParams, $"'{name}' is missing");

    /// <summary>The member with this name as a text.</summary>
    /// <exception cref="RpcException">There is none, or it is no text.</exception>
    public static string NeedText(this JsonNode? node, string name) =>
        node.Need(name) is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : throw new RpcException(RpcException.InvalidParams, $"'{name}' is no text");

    /// <summary>The member with this name as a whole number.</summary>
    /// <exception cref="RpcException">There is none, or it is no whole number.</exception>
    public static int NeedNumber(this JsonNode? node, string name) =>
        node.Need(name) is JsonValue value && value.TryGetValue<int>(out var number)
            ? number
            : throw new RpcException(RpcException.InvalidParams, $"'{name}' is no whole number");

    /// <summary>The member with this name as a whole number, or 0.</summary>
    public static int NumberOf(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;

    /// <summary>What lies at the end of a way of names, or null where the way ends sooner.</summary>
    public static JsonNode? Find(this JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }
}
