using System.Globalization;
using System.Text.Json;
using PostLinter.Cli.Checking;

namespace PostLinter.Cli.Archives;

/// <summary>
/// How far a run over an archive is, as it is kept in the file of <c>--resume</c>: places and counts, and a hash of what
/// was asked. Never a word of a draft, nor what was found in one.
/// </summary>
internal sealed record ArchiveProgress
{
    private const int Schema = 1;

    /// <summary>Changes with the version of the program, its arguments and the configuration.</summary>
    public required string Request { get; init; }

    /// <summary>Bytes of the archive.</summary>
    public required long InputLength { get; init; }

    /// <summary>When the archive was changed last.</summary>
    public required DateTime InputChanged { get; init; }

    /// <summary>The moment as of which drafts are checked, so that a later part of the run says the same.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>How far the archive was read.</summary>
    public ArchivePosition Position { get; init; }

    /// <summary>Bytes of the report up to there.</summary>
    public long Written { get; init; }

    /// <summary>Lines that could not be read.</summary>
    public int Refused { get; init; }

    /// <summary>True if something was found at or above <c>--fail-on</c>.</summary>
    public bool Fails { get; init; }

    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema", Schema);
            writer.WriteString("request", Request);
            writer.WriteNumber("inputLength", InputLength);
            writer.WriteString("inputChanged", InputChanged.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteString("moment", Moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteNumber("bytes", Position.Bytes);
            writer.WriteNumber("lines", Position.Lines);
            writer.WriteNumber("written", Written);
            writer.WriteNumber("refused", Refused);
            writer.WriteBoolean("fails", Fails);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The progress, or null for anything else than what <see cref="ToJson"/> writes.</summary>
    public static ArchiveProgress? FromJson(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return root.GetProperty("schema").GetInt32() != Schema ? null : new ArchiveProgress
            {
                Request = root.GetProperty("request").GetString()!,
                InputLength = root.GetProperty("inputLength").GetInt64(),
                InputChanged = root.GetProperty("inputChanged").GetDateTime(),
                Moment = root.GetProperty("moment").GetDateTimeOffset(),
                Position = new ArchivePosition(root.GetProperty("bytes").GetInt64(), root.GetProperty("lines").GetInt32()),
                Written = root.GetProperty("written").GetInt64(),
                Refused = root.GetProperty("refused").GetInt32(),
                Fails = root.GetProperty("fails").GetBoolean(),
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
