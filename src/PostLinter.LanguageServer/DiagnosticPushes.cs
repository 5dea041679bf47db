using System.Text.Json.Nodes;
using PostLinter.LanguageServer.Text;

namespace PostLinter.LanguageServer;

/// <summary>
/// Checks drafts and sends what was found, to a client that does not ask. Of one draft one check runs at a time, in the
/// order of its versions; a newer one stops the one before it. So nothing older comes after something newer, and checks
/// never pile up under fast typing.
/// </summary>
/// <param name="check">Finds the diagnostics of a draft.</param>
/// <param name="publish">Sends them.</param>
/// <param name="failed">Hears of a check that broke off for another reason than a newer version.</param>
internal sealed class DiagnosticPushes(
    Func<OpenDocument, CancellationToken, JsonArray> check, Action<OpenDocument, JsonArray> publish, Action<Exception> failed)
{
    private readonly Dictionary<string, (CancellationTokenSource Cancel, Task Work)> _last = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Checks a draft and sends what was found.</summary>
    public void Check(OpenDocument document) => Queue(document.Uri, isLast: false, cancel =>
    {
        cancel.ThrowIfCancellationRequested();
        var items = check(document, cancel);
        cancel.ThrowIfCancellationRequested();
        publish(document, items);
    });

    /// <summary>Sends that nothing is found any more.</summary>
    public void Clear(OpenDocument document) => Queue(document.Uri, isLast: true, _ => publish(document, []));

    private void Queue(string uri, bool isLast, Action<CancellationToken> work)
    {
        var cancel = new CancellationTokenSource();
        lock (_lock)
        {
            var before = Task.CompletedTask;
            if (_last.TryGetValue(uri, out var last))
            {
                last.Cancel.Cancel();
                before = last.Work;
            }

            _last[uri] = (cancel, before.ContinueWith(
                _ => Run(uri, isLast, work, cancel), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default));
        }
    }

    private void Run(string uri, bool isLast, Action<CancellationToken> work, CancellationTokenSource cancel)
    {
        try
        {
            work(cancel.Token);
        }
        catch (OperationCanceledException)
        {
            // A newer version is on its way.
        }
        catch (Exception e)
        {
            failed(e);
        }

        lock (_lock)
        {
            if (isLast && _last.TryGetValue(uri, out var last) && last.Cancel == cancel)
            {
                _last.Remove(uri);
            }
        }
    }
}
