using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>
/// JSON-RPC 2.0 over a <see cref="MessageStream"/>. Notifications are handled one by one, in order; a request begins in
/// order too, and what it has to compute goes on beside the next messages, so that it can be cancelled.
/// </summary>
/// <param name="messages">The two streams.</param>
/// <param name="notified">Handles a notification.</param>
/// <param name="requested">
/// Begins a request: takes what it needs of the present state and gives back the work.
/// </param>
internal sealed class RpcConnection(
    MessageStream messages,
    Action<string, JsonNode?> notified,
    Func<string, JsonNode?, Func<CancellationToken, JsonNode?>> requested)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new();
    private readonly ConcurrentDictionary<int, Action<JsonNode?>> _asked = new();
    private int _lastId;
    private volatile bool _stopped;

    /// <summary>Reads until the client is gone or <see cref="Stop"/> is called.</summary>
    public void Run()
    {
        while (!_stopped && messages.Read() is { } body)
        {
            Receive(body);
        }

        foreach (var work in _running.Values)
        {
            work.Cancel();
        }
    }

    /// <summary>Ends after the message at hand.</summary>
    public void Stop() => _stopped = true;

    public void Notify(string method, JsonObject parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks the client; the answer comes to <paramref name="answered"/>, null where the client has none.</summary>
    public void Ask(string method, JsonObject parameters, Action<JsonNode?> answered)
    {
        var id = Interlocked.Increment(ref _lastId);
        _asked[id] = answered;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
    }

    private void Receive(byte[] body)
    {
        JsonNode? message;
        try
        {
            message = JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException)
        {
            Fail(null, new RpcException(RpcException.ParseError, "the message is no JSON"));
            return;
        }

        if (message is not JsonObject envelope || (envelope["method"] is not JsonValue && envelope["id"] is null))
        {
            Fail(null, new RpcException(RpcException.InvalidRequest, "the message is neither a request nor an answer"));
            return;
        }

        if (envelope["method"] is JsonValue named && named.TryGetValue<string>(out var method))
        {
            Dispatch(method, envelope["id"], envelope["params"]);
        }
        else if (envelope["id"] is JsonValue number && number.TryGetValue<int>(out var id) && _asked.TryRemove(id, out var answered))
        {
            answered(envelope["result"]);
        }
    }

    private void Dispatch(string method, JsonNode? id, JsonNode? parameters)
    {
        if (method == "$/cancelRequest")
        {
            if (parameters?["id"] is { } cancelled && _running.TryGetValue(cancelled.ToJsonString(), out var work))
            {
                work.Cancel();
            }
        }
        else if (id is null)
        {
            try
            {
                notified(method, parameters);
            }
            catch (Exception e) when (e is RpcException or InvalidOperationException or FormatException or ArgumentException)
            {
                // A notification has no answer; what cannot be read changes nothing.
            }
        }
        else
        {
            Begin(method, id.DeepClone(), parameters);
        }
    }

    private void Begin(string method, JsonNode id, JsonNode? parameters)
    {
        var key = id.ToJsonString();
        var cancel = _running[key] = new CancellationTokenSource();
        try
        {
            var work = requested(method, parameters);
            Task.Run(() => Answer(id, key, () => work(cancel.Token)));
        }
        catch (Exception e)
        {
            Answer(id, key, () => throw e);
        }
    }

    private void Answer(JsonNode id, string key, Func<JsonNode?> work)
    {
        try
        {
            var result = work();
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = result });
        }
        catch (OperationCanceledException)
        {
            Fail(id, new RpcException(RpcException.Cancelled, "cancelled"));
        }
        catch (RpcException e)
        {
            Fail(id, e);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            Fail(id, new RpcException(RpcException.InvalidParams, "the parameters cannot be read"));
        }
        catch (Exception e)
        {
            // The name of the fault is enough for a report; its text may hold words of a draft.
            Fail(id, new RpcException(RpcException.InternalError, e.GetType().Name));
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }

    private void Fail(JsonNode? id, RpcException error) => Send(new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id,
        ["error"] = new JsonObject { ["code"] = error.Code, ["message"] = error.Message },
    });

    private void Send(JsonObject message)
    {
        try
        {
            messages.Write(message);
        }
        catch (IOException)
        {
            _stopped = true;
        }
    }
}
