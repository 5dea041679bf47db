namespace PostLinter.Core.Diagnostics;

/// <summary>The fixed part of a finding: which rule, and what it says to people.</summary>
/// <remarks>A rule may have several descriptors with one id, where one message does not fit all of its findings.</remarks>
public sealed record DiagnosticDescriptor
{
    /// <summary><c>PL</c> and four digits; names the pattern, not the remedy, and never returns once retired.</summary>
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>What was seen and why it matters.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to do.</summary>
    public required LocalizedText Advice { get; init; }

    /// <summary>False for the rules that an author cannot suppress alone.</summary>
    public bool AuthorMaySuppress { get; init; } = true;

    /// <summary>
    /// True where the finding is about the tool itself (a crashed rule, an unused suppression) and needs no clause.
    /// </summary>
    public bool IsAboutTheRun { get; init; }
}
