using System.Collections.Concurrent;
using PostLinter.Cli.Git;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Cli.RuleCode;
using PostLinter.Cli.Watching;
using PostLinter.Configuration;
using PostLinter.Reports;
using PostLinter.Suppressions;

namespace PostLinter.Cli.Checking;

/// <summary>Turns what somebody asked to check into drafts. Each is read when its turn comes, on the thread that checks it.</summary>
internal sealed class CheckInputs(CheckSettings settings, Session session) : IDisposable
{
    private readonly ConfigurationLoader _loader = new(new RuleAssemblies(settings.AllowRuleCode, session.Environment.RuleTimeLimit).Load);
    private readonly HashSet<ReportError> _reported = [];
    private readonly ConcurrentDictionary<LoadedConfiguration, string> _stamps = new(ReferenceEqualityComparer.Instance);
    private readonly ApprovalFiles _approvals = new();
    private readonly GitProgram _git = new(session);
    private GitBlobs? _blobs;

    /// <summary>Readers of the drafts, in order; a collection where their number is known.</summary>
    public IEnumerable<Func<CheckItem>> Find()
    {
        if (settings.Changes is { } changes)
        {
            return FindChanges(changes);
        }

        if (settings.Paths.Count == 0)
        {
            return settings.IsJsonLines ? FindLines("-") : [ReadStandardInput];
        }

        return settings.IsJsonLines ? settings.Paths.SelectMany(FindLines) : FindPaths();
    }

    /// <summary>Reports what is wrong with configurations and approvals that were used since it was last asked.</summary>
    public void ReportConfigurations()
    {
        foreach (var error in _loader.Loaded.SelectMany(l => l.Errors).Concat(_approvals.Errors).Where(_reported.Add))
        {
            session.Report(error);
        }

        // A draft that was deleted is no fault of the drafts that are checked.
        foreach (var stray in _approvals.Strays.Where(_reported.Add))
        {
            session.Error.WriteLine($"postlint: {stray with { Path = session.Environment.Shorten(stray.Path) }}");
        }
    }

    public void Dispose() => _blobs?.Dispose();

    private List<Func<CheckItem>> FindChanges(GitSelection changes)
    {
        _blobs = new GitBlobs(_git, session);
        return [.. new GitChanges(_git, session).Find(changes, settings.Paths)
            .Where(c => !IsIgnored(c.Path))
            .Select(c => (Func<CheckItem>)(() => ReadChange(c, session.Environment.Shorten(c.Path))))];
    }

    private CheckItem ReadChange(ChangedDraft change, string name)
    {
        if (change.IsConflicted)
        {
            return Refuse(new InputException(name, session.Say(
                "hier staan nog twee versies naast elkaar (een samenvoegconflict); kies eerst wat blijft, en dan git add",
                "two versions still stand side by side here (a merge conflict); first choose what stays, then git add")));
        }

        return change.Blob is { } blob ? ReadFile(name, () => DraftFile.Decode(name, _blobs!.Read(blob, name))) : ReadFile(name);
    }

    private List<Func<CheckItem>> FindPaths()
    {
        var found = new List<Func<CheckItem>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in settings.Paths)
        {
            if (path == "-")
            {
                found.Add(ReadStandardInput);
                continue;
            }

            try
            {
                // A file that is named is checked; a folder or pattern leaves out what the configuration leaves out.
                var files = FileFinder.Find(path, session.Environment.Folder);
                var isNamed = files is [var only] && only == path;
                found.AddRange(files
                    .Where(f => (isNamed || !IsIgnored(f)) && seen.Add(session.Environment.Resolve(f)))
                    .Select(f => (Func<CheckItem>)(() => ReadFile(f))));
            }
            catch (InputException e)
            {
                found.Add(() => Refuse(e));
            }
        }

        return found;
    }

    private bool IsIgnored(string file)
    {
        var (configuration, relative) = ConfigurationFor(file);
        return configuration.Ignores(relative);
    }

    private LoadedConfiguration LoadFor(string full) => settings.ConfigFile is { } named ? _loader.Load(named) : _loader.For(full);

    private (LintConfiguration Configuration, string Relative) ConfigurationFor(string file)
    {
        var full = session.Environment.Resolve(file);
        var loaded = LoadFor(full);
        var folder = loaded.Folder ?? session.Environment.Folder;
        return (loaded.Configuration, Path.GetRelativePath(folder, full).Replace('\\', '/'));
    }

    private CheckItem ReadFile(string file) => ReadFile(file, () => DraftFile.Read(file, session.Environment.Resolve(file)));

    private CheckItem ReadFile(string file, Func<string> read)
    {
        var (configuration, relative) = ConfigurationFor(file);
        var full = session.Environment.Resolve(file);
        try
        {
            var text = read();
            return new CheckItem(new Draft(text, file) { Approvals = _approvals.For(full) }, configuration.For(relative), File: full)
            {
                ConfigurationStamp = settings.Watch ? _stamps.GetOrAdd(LoadFor(full), ConfigurationStamp.Of) : string.Empty,
            };
        }
        catch (InputException e)
        {
            return Refuse(e);
        }
    }

    private CheckItem ReadStandardInput()
    {
        try
        {
            var text = ReadPaste();
            return new CheckItem(new Draft(text, "-"), ConfigurationHere());
        }
        catch (InputException e)
        {
            return Refuse(e);
        }
    }

    private string ReadPaste()
    {
        if (!session.Environment.InputIsTerminal)
        {
            return DraftFile.Read("-", session.Input);
        }

        var end = OperatingSystem.IsWindows() ? "Ctrl-Z, Enter" : "Ctrl-D";
        session.Error.WriteLine(session.Say(
            $"Plak of typ je bericht. Klaar? Druk dan op een nieuwe regel op {end}.",
            $"Paste or type your draft. Done? Press {end} on a new line."));
        var text = DraftFile.Read("-", session.Input);
        session.Error.WriteLine();
        return string.IsNullOrWhiteSpace(text)
            ? throw new InputException("-", session.Say("er is niets geplakt; probeer het nog eens, of noem een bestand", "nothing was pasted; try again, or name a file"))
            : text;
    }

    private LintConfiguration ConfigurationHere() =>
        (settings.ConfigFile is { } named ? _loader.Load(named) : _loader.For(session.Environment.Folder)).Configuration;

    private IEnumerable<Func<CheckItem>> FindLines(string path)
    {
        using var stream = path == "-" ? null : Open(path);
        if (path != "-" && stream is null)
        {
            yield return () => Refuse(new InputException(path, "dit bestand kan niet gelezen worden; controleer de naam en de rechten"));
            yield break;
        }

        var (number, isBroken) = (0, false);
        var configuration = ConfigurationHere();
        foreach (var line in ByteLines.Read(stream ?? session.Input, () => isBroken = true))
        {
            number++;
            if (!IsBlank(line))
            {
                var at = number;
                yield return () => DraftLine.Read(line, at, configuration);
            }
        }

        if (isBroken)
        {
            yield return () => Refuse(DraftFile.BrokenOff(path));
        }
    }

    private FileStream? Open(string path)
    {
        try
        {
            return File.OpenRead(session.Environment.Resolve(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static CheckItem Refuse(InputException e) =>
        new(null, LintConfiguration.Empty, Error: new ReportError(e.Path, e.Line is { } line ? new(line, 1) : null, e.Message));
}
