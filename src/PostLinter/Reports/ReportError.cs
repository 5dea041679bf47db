using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Reports;

/// <summary>Something that kept (a part of) an input from being checked: what, where, and what to do, in one sentence.</summary>
public sealed record ReportError(string Path, LinePosition? Position, string Message)
{
    /// <summary>A problem with a draft's metadata; one from outside the draft has no place in it.</summary>
    public static ReportError Of(LintResult result, DataError error) =>
        new(result.Path, error.Span == default ? null : result.Source.GetLinePosition(error.Span.Start), error.Message);

    public override string ToString() => Position is { } p ? $"{Path}:{p}: {Message}" : $"{Path}: {Message}";
}
