using System.Collections.Concurrent;
using PostLinter.Configuration;
using PostLinter.LanguageServer.Text;
using PostLinter.Suppressions;

namespace PostLinter.LanguageServer;

/// <summary>Checks open drafts, each version once however many requests want it. Safe for several threads.</summary>
internal sealed class DraftChecks(Linter linter)
{
    private readonly ConcurrentDictionary<string, (OpenDocument Document, ServerSettings Settings, LintResult Result)> _last = new();
    private ConfigurationLoader _configurations = new();
    private ApprovalFiles _approvals = new();

    /// <summary>What the check of a draft gave, at the version at hand.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public LintResult Of(OpenDocument document, ServerSettings settings, CancellationToken cancellationToken)
    {
        if (_last.TryGetValue(document.Uri, out var last) && last.Document == document && last.Settings == settings)
        {
            return last.Result;
        }

        var loaded = _configurations.For(document.Path);
        var relative = loaded.Folder is { } folder ? Path.GetRelativePath(folder, document.Path).Replace('\\', '/') : document.Path;
        var draft = new Draft(document.Source.Text, document.Path)
        {
            Metadata = settings.Metadata,
            Protocols = settings.Protocols,
            Approvals = _approvals.For(document.Path),
        };
        var result = linter.Lint(draft, loaded.Configuration.For(relative), cancellationToken: cancellationToken);
        _last[document.Uri] = (document, settings, result);
        return result;
    }

    public void Forget(string uri) => _last.TryRemove(uri, out _);

    /// <summary>Reads the configurations again, since one of them changed.</summary>
    public void Reload()
    {
        _configurations = new ConfigurationLoader();
        _approvals = new ApprovalFiles();
        _last.Clear();
    }
}
