namespace PostLinter.Cli.Inputs;

/// <summary>Cuts a stream into lines of bytes, without their line breaks, as they come in.</summary>
internal static class ByteLines
{
    private const int ChunkSize = 64 * 1024;

    /// <param name="stream">Read to its end.</param>
    /// <param name="broken">Called if it breaks off before; what came of the last line is left out then.</param>
    public static IEnumerable<byte[]> Read(Stream stream, Action broken)
    {
        var chunk = new byte[ChunkSize];
        using var rest = new MemoryStream();
        int count;
        while ((count = Fill(stream, chunk, broken)) > 0)
        {
            var start = 0;
            int length;
            while ((length = chunk.AsSpan(start, count - start).IndexOf((byte)'\n')) >= 0)
            {
                rest.Write(chunk, start, length);
                yield return TakeLine(rest);
                start += length + 1;
            }

            rest.Write(chunk, start, count - start);
        }

        if (count == 0 && rest.Length > 0)
        {
            yield return TakeLine(rest);
        }
    }

    private static int Fill(Stream stream, byte[] chunk, Action broken)
    {
        try
        {
            return stream.Read(chunk, 0, chunk.Length);
        }
        catch (IOException)
        {
            broken();
            return -1;
        }
    }

    private static byte[] TakeLine(MemoryStream rest)
    {
        var line = rest.ToArray().AsSpan();
        rest.SetLength(0);
        return (line is [.., (byte)'\r'] ? line[..^1] : line).ToArray();
    }
}
