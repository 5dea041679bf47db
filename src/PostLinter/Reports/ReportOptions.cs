using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    public UserLanguage Language { get; init; }

    /// <summary>True to list persons, schools, places and organisations.</summary>
    public bool WithEntities { get; init; }

    /// <summary>True to colour the text report.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the text report.</summary>
    public int Width { get; init; } = 80;
}
