using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>The answer to a request: there already, or still to be computed.</summary>
/// <param name="Done">The answer, where nothing is left to do.</param>
/// <param name="Later">Computes it, on another thread; stops with an <see cref="OperationCanceledException"/> when nobody waits any more.</param>
internal readonly record struct Work(JsonNode? Done, Func<CancellationToken, JsonNode?>? Later = null);
