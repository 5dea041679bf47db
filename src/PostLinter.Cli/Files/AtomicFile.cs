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
    /// <exception cref="InputException">It could not be written; nothing changed.</exception>
    public static T Write<T>(string path, CliEnvironment environment, Session session, Func<Stream, T> write)
    {
        var target = FindTarget(environment.Resolve(path));
        var temporary = Path.Combine(
            Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{System.Environment.ProcessId}-{Guid.NewGuid():N}.tmp");
        try
        {
            T made;
            using (var stream = Create(path, temporary, environment, session))
            {
                made = write(stream);
                Flush(stream);
            }

            KeepPermissions(target, temporary);
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

    private static void KeepPermissions(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
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
