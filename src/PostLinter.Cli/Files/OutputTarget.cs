using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Files;

/// <summary>Where a report goes: standard output, or a file that appears when it is complete.</summary>
internal static class OutputTarget
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Lets <paramref name="write"/> write to the file, or to standard output where there is none.</summary>
    public static T Write<T>(string? file, Session session, Func<Stream, T> write)
    {
        if (file is null)
        {
            // Standard output stays open: it is not ours.
            var buffer = new BufferedStream(session.Output, BufferSize);
            var made = write(buffer);
            buffer.Flush();
            return made;
        }

        return IsDevice(session.Environment.Resolve(file))
            ? WriteDevice(session.Environment.Resolve(file), write)
            : AtomicFile.Write(file, session.Environment, session, write);
    }

    /// <summary><c>/dev/null</c> and its like cannot be replaced, only written to.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    private static T WriteDevice<T>(string path, Func<Stream, T> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        return write(stream);
    }
}
