using System.Collections.Concurrent;
using PostLinter.Configuration;
using PostLinter.Reports;

namespace PostLinter.LanguageServer;

/// <summary>
/// The configuration of each draft as it stands on disk now: read again once one of its files has another time, whether or
/// not the editor tells of changed files. Safe for several threads.
/// </summary>
/// <param name="report">Gets each problem of a configuration, once each time it is read.</param>
internal sealed class DraftConfigurations(Action<ReportError> report)
{
    private readonly ConcurrentDictionary<string, Known> _known = new();

    /// <summary>The configuration that holds for a path.</summary>
    public LoadedConfiguration For(string path)
    {
        if (FileFor(path) is not { } file)
        {
            return LoadedConfiguration.None;
        }

        if (_known.TryGetValue(file, out var known) && known.IsFresh)
        {
            return known.Loaded;
        }

        var loaded = new ConfigurationLoader().Load(file);
        string[] files = [.. loaded.Values.Select(v => v.File).Append(file).Concat(ConfigurationLoader.FindRuleSources(file).Select(r => r.File)).Distinct()];
        _known[file] = new Known(loaded, [.. files.Select(f => (f, File.GetLastWriteTimeUtc(f)))]);
        foreach (var error in loaded.Errors)
        {
            report(error);
        }

        return loaded;
    }

    /// <summary>Forgets everything, since a file changed.</summary>
    public void Forget() => _known.Clear();

    private static string? FileFor(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            return folder is null ? null : new ConfigurationLoader().FindFile(folder);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // The editor's name of a draft that is no file yet need not be a path.
            return null;
        }
    }

    private sealed record Known(LoadedConfiguration Loaded, (string File, DateTime Time)[] Files)
    {
        public bool IsFresh => Files.All(f => File.GetLastWriteTimeUtc(f.File) == f.Time);
    }
}
