using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Inputs;

/// <summary>The lines of one archive. Where it cannot be read any further they end, with what stood in the way.</summary>
internal sealed class ArchiveLines : IDisposable
{
    private readonly string _path;
    private readonly FileStream? _file;
    private readonly IEnumerator<ByteLine>? _lines;

    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="position">Bytes that are passed over, up to the start of a line.</param>
    /// <param name="session">Gives standard input and the folder.</param>
    public ArchiveLines(string path, long position, Session session)
    {
        _path = path;
        try
        {
            if (path != "-")
            {
                _file = File.OpenRead(session.Environment.Resolve(path));
                _file.Position = position;
            }

            _lines = ByteLines.Read(_file ?? session.Input, position).GetEnumerator();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Error = new InputException(path, session.Say(
                "dit bestand kan niet gelezen worden; controleer de naam en de rechten", "this file cannot be read; check its name and permissions"));
        }
    }

    /// <summary>Why the lines ended before the archive did.</summary>
    public InputException? Error { get; private set; }

    public bool TryRead(out ByteLine line)
    {
        try
        {
            var isThere = _lines?.MoveNext() ?? false;
            line = isThere ? _lines!.Current : default;
            return isThere;
        }
        catch (IOException)
        {
            Error = DraftFile.BrokenOff(_path);
            line = default;
            return false;
        }
    }

    public void Dispose()
    {
        _lines?.Dispose();
        _file?.Dispose();
    }
}
