using System.Text.Json.Nodes;
using PostLinter.Core.Diagnostics;
using PostLinter.LanguageServer.Features;
using PostLinter.LanguageServer.JsonRpc;
using PostLinter.LanguageServer.Text;
using PostLinter.Reports;

namespace PostLinter.LanguageServer;

/// <summary>
/// Speaks the Language Server Protocol 3.17 about drafts: diagnostics, sent or asked for, hovers and actions. Keeps open
/// drafts in memory and nowhere else.
/// </summary>
public sealed class DraftServer
{
    private const int BufferSize = 1 << 16;

    private readonly RpcConnection _connection;
    private readonly OpenDocuments _documents = new();
    private readonly DraftConfigurations _configurations;
    private readonly DraftChecks _checks;
    private readonly DiagnosticPushes _pushes;
    private readonly DiagnosticFeature _diagnostics;
    private readonly CodeActionFeature _actions;
    private readonly UserLanguage _language;
    private ClientAbilities? _client;
    private JsonNode? _firstSettings;
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
        _configurations = new DraftConfigurations(TellProblem);
        _checks = new DraftChecks(linter, _configurations, TellProblem);
        _diagnostics = new DiagnosticFeature(pageFolder is null ? RulePages.InCache() : new RulePages(pageFolder));
        _actions = new CodeActionFeature(_diagnostics, clock);
        _pushes = new DiagnosticPushes((document, cancel) => ItemsOf(document, _settings, cancel), Publish, Log);
    }

    /// <summary>Serves until the editor says goodbye or is gone.</summary>
    /// <returns>0 after a goodbye in the right order, else 1.</returns>
    public int Run()
    {
        _connection.Run();
        return _isTold && _isShutDown ? 0 : 1;
    }

    private Work Requested(string method, JsonNode? parameters)
    {
        if (_client is null)
        {
            return method == "initialize" ? new Work(Initialize(parameters)) : throw new RpcException(RpcException.NotInitialized, "initialize comes first");
        }

        if (_isShutDown)
        {
            throw new RpcException(RpcException.InvalidRequest, "the session is shut down");
        }

        return method switch
        {
            "initialize" => throw new RpcException(RpcException.InvalidRequest, "the session has begun already"),
            "shutdown" => ShutDown(),
            "textDocument/diagnostic" => Diagnose(Find(parameters)),
            "textDocument/hover" => Hover(Find(parameters), parameters.Need("position").DeepClone()),
            "textDocument/codeAction" => Act(Find(parameters), parameters.Need("range"), parameters.Find("context", "only") as JsonArray),
            _ => throw new RpcException(RpcException.MethodNotFound, "no such method"),
        };
    }

    /// <summary>Handles a notification. It has no answer: what cannot be read changes nothing.</summary>
    private void TellProblem(ReportError problem) => Tell("window/showMessage", $"PostLinter: {problem}");

    private void Notified(string method, JsonNode? parameters)
    {
        try
        {
            if (method == "exit")
            {
                _isTold = true;
                _connection.Stop();
            }
            else if (_client is { } client)
            {
                Notified(method, parameters, client);
            }
        }
        catch (Exception e)
        {
            Log(e);
        }
    }

    private void Notified(string method, JsonNode? parameters, ClientAbilities client)
    {
        switch (method)
        {
            case "initialized":
                if (client.WatchesFiles)
                {
                    _connection.Ask("client/registerCapability", ServerCapabilities.Watchers(), _ => { });
                }

                AskSettings(null, client);
                break;
            case "workspace/didChangeConfiguration":
                AskSettings(parameters.Find("settings", "postlint"), client);
                break;
            case "workspace/didChangeWatchedFiles":
                _configurations.Forget();
                CheckAll(client);
                break;
            case "textDocument/didOpen":
                Keep(OpenDocument.Read(parameters.Need("textDocument")), client);
                break;
            case "textDocument/didChange":
                var version = parameters.Find("textDocument").NumberOf("version");
                Keep(Find(parameters).Edit(version, parameters.Need("contentChanges").AsArray(), client.IsUtf8), client);
                break;
            case "textDocument/didClose":
                Close(Find(parameters), client);
                break;
        }
    }

    private JsonObject Initialize(JsonNode? parameters)
    {
        var client = ClientAbilities.Read(parameters.Find("capabilities"));
        _firstSettings = parameters.Find("initializationOptions")?.DeepClone();
        _settings = ServerSettings.Read(_firstSettings, _language);
        _client = client;
        return ServerCapabilities.For(client);
    }

    private Work ShutDown()
    {
        _isShutDown = true;
        return default;
    }

    private Work Diagnose(OpenDocument document)
    {
        var settings = _settings;
        return new(null, cancel => new JsonObject { ["kind"] = "full", ["items"] = ItemsOf(document, settings, cancel) });
    }

    private Work Hover(OpenDocument document, JsonNode position)
    {
        var (settings, map) = (_settings, MapOf(document));
        var offset = map.OffsetOf(position);
        return new(null, cancel => HoverFeature.At(_checks.Of(document, settings, cancel), map, offset, settings));
    }

    private Work Act(OpenDocument document, JsonNode part, JsonArray? kinds)
    {
        var (settings, map) = (_settings, MapOf(document));
        var range = map.SpanOf(part);
        string[] only = [.. (kinds ?? []).Select(k => k!.GetValue<string>())];
        var edits = new WorkspaceEdits(document, map, _client!.HasVersionedEdits);
        return new(null, cancel => _actions.Of(document, _checks.Of(document, settings, cancel), edits, map, range, only, settings));
    }

    private JsonArray ItemsOf(OpenDocument document, ServerSettings settings, CancellationToken cancel)
    {
        using var progress = _client?.HasProgress == true ? new SlowWork(_connection, settings.Say("Bericht nalezen", "Reading the draft")) : null;
        return _diagnostics.Of(_checks.Of(document, settings, cancel), MapOf(document), settings);
    }

    private PositionMap MapOf(OpenDocument document) => new(document.Source, _client?.IsUtf8 == true);

    private OpenDocument Find(JsonNode? parameters) => _documents.Find(parameters.Need("textDocument").NeedText("uri"));

    private void Keep(OpenDocument document, ClientAbilities client)
    {
        _documents.Keep(document);
        if (!client.PullsDiagnostics)
        {
            _pushes.Check(document);
        }
    }

    private void Close(OpenDocument document, ClientAbilities client)
    {
        _documents.Forget(document);
        if (!client.PullsDiagnostics)
        {
            _pushes.Clear(document);
        }
    }

    private void CheckAll(ClientAbilities client)
    {
        if (!client.PullsDiagnostics)
        {
            foreach (var document in _documents.All)
            {
                _pushes.Check(document);
            }
        }
        else if (client.RefreshesDiagnostics)
        {
            _connection.Ask("workspace/diagnostic/refresh", null, _ => { });
        }
    }

    private void AskSettings(JsonNode? given, ClientAbilities client)
    {
        if (client.HasConfiguration)
        {
            var items = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["section"] = "postlint" }) };
            _connection.Ask("workspace/configuration", items, answer => Use((answer as JsonArray)?.FirstOrDefault(), client));
        }
        else if (given is not null)
        {
            Use(given, client);
        }
    }

    /// <summary>Takes new settings; an editor that has none leaves those that it gave when the session began.</summary>
    private void Use(JsonNode? section, ClientAbilities client)
    {
        _settings = ServerSettings.Read(section as JsonObject ?? _firstSettings, _language);
        CheckAll(client);
    }

    private void Publish(OpenDocument document, JsonArray items) => _connection.Notify(
        "textDocument/publishDiagnostics",
        new JsonObject { ["uri"] = document.Uri, ["version"] = document.Version, ["diagnostics"] = items });

    /// <summary>Tells of a fault by its name alone; its text may hold words of a draft.</summary>
    private void Log(Exception fault) => Tell("window/logMessage", fault is RpcException known ? known.Message : fault.GetType().Name);

    private void Tell(string method, string message) => _connection.Notify(method, new JsonObject { ["type"] = 2, ["message"] = message });
}
