using PostLinter.Cli.Checking;
using PostLinter.Redaction;

namespace PostLinter.Cli.Redacting;

/// <summary>The options of <c>redact</c>, read and found right.</summary>
internal sealed record RedactSettings
{
    /// <summary>Where the drafts come from, and what is known of them.</summary>
    public required CheckSettings Inputs { get; init; }

    public RedactionOptions Options { get; init; } = RedactionOptions.Default;

    /// <summary><c>text</c>, <c>json</c> or <c>jsonl</c>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The map to write, or to restore from.</summary>
    public string? MapFile { get; init; }

    public bool Restore { get; init; }

    /// <summary>A file, or a folder where there are several drafts; null is standard output.</summary>
    public string? Output { get; init; }

    public bool InPlace { get; init; }

    /// <summary>True if files that exist may be replaced.</summary>
    public bool Overwrite { get; init; }
}
