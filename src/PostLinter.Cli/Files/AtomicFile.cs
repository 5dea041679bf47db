using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Files;

/// <summary>
/// Replaces a file as a whole or not at all: the new text goes into a file beside it, which then takes its name. A full
/// disk, a crash or Ctrl-C leaves the old text as it was.
/// </summary>
internal static class AtomicFile
{
    /// <param name="path">How the file is named in messages.</param>
    /// <param name="environment">Gives the folder and the way to create a file.</param>
    /// <param name="session">Speaks.</param>
    /// <param name="write">Writes the new text.</param>
    /// <param name="isPrivate">True if nobody but the owner may read the file.</param>
    /// <exception cref="InputException">It could not be written; nothing changed.</exception>
    public static T Write<T>(string path, CliEnvironment environment, Session session, Func<Stream, T> write, bool isPrivate = false)
    {
        var target = FindTarget(environment.Resolve(path));
        var temporary = Path.Combine(
            Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{System.Environment.ProcessId}-{Guid.NewGuid():N}.tmp");
        try
        {
            T made;
            using (var stream = Create(path, temporary, environment, session))
            {
                SetPermissions(target, temporary, isPrivate);
                made = write(stream);
                Flush(stream);
            }

            File.Move(temporary, target, overwrite: true);
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, session.Say(
                "dit bestand kan niet geschreven worden (schijf vol of geen rechten); het is niet veranderd",
                "this file cannot be written (disk full or no permission); it is unchanged"));
        }
        finally
        {
            Delete(temporary);
        }
    }

    private static Stream Create(string path, string temporary, CliEnvironment environment, Session session)
    {
        try
        {
            return environment.CreateFile(temporary);
        }
        catch (DirectoryNotFoundException)
        {
            throw new InputException(path, session.Say("de map van dit bestand bestaat niet; maak die eerst", "the folder of this file does not exist; create it first"));
        }
    }

    /// <summary>A link stays a link: what it points at is replaced.</summary>
    private static string FindTarget(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static void Flush(Stream stream)
    {
        stream.Flush();
        (stream as FileStream)?.Flush(flushToDisk: true);
    }

    /// <summary>Before anything is written: those of the file that is replaced, or the owner's alone.</summary>
    private static void SetPermissions(string target, string temporary, bool isPrivate)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(temporary))
        {
            return;
        }

        if (isPrivate)
        {
            File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        else if (File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }

    private static void Delete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stays behind is a copy beside an original that is whole; there is nobody to tell who could do more.
        }
    }
}
