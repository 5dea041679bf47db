using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>A draft to be checked, or why there is none.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Configuration">What holds for it.</param>
/// <param name="Id">The id that it came with, for lines of JSON.</param>
/// <param name="File">The file that it came from; null for standard input.</param>
/// <param name="Error">Why it could not be read.</param>
internal sealed record CheckItem(Draft? Draft, LintConfiguration Configuration, string? Id = null, string? File = null, ReportError? Error = null)
{
    /// <summary>Changes whenever the configuration does; empty where nobody asked for it.</summary>
    public string ConfigurationStamp { get; init; } = string.Empty;

    /// <summary>Where its line of the archive ends; a draft in a file of its own has none.</summary>
    public ArchivePosition? End { get; init; }

    /// <summary>What is wrong with a configuration that came with the draft itself.</summary>
    public IReadOnlyList<DataError> ConfigurationErrors { get; init; } = [];
}

/// <summary>What came of an item.</summary>
/// <param name="Result">The findings; where fixes are written, those that stay.</param>
/// <param name="Item">The item.</param>
internal sealed record CheckOutcome(LintResult? Result, CheckItem Item)
{
    /// <summary>The text with fixes; null where they change nothing.</summary>
    public string? FixedText { get; init; }

    /// <summary>The report on it as a line of JSON, where one was made on the thread that checked it.</summary>
    public byte[]? Line { get; init; }

    /// <summary>How many fixes made it.</summary>
    public int Fixes { get; init; }
}
