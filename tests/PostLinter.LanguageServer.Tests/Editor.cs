using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using PostLinter.Core.Diagnostics;
using PostLinter.Testing;

namespace PostLinter.LanguageServer.Tests;

/// <summary>
/// An editor as a server sees it: two streams, and no code of the server's in between. It answers what the server asks,
/// keeps what the server says, and fails a test that waits for something that does not come.
/// </summary>
internal sealed class Editor : IDisposable
{
    /// <summary>So long that only a server that hangs ever takes it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>One for all tests: it keeps nothing of a draft.</summary>
    public static Linter BuiltIn { get; } = new(clock: FixedClock.Instance);

    private readonly Wire _toServer = new();
    private readonly Wire _fromServer = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _waiting = new();
    private readonly List<JsonObject> _said = [];
    private readonly Task<int> _server;
    private int _lastId;
    private int _taken;

    public Editor(Linter? linter = null, bool warmsUp = false)
    {
        Folder = Directory.CreateTempSubdirectory("postlint-lsp-").FullName;
        var server = new DraftServer(_toServer, _fromServer, linter ?? BuiltIn, FixedClock.Instance, UserLanguage.Dutch, Path.Combine(Folder, "pages"), warmsUp);
        _server = Task.Factory.StartNew(server.Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        new Thread(Read) { IsBackground = true }.Start();
    }

    /// <summary>A folder of the test's own, gone afterwards.</summary>
    public string Folder { get; }

    /// <summary>What the editor answers when the server asks; null for what it does not know.</summary>
    public Func<string, JsonNode?> Asked { get; set; } = _ => null;

    /// <summary>A session that has begun.</summary>
    public static Editor Open(string capabilities = "{}", Linter? linter = null, string options = "null", Func<string, JsonNode?>? asked = null)
    {
        var editor = new Editor(linter);
        editor.Asked = asked ?? editor.Asked;
        editor.Initialize(capabilities, options);
        editor.Notify("initialized", "{}");
        return editor;
    }

    public JsonObject Initialize(string capabilities = "{}", string options = "null") =>
        Result("initialize", $$"""{"processId":null,"rootUri":null,"capabilities":{{capabilities}},"initializationOptions":{{options}}}""").AsObject();

    public string UriOf(string name) => new Uri(Path.Combine(Folder, name)).AbsoluteUri;

    public void Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    public void Raw(byte[] bytes)
    {
        // The test and the answers of the reading thread take turns.
        lock (_toServer)
        {
            _toServer.Write(bytes);
        }
    }

    /// <summary>Sends a message with a right header.</summary>
    public void Body(string json) => Raw($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    public void Notify(string method, string parameters) => Body($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    /// <summary>Sends a request; the whole answer comes, error or result.</summary>
    public Task<JsonObject> Request(string method, string parameters, out int id)
    {
        id = ++_lastId;
        var answer = _waiting[$"{id}"] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Body($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
        return answer.Task;
    }

    public JsonObject Answer(string method, string parameters = "null") => Wait(Request(method, parameters, out _));

    public JsonNode Result(string method, string parameters)
    {
        var answer = Answer(method, parameters);
        return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"]!;
    }

    public int ErrorCode(string method, string parameters = "null") => Answer(method, parameters)["error"]!["code"]!.GetValue<int>();

    /// <summary>The next thing that the server says by itself, for which the condition holds; what came before is passed over.</summary>
    public JsonObject Next(Func<JsonObject, bool> wanted)
    {
        lock (_said)
        {
            while (true)
            {
                while (_taken < _said.Count)
                {
                    if (wanted(_said[_taken++]))
                    {
                        return _said[_taken - 1];
                    }
                }

                if (!Monitor.Wait(_said, Patience))
                {
                    throw new TimeoutException("The server does not say it.");
                }
            }
        }
    }

    public JsonObject Next(string method) => Next(m => (string?)m["method"] == method);

    /// <summary>The next diagnostics of a draft, from a version on.</summary>
    public JsonObject Diagnostics(string uri, int version = 0) => Next(m => (string?)m["method"] == "textDocument/publishDiagnostics"
        && (string?)m["params"]!["uri"] == uri && m["params"]!["version"]!.GetValue<int>() >= version)["params"]!.AsObject();

    /// <summary>Everything that the server said by itself so far.</summary>
    public IReadOnlyList<JsonObject> Said
    {
        get
        {
            lock (_said)
            {
                return [.. _said];
            }
        }
    }

    /// <summary>Ends the session as it should be.</summary>
    public int Leave()
    {
        Answer("shutdown");
        Notify("exit", "null");
        return ExitCode();
    }

    /// <summary>Stops sending, in the middle of whatever was being sent.</summary>
    public void StopSending() => _toServer.End();

    /// <summary>Stops reading, as an editor does that crashes.</summary>
    public void StopReading() => _fromServer.Break();

    public int ExitCode() => Wait(_server);

    public void Dispose()
    {
        _toServer.End();
        _server.Wait(Patience);
        _fromServer.End();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>What a task gives; a task that never ends fails the test.</summary>
    public static T Wait<T>(Task<T> task) => task.Wait(Patience) ? task.Result : throw new TimeoutException("The server does not answer.");

    private void Read()
    {
        try
        {
            while (ReadMessage() is { } message)
            {
                Take(message);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The session is over.
        }
    }

    private void Take(JsonObject message)
    {
        if (message["method"] is { } method)
        {
            if (message["id"] is { } asked)
            {
                Body(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = Asked((string)method!)?.DeepClone() }.ToJsonString());
            }

            Keep(message);
        }
        else if (message["id"] is { } id && _waiting.TryRemove(id.ToJsonString(), out var answer))
        {
            answer.SetResult(message);
        }
        else
        {
            Keep(message);
        }
    }

    private void Keep(JsonObject message)
    {
        lock (_said)
        {
            _said.Add(message);
            Monitor.PulseAll(_said);
        }
    }

    private JsonObject? ReadMessage()
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (_fromServer.ReadByte() is not (>= 0 and var b))
            {
                return null;
            }

            header.Append((char)b);
        }

        var body = new byte[int.Parse(header.ToString().Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)];
        _fromServer.ReadExactly(body);
        return JsonNode.Parse(body)!.AsObject();
    }
}
