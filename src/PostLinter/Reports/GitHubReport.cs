using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports;

/// <summary>Writes findings as workflow commands, by which GitHub shows them beside the lines of a pull request.</summary>
public static class GitHubReport
{
    public static void Write(TextWriter writer, IEnumerable<LintResult> results, ReportOptions options)
    {
        foreach (var result in results)
        {
            foreach (var diagnostic in result.Diagnostics.Where(d => d.Severity > Severity.Hidden))
            {
                writer.Write(Command(result, diagnostic, options) + "\n");
            }
        }
    }

    /// <summary>Writes a problem with an input.</summary>
    public static void WriteError(TextWriter writer, ReportError error)
    {
        var place = error.Position is { } p ? $",line={p.Line},col={p.Column}" : string.Empty;
        writer.Write($"::error file={Property(error.Path)}{place}::{Data(error.Message)}\n");
    }

    private static string Command(LintResult result, Diagnostic diagnostic, ReportOptions options)
    {
        var descriptor = diagnostic.Finding.Descriptor;
        var (start, end) = (result.Source.GetLinePosition(diagnostic.Span.Start), result.Source.GetLinePosition(diagnostic.Span.End));
        var place = $"line={start.Line},endLine={end.Line}";

        // Columns are understood for a single line only.
        if (start.Line == end.Line)
        {
            place += $",col={start.Column},endColumn={end.Column}";
        }

        var title = $"{descriptor.Title.In(options.Language)} ({descriptor.Id})";
        var message = descriptor.Message.Format(options.Language, diagnostic.Finding.Arguments)
            + "\n" + descriptor.Advice.Format(options.Language, diagnostic.Finding.Arguments)
            + (diagnostic.Clauses.IsEmpty ? string.Empty : "\n" + string.Join(", ", diagnostic.Clauses));
        return $"::{Level(diagnostic)} file={Property(result.Path)},{place},title={Property(title)}::{Data(message)}";
    }

    private static string Level(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
