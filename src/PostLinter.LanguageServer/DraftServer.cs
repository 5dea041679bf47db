using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PostLinter.Core.Diagnostics;
using PostLinter.LanguageServer.Features;
using PostLinter.LanguageServer.JsonRpc;
using PostLinter.LanguageServer.Text;

namespace PostLinter.LanguageServer;

/// <summary>
/// Speaks the Language Server Protocol 3.17 about drafts: diagnostics, sent or asked for, hovers and actions. Keeps open
/// drafts in memory and nowhere else.
/// </summary>
public sealed class DraftServer
{
    private const int BufferSize = 1 << 16;

    private readonly RpcConnection _connection;
    private readonly DraftChecks _checks;
    private readonly DiagnosticFeature _diagnostics;
    private readonly CodeActionFeature _actions;
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sending = new();
    private ClientAbilities? _client;
    private readonly UserLanguage _language;
    private volatile ServerSettings _settings;
    private bool _isShutDown;
    private bool _isTold;

    /// <param name="input">Messages of the editor.</param>
    /// <param name="output">Messages to it.</param>
    /// <param name="linter">Checks the drafts.</param>
    /// <param name="clock">Dates the answers that authors give.</param>
    /// <param name="language">The language of messages, unless the editor sets another.</param>
    /// <param name="pageFolder">Where pages of rules are put for the editor to open; the user's cache if null.</param>
    public DraftServer(Stream input, Stream output, Linter linter, TimeProvider clock, UserLanguage language = UserLanguage.Dutch, string? pageFolder = null)
    {
        _language = language;
        _settings = ServerSettings.Read(null, language);
        _connection = new RpcConnection(new MessageStream(new BufferedStream(input, BufferSize), output), Notified, Requested);
        _checks = new DraftChecks(linter);
        _diagnostics = new DiagnosticFeature(pageFolder is null ? RulePages.InCache() : new RulePages(pageFolder));
        _actions = new CodeActionFeature(_diagnostics, clock);
    }

    /// <summary>Serves until the editor says goodbye or is gone.</summary>
    /// <returns>0 after a goodbye in the right order, else 1.</returns>
    public int Run()
    {
        _connection.Run();
        return _isTold && _isShutDown ? 0 : 1;
    }

    private Func<CancellationToken, JsonNode?> Requested(string method, JsonNode? parameters)
    {
        if (method == "initialize")
        {
            return _ => Initialize(parameters);
        }

        if (_client is null)
        {
            throw new RpcException(RpcException.NotInitialized, "initialize comes first");
        }

        if (_isShutDown)
        {
            throw new RpcException(RpcException.InvalidRequest, "the session is shut down");
        }

        return method switch
        {
            "shutdown" => ShutDown(),
            "textDocument/diagnostic" => Diagnose(Find(parameters)),
            "textDocument/hover" => Hover(Find(parameters), parameters!["position"]!.DeepClone()),
            "textDocument/codeAction" => Act(Find(parameters), parameters!),
            _ => throw new RpcException(RpcException.MethodNotFound, "no such method"),
        };
    }

    private void Notified(string method, JsonNode? parameters)
    {
        switch (method)
        {
            case "exit":
                _isTold = true;
                _connection.Stop();
                break;
            case "initialized" or "workspace/didChangeConfiguration":
                AskSettings(parameters?["settings"]?["postlint"]);
                break;
            case "workspace/didChangeWatchedFiles":
                _checks.Reload();
                SendAll();
                break;
            case "textDocument/didOpen":
                var opened = parameters!["textDocument"]!;
                Keep(new OpenDocument(
                    opened["uri"]!.GetValue<string>(), opened["languageId"]?.GetValue<string>() ?? string.Empty,
                    opened["version"]?.GetValue<int>() ?? 0, new(opened["text"]!.GetValue<string>())));
                break;
            case "textDocument/didChange":
                var version = parameters!["textDocument"]!["version"]?.GetValue<int>() ?? 0;
                Keep(Find(parameters).Edit(version, parameters["contentChanges"]!.AsArray(), _client?.IsUtf8 == true));
                break;
            case "textDocument/didClose":
                Close(Find(parameters));
                break;
        }
    }

