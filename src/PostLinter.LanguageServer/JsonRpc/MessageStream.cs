using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>
/// Messages of JSON on a pair of streams, each after a header with its length in bytes: the base protocol of the Language
/// Server Protocol. One reader at a time; writers take turns.
/// </summary>
/// <param name="input">Read byte by byte, so a buffered one.</param>
/// <param name="output">Written a message at a time.</param>
internal sealed class MessageStream(Stream input, Stream output)
{
    /// <summary>More than any draft with its envelope; what claims to be longer is noise.</summary>
    private const int LongestMessage = 64 << 20;

    private const int LongestHeader = 1024;

    private const string LengthHeader = "Content-Length:";

    private readonly Lock _turn = new();

    /// <summary>The bytes of the next message, or null at the end of the stream, in the middle of a message included.</summary>
    /// <remarks>
    /// What is no header is passed over, even when it stands before one on the same line: a client that prints something, or
    /// counts wrong, does not end the session.
    /// </remarks>
    public byte[]? Read()
    {
        var length = -1;
        while (true)
        {
            if (ReadLine() is not { } line)
            {
                return null;
            }

            var header = line.LastIndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
            if (header >= 0)
            {
                length = int.TryParse(line.AsSpan(header + LengthHeader.Length), CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= LongestMessage ? n : -1;
            }
            else if (line.Length == 0 && length >= 0)
            {
                var body = new byte[length];
                return input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
            }
        }
    }

    /// <summary>Writes one message.</summary>
    /// <exception cref="IOException">Nobody reads any more.</exception>
    public void Write(JsonNode message)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            message.WriteTo(writer);
        }

        lock (_turn)
        {
            output.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            body.WriteTo(output);
            output.Flush();
        }
    }

    /// <summary>A line without its end, of a long one only the end; null at the end of the stream.</summary>
    private string? ReadLine()
    {
        var line = new StringBuilder();
        while (input.ReadByte() is >= 0 and var b)
        {
            if (b == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length == 2 * LongestHeader)
            {
                line.Remove(0, LongestHeader);
            }

            line.Append((char)b);
        }

        return null;
    }
}
