using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Configuration;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>Turns what somebody asked to check into drafts. Each is read when its turn comes, on the thread that checks it.</summary>
internal sealed class CheckInputs(CheckSettings settings, Session session)
{
    private readonly ConfigurationLoader _loader = new();

    /// <summary>Readers of the drafts, in order.</summary>
    public IEnumerable<Func<CheckItem>> Find()
    {
        if (settings.Paths.Count == 0)
        {
            return settings.IsJsonLines ? FindLines("-") : [() => ReadStandardInput()];
        }

        return FindPaths();
    }

    /// <summary>What is wrong with the configurations that were used.</summary>
    public IEnumerable<ReportError> ConfigurationErrors => _loader.Loaded.SelectMany(l => l.Errors);

    private IEnumerable<Func<CheckItem>> FindPaths()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in settings.Paths)
        {
            if (settings.IsJsonLines)
            {
                foreach (var line in FindLines(path))
                {
                    yield return line;
                }
            }
            else if (path == "-")
            {
                yield return ReadStandardInput;
            }
            else
            {
                foreach (var file in FindFiles(path))
                {
                    if (seen.Add(session.Environment.Resolve(file)))
                    {
                        yield return () => ReadFile(file);
                    }
                }
            }
        }
    }

    private IEnumerable<string> FindFiles(string path)
    {
        try
        {
            // A file that is named is checked; a pattern leaves out what the configuration leaves out.
            var files = FileFinder.Find(path, session.Environment.Folder);
            return files is [var only] && only == path ? files : files.Where(f => !IsIgnored(f));
        }
        catch (InputException e)
        {
            session.Report($"{e.Path}: {e.Message}");
            return [];
        }
    }

    private bool IsIgnored(string file)
    {
        var (configuration, relative) = ConfigurationFor(file);
        return configuration.Ignores(relative);
    }

    private (LintConfiguration Configuration, string Relative) ConfigurationFor(string file)
    {
        var full = session.Environment.Resolve(file);
        var loaded = settings.ConfigFile is { } named ? _loader.Load(named) : _loader.For(full);
        var folder = loaded.Folder ?? session.Environment.Folder;
        return (loaded.Configuration, Path.GetRelativePath(folder, full).Replace('\\', '/'));
    }

    private CheckItem ReadFile(string file)
    {
        var (configuration, relative) = ConfigurationFor(file);
        try
        {
            var text = DraftFile.Read(file, session.Environment.Resolve(file));
            return new CheckItem(new Draft(text, file), configuration.For(relative), File: session.Environment.Resolve(file));
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
            var text = DraftFile.Read("-", session.Input);
            return new CheckItem(new Draft(text, "-"), ConfigurationHere());
        }
        catch (InputException e)
        {
            return Refuse(e);
        }
    }

    private LintConfiguration ConfigurationHere() =>
        (settings.ConfigFile is { } named ? _loader.Load(named) : _loader.For(session.Environment.Folder)).Configuration;

    private IEnumerable<Func<CheckItem>> FindLines(string path)
    {
        using var stream = path == "-" ? null : Open(path);
        var number = 0;
        var configuration = ConfigurationHere();
        foreach (var line in ByteLines.Read(stream ?? session.Input))
        {
            number++;
            if (!IsBlank(line))
            {
                var at = number;
                yield return () => DraftLine.Read(line, at, configuration);
            }
        }
    }

    private FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(session.Environment.Resolve(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, "dit bestand kan niet gelezen worden; controleer de naam en de rechten");
        }
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static CheckItem Refuse(InputException e) =>
        new(null, LintConfiguration.Empty, Error: new ReportError(e.Path, e.Line is { } line ? new(line, 1) : null, e.Message));
}
