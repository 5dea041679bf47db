namespace PostLinter.Cli.Inputs;

/// <summary>A line of bytes without its line break.</summary>
/// <param name="Bytes">Its bytes; null for a line that is longer than a draft may be.</param>
/// <param name="End">Bytes from the start of the stream to the start of the next line.</param>
internal readonly record struct ByteLine(byte[]? Bytes, long End);

/// <summary>Cuts a stream into lines as they come in. What it holds in memory has a limit, whatever the stream is.</summary>
internal static class ByteLines
{
    /// <summary>Bytes of the longest line that is read: a draft of ten million characters with room for its metadata.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const int ChunkSize = 64 * 1024;

    /// <param name="stream">The stream, at the start of a line.</param>
    /// <param name="position">Bytes before that line.</param>
    public static IEnumerable<ByteLine> Read(Stream stream, long position = 0)
    {
        var chunk = new byte[ChunkSize];
        using var rest = new MemoryStream();
        var isTooLong = false;
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            var start = 0;
            int length;
            while ((length = chunk.AsSpan(start, count - start).IndexOf((byte)'\n')) >= 0)
            {
                isTooLong = !TryAdd(rest, chunk.AsSpan(start, length), isTooLong);
                start += length + 1;
                yield return new ByteLine(TakeLine(rest, isTooLong), position + start);
                isTooLong = false;
            }

            isTooLong = !TryAdd(rest, chunk.AsSpan(start, count - start), isTooLong);
            position += count;
        }

        if (rest.Length > 0 || isTooLong)
        {
            yield return new ByteLine(TakeLine(rest, isTooLong), position);
        }
    }

    private static bool TryAdd(MemoryStream rest, ReadOnlySpan<byte> bytes, bool isTooLong)
    {
        if (isTooLong || rest.Length + bytes.Length > Longest)
        {
            rest.SetLength(0);
            return false;
        }

        rest.Write(bytes);
        return true;
    }

    private static byte[]? TakeLine(MemoryStream rest, bool isTooLong)
    {
        var line = rest.GetBuffer().AsSpan(0, (int)rest.Length);
        rest.SetLength(0);
        return isTooLong ? null : (line is [.., (byte)'\r'] ? line[..^1] : line).ToArray();
    }
}
