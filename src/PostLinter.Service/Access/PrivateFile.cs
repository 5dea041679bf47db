namespace PostLinter.Service.Access;

/// <summary>Files that only their owner may read: a token that others can read is no secret.</summary>
internal static class PrivateFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The text of a file, or null where there is none.</summary>
    /// <exception cref="ServiceException">Others may read it, or it cannot be read at all.</exception>
    public static string? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            {
                throw new ServiceException(new(
                    $"'{path}' is ook voor anderen op deze computer leesbaar; sluit het af met chmod 600, of haal het weg, dan komt er een nieuw",
                    $"'{path}' can be read by others on this computer; close it with chmod 600, or remove it and a new one is made"));
            }

            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ServiceException(new(
                $"'{path}' kan niet gelezen worden; controleer de rechten", $"'{path}' cannot be read; check its permissions"));
        }
    }

    /// <summary>Writes a file as a whole or not at all; from its first byte on only its owner can read it.</summary>
    /// <exception cref="ServiceException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var temporary = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp";
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Owner;
            }

            using (var writer = new StreamWriter(temporary, options))
            {
                writer.Write(text);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new ServiceException(new(
                $"'{path}' kan niet geschreven worden; controleer de map en de rechten", $"'{path}' cannot be written; check the folder and its permissions"));
        }
    }

    private static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
        }
    }
}
