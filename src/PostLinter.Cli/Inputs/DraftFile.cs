using System.Text;

namespace PostLinter.Cli.Inputs;

/// <summary>Reads drafts as text. Whatever is no UTF-8 text is refused with a sentence that says what it is.</summary>
internal static class DraftFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, a byte order mark included, so that offsets count in the file as it is.</summary>
    /// <param name="path">How it is named in reports.</param>
    /// <param name="fullPath">Where it is.</param>
    /// <exception cref="InputException">The file cannot be read as a draft.</exception>
    public static string Read(string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            throw new InputException(path, "dit is een map, geen bestand");
        }

        try
        {
            return Decode(path, File.ReadAllBytes(fullPath));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, "dit bestand bestaat niet; controleer de naam");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(path, "dit bestand mag niet gelezen worden; controleer de rechten");
        }
        catch (IOException)
        {
            throw new InputException(path, "dit bestand kan nu niet gelezen worden; misschien is het nog open in een ander programma");
        }
    }

    /// <summary>The text of standard input.</summary>
    /// <exception cref="InputException">It is no UTF-8 text, or breaks off.</exception>
    public static string Read(string name, Stream input)
    {
        using var buffer = new MemoryStream();
        try
        {
            input.CopyTo(buffer);
        }
        catch (IOException)
        {
            throw BrokenOff(name);
        }

        return Decode(name, buffer.ToArray());
    }

    /// <summary>Half a draft is not checked: what is missing may be what matters.</summary>
    public static InputException BrokenOff(string name) =>
        new(name, "de invoer brak af voordat alles er was; probeer het opnieuw");

    /// <exception cref="InputException">The bytes are no UTF-8 text.</exception>
    public static string Decode(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new InputException(name, "dit is UTF-16; sla het op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)");
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw new InputException(name, $"dit is geen geldige UTF-8 (regel {line}); sla het op als UTF-8", line);
        }

        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            var line = text.AsSpan(0, nul).Count('\n') + 1;
            throw new InputException(name, $"hier staan nul-tekens in (regel {line}): dit is geen tekstbestand", line);
        }

        return text;
    }
}

/// <summary>An input that cannot be checked; the others go on.</summary>
internal sealed class InputException(string path, string message, int? line = null) : Exception(message)
{
    public string Path { get; } = path;

    public int? Line { get; } = line;
}
