using System.Text;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>Writes outcomes in the form that was asked for.</summary>
internal static class Reporting
{
    /// <param name="output">Receives the report.</param>
    /// <param name="format">One of the formats of <c>--format</c>.</param>
    /// <param name="outcomes">Outcomes, checked as they are asked for.</param>
    /// <param name="errors">Problems with inputs; complete once the outcomes are.</param>
    /// <param name="options">How.</param>
    public static void Write(Stream output, string format, IEnumerable<CheckOutcome> outcomes, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        var results = outcomes.Select(o => o.Result).OfType<LintResult>();
        switch (format)
        {
            case "json":
                JsonReport.Write(output, results, errors, options);
                break;
            case "jsonl":
                WriteLines(output, outcomes, options);
                break;
            case "sarif":
                SarifReport.Write(output, results, errors, options);
                break;
            case "junit":
                JUnitReport.Write(output, results, errors, options);
                break;
            case "html":
                using (var writer = Open(output))
                {
                    HtmlReport.Write(writer, results, errors, options);
                }

                break;
            case "github":
                using (var writer = Open(output))
                {
                    GitHubReport.Write(writer, results, options);
                    foreach (var error in errors)
                    {
                        GitHubReport.WriteError(writer, error);
                    }
                }

                break;
            default:
                using (var writer = Open(output))
                {
                    TextReport.Write(writer, results, options);
                }

                break;
        }
    }

    /// <summary>Writes one line of JSON.</summary>
    public static void WriteLine(Stream output, CheckOutcome outcome, ReportOptions options)
    {
        if (outcome.Line is { } line)
        {
            output.Write(line);
        }
        else if (outcome.Result is { } result)
        {
            JsonReport.WriteLine(output, result, outcome.Item.Id, options);
        }
        else
        {
            JsonReport.WriteErrorLine(output, outcome.Item.Id, outcome.Item.Error!.Path, outcome.Item.Error.Message);
        }
    }

    private static void WriteLines(Stream output, IEnumerable<CheckOutcome> outcomes, ReportOptions options)
    {
        foreach (var outcome in outcomes)
        {
            WriteLine(output, outcome, options);
        }
    }

    private static StreamWriter Open(Stream output) => new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
}
