using System.Threading.Channels;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Watching;

/// <summary>Tells when drafts, or what is configured for them, change in some folders; a burst of changes counts as one.</summary>
internal sealed class DraftWatcher : IDisposable
{
    /// <summary>Editors save in several steps; after the last of them it is quiet for at least this long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private static readonly string[] ConfigurationExtensions = [".yaml", ".yml", ".dll"];

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string? _ignored;

    /// <param name="folders">Full paths; what lies below counts too.</param>
    /// <param name="ignored">The full path of a file that changes because we write it, or null.</param>
    public DraftWatcher(IEnumerable<string> folders, string? ignored)
    {
        _ignored = ignored;
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, e) => Note(e.FullPath);
            watcher.Created += (_, e) => Note(e.FullPath);
            watcher.Deleted += (_, e) => Note(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Note(e.FullPath);
                Note(e.OldFullPath);
            };

            // Too much at once to be told apart: look at everything.
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits until something has changed and it is quiet again.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public void Wait(CancellationToken cancellation) => WaitAsync(cancellation).GetAwaiter().GetResult();

    public void Dispose() => _watchers.ForEach(w => w.Dispose());

    private async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, cancellation).ConfigureAwait(false);
        }
        while (_changes.Reader.TryRead(out _));
    }

    private void Note(string path)
    {
        if (path != _ignored
            && (FileFinder.IsDraft(Path.GetFileName(path)) || ConfigurationExtensions.Contains(Path.GetExtension(path)) || Directory.Exists(path)))
        {
            _changes.Writer.TryWrite(true);
        }
    }
}
