using System.Globalization;

namespace PostLinter.Service.Access;

/// <summary>
/// Says that a service with a token runs, and on which port: two files beside the token, of which one is locked for as long
/// as the service lives. Nobody else can hold that lock, so that a link is never opened on the port of another program.
/// </summary>
public sealed class RunningMark : IDisposable
{
    private readonly FileStream? _lock;

    private RunningMark(FileStream? held) => _lock = held;

    /// <summary>Puts up the mark. Of two services with one token the first has it.</summary>
    /// <exception cref="ServiceException">The files cannot be written.</exception>
    public static RunningMark Hold(AccessToken token, int port)
    {
        if (PrivateFile.Read(LockFile(token)) is null)
        {
            PrivateFile.Write(LockFile(token), string.Empty);
        }

        var held = TryLock(token);
        if (held is not null)
        {
            PrivateFile.Write(PortFile(token), port.ToString(CultureInfo.InvariantCulture));
        }

        return new RunningMark(held);
    }

    /// <summary>The port of the service that runs with a token, or null if none does.</summary>
    public static int? FindPort(AccessToken token)
    {
        if (!File.Exists(LockFile(token)))
        {
            return null;
        }

        using var free = TryLock(token);
        return free is null && int.TryParse(PrivateFile.Read(PortFile(token)), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
    }

    public void Dispose() => _lock?.Dispose();

    private static string LockFile(AccessToken token) => token.File + ".lock";

    private static string PortFile(AccessToken token) => token.File + ".port";

    private static FileStream? TryLock(AccessToken token)
    {
        try
        {
            return new FileStream(LockFile(token), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
