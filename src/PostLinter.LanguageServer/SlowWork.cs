using System.Text.Json.Nodes;
using PostLinter.LanguageServer.JsonRpc;

namespace PostLinter.LanguageServer;

/// <summary>Shows in the editor that work is going on, if it takes longer than somebody waits without wondering.</summary>
internal sealed class SlowWork : IDisposable
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(500);
    private static int _lastToken;

    private readonly RpcConnection _connection;
    private readonly string _title;
    private readonly string _token = $"postlint-{Interlocked.Increment(ref _lastToken)}";
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private bool _isShown;
    private bool _isDone;

    /// <param name="connection">To the editor, which has to be one that shows progress.</param>
    /// <param name="title">What is going on, in the language of the user.</param>
    public SlowWork(RpcConnection connection, string title)
    {
        (_connection, _title) = (connection, title);
        _timer = new Timer(
            _ => connection.Ask("window/workDoneProgress/create", new JsonObject { ["token"] = _token }, _ => Show()),
            null, Unnoticed, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The work is done.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isDone = true;
            if (_isShown)
            {
                Tell(new JsonObject { ["kind"] = "end" });
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isDone)
            {
                _isShown = true;
                Tell(new JsonObject { ["kind"] = "begin", ["title"] = _title });
            }
        }
    }

    private void Tell(JsonObject value) => _connection.Notify("$/progress", new JsonObject { ["token"] = _token, ["value"] = value });
}
