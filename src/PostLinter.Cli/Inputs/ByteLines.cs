namespace PostLinter.Cli.Inputs;

/// <summary>Cuts a stream into lines of bytes, without their line breaks, as they come in.</summary>
internal static class ByteLines
{
    private const int ChunkSize = 64 * 1024;

    public static IEnumerable<byte[]> Read(Stream stream)
    {
        var chunk = new byte[ChunkSize];
        using var rest = new MemoryStream();
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
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

        if (rest.Length > 0)
        {
            yield return TakeLine(rest);
        }
    }

    private static byte[] TakeLine(MemoryStream rest)
    {
        var line = rest.ToArray().AsSpan();
        rest.SetLength(0);
        return (line is [.., (byte)'\r'] ? line[..^1] : line).ToArray();
    }
}