    private JsonObject Initialize(JsonNode? parameters)
    {
        _settings = ServerSettings.Read(parameters?["initializationOptions"], _language);
        var client = ClientAbilities.Read(parameters?["capabilities"]);
        _client = client;
        var capabilities = new JsonObject
        {
            ["positionEncoding"] = client.IsUtf8 ? "utf-8" : "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2 },
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

    private Func<CancellationToken, JsonNode?> ShutDown()
    {
        _isShutDown = true;
        return _ => null;
    }

    private Func<CancellationToken, JsonNode?> Diagnose(OpenDocument document)
    {
        var settings = _settings;
        return cancel => new JsonObject { ["kind"] = "full", ["items"] = ItemsOf(document, settings, cancel) };
    }

    private Func<CancellationToken, JsonNode?> Hover(OpenDocument document, JsonNode position)
    {
        var (settings, map) = (_settings, MapOf(document));
        return cancel => HoverFeature.At(_checks.Of(document, settings, cancel), map, map.OffsetOf(position), settings);
    }

    private Func<CancellationToken, JsonNode?> Act(OpenDocument document, JsonNode parameters)
    {
        var (settings, map) = (_settings, MapOf(document));
        var range = map.SpanOf(parameters["range"]);
        string[] only = [.. (parameters["context"]?["only"] as JsonArray ?? []).Select(k => k!.GetValue<string>())];
        var edits = new WorkspaceEdits(document, map, _client!.HasVersionedEdits);
        return cancel => _actions.Of(document, _checks.Of(document, settings, cancel), edits, map, range, only, settings);
    }

    private JsonArray ItemsOf(OpenDocument document, ServerSettings settings, CancellationToken cancel) =>
        _diagnostics.Of(_checks.Of(document, settings, cancel), MapOf(document), settings);

    private PositionMap MapOf(OpenDocument document) => new(document.Source, _client?.IsUtf8 == true);

    private OpenDocument Find(JsonNode? parameters)
    {
        var uri = parameters?["textDocument"]?["uri"]?.GetValue<string>();
        lock (_documents)
        {
            return uri is not null && _documents.TryGetValue(uri, out var document)
                ? document
                : throw new RpcException(RpcException.InvalidParams, "this draft is not open");
        }
    }

    private void Keep(OpenDocument document)
    {
        lock (_documents)
        {
            _documents[document.Uri] = document;
        }

        Send(document);
    }

    private void Close(OpenDocument document)
    {
        lock (_documents)
        {
            _documents.Remove(document.Uri);
        }

        if (_sending.TryRemove(document.Uri, out var sending))
        {
            sending.Cancel();
        }

        _checks.Forget(document.Uri);
        if (_client?.PullsDiagnostics == false)
        {
            Publish(document, []);
        }
    }

    /// <summary>Checks a draft and sends what was found, to a client that does not ask. A newer version stops the check of an older one.</summary>
    private void Send(OpenDocument document)
    {
        if (_client?.PullsDiagnostics != false)
        {
            return;
        }

        var cancel = new CancellationTokenSource();
        _sending.AddOrUpdate(document.Uri, cancel, (_, older) =>
        {
            older.Cancel();
            return cancel;
        });
        var settings = _settings;
        Task.Run(() =>
        {
            try
            {
                var items = ItemsOf(document, settings, cancel.Token);
                lock (cancel)
                {
                    if (!cancel.IsCancellationRequested)
                    {
                        Publish(document, items);
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // A newer version is on its way.
            }
        });
    }

    private void SendAll()
    {
        OpenDocument[] open;
        lock (_documents)
        {
            open = [.. _documents.Values];
        }

        if (_client is { PullsDiagnostics: true })
        {
            _connection.Ask("workspace/diagnostic/refresh", [], _ => { });
        }

        foreach (var document in open)
        {
            Send(document);
        }
    }

    private void Publish(OpenDocument document, JsonArray items) => _connection.Notify(
        "textDocument/publishDiagnostics",
        new JsonObject { ["uri"] = document.Uri, ["version"] = document.Version, ["diagnostics"] = items });

    private void AskSettings(JsonNode? given)
    {
        if (_client?.HasConfiguration == true)
        {
            var items = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["section"] = "postlint" }) };
            _connection.Ask("workspace/configuration", items, answer => Use((answer as JsonArray)?.FirstOrDefault()));
        }
        else if (given is not null)
        {
            Use(given);
        }
    }

    private void Use(JsonNode? section)
    {
        _settings = ServerSettings.Read(section, _language);
        SendAll();
    }
}
