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
/// <param name="requested">Begins a request: takes what it needs of the present state and gives back the work.</param>
internal sealed class RpcConnection(MessageStream messages, Action<string, JsonNode?> notified, Func<string, JsonNode?, Work> requested)
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

    /// <summary>Asks the client; what it answers comes to <paramref name="answered"/>, unless that is an error.</summary>
    public void Ask(string method, JsonObject? parameters, Action<JsonNode?> answered)
    {
        var id = Interlocked.Increment(ref _lastId);
        _asked[id] = answered;
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null)
        {
            message["params"] = parameters;
        }

        Send(message);
    }

    private void Receive(byte[] body)
    {
        JsonObject? envelope;
        JsonNode? method, id, parameters;
        try
        {
            envelope = JsonNode.Parse(WellFormedText.Of(body), documentOptions: new JsonDocumentOptions { MaxDepth = 64 }) as JsonObject;
            (method, id, parameters) = (envelope?["method"], envelope?["id"], envelope?["params"]);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The second is for a name that stands there twice.
            Fail(null, new RpcException(RpcException.ParseError, "the message is no JSON"));
            return;
        }

        if (method is JsonValue named && named.TryGetValue<string>(out var name))
        {
            Dispatch(name, id, parameters);
        }
        else if (envelope is null || method is not null || id is null)
        {
            Fail(id?.DeepClone(), new RpcException(RpcException.InvalidRequest, "the message is neither a request nor an answer"));
        }
        else if (id is JsonValue number && number.TryGetValue<int>(out var mine) && _asked.TryRemove(mine, out var answered) && envelope["error"] is null)
        {
            answered(envelope["result"]);
        }
    }

    private void Dispatch(string method, JsonNode? id, JsonNode? parameters)
    {
        if (method == "$/cancelRequest")
        {
            Cancel(parameters.Find("id"));
        }
        else if (id is null)
        {
            notified(method, parameters);
        }
        else
        {
            Begin(method, id.DeepClone(), parameters);
        }
    }

    private void Begin(string method, JsonNode id, JsonNode? parameters)
    {
        var key = id.ToJsonString();
        var cancel = new CancellationTokenSource();
        if (!_running.TryAdd(key, cancel))
        {
            Fail(id, new RpcException(RpcException.InvalidRequest, "another request with this id is still running"));
            return;
        }

        try
        {
            var work = requested(method, parameters);
            if (work.Later is { } later)
            {
                Task.Run(() => Answer(id, key, cancel, () => later(cancel.Token)));
            }
            else
            {
                Answer(id, key, cancel, () => work.Done);
            }
        }
        catch (Exception e)
        {
            Answer(id, key, cancel, () => throw e);
        }
    }

    /// <summary>Answers at once that a request was cancelled; what it computes may need a while to notice.</summary>
    private void Cancel(JsonNode? id)
    {
        if (id is not null && _running.TryRemove(id.ToJsonString(), out var work))
        {
            work.Cancel();
            Fail(id.DeepClone(), new RpcException(RpcException.Cancelled, "cancelled"));
        }
    }

    private void Answer(JsonNode id, string key, CancellationTokenSource cancel, Func<JsonNode?> work)
    {
        JsonObject answer;
        try
        {
            var result = work();
            answer = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = result };
        }
        catch (Exception e)
        {
            answer = Failure(id, e switch
            {
                RpcException known => known,
                OperationCanceledException => new RpcException(RpcException.Cancelled, "cancelled"),
                InvalidOperationException or FormatException or ArgumentException =>
                    new RpcException(RpcException.InvalidParams, "the parameters cannot be read"),

                // The name of the fault is enough for a report; its text may hold words of a draft.
                _ => new RpcException(RpcException.InternalError, e.GetType().Name),
            });
        }

        if (_running.TryRemove(new(key, cancel)))
        {
            Send(answer);
        }
    }

    private void Fail(JsonNode? id, RpcException error) => Send(Failure(id, error));

    private static JsonObject Failure(JsonNode? id, RpcException error) => new()
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id,
        ["error"] = new JsonObject { ["code"] = error.Code, ["message"] = error.Message },
    };

    private void Send(JsonObject message)
    {
        try
        {
            messages.Write(message);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            _stopped = true;
        }
    }
}
