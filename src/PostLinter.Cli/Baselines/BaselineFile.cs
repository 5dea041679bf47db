using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Baselines;

/// <summary>A baseline on disk; drafts in it are named from its own folder, so that it can move with them.</summary>
internal sealed class BaselineFile
{
    private readonly string _path;
    private readonly string _full;
    private readonly Session _session;

    /// <param name="path">The file, as somebody named it.</param>
    /// <param name="session">Gives the folder, and speaks.</param>
    public BaselineFile(string path, Session session)
    {
        _path = path;
        _full = session.Environment.Resolve(path);
        _session = session;
    }

    public bool Exists => File.Exists(_full);

    /// <exception cref="InputException">It is not there, or is no baseline.</exception>
    public Baseline Read()
    {
        try
        {
            return Baseline.Read(_path, File.ReadAllBytes(_full), _session);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(_path, _session.Say(
                "deze basislijn kan niet gelezen worden; maak er een met: postlint baseline", "this baseline cannot be read; make one with: postlint baseline"));
        }
    }

    /// <exception cref="InputException">It cannot be written; what was there stays.</exception>
    public void Write(Baseline baseline) => AtomicFile.Write(_path, _session.Environment, _session, stream =>
    {
        baseline.Write(stream);
        return true;
    });

    /// <summary>How a draft is named in the baseline.</summary>
    /// <param name="file">Its full path.</param>
    public string NameOf(string file) => Path.GetRelativePath(Path.GetDirectoryName(_full)!, file).Replace('\\', '/');

    /// <summary>True if the draft of this name is still there.</summary>
    public bool Has(string name) => File.Exists(Path.Combine(Path.GetDirectoryName(_full)!, name));
}
