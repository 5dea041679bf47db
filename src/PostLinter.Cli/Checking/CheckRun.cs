using PostLinter.Cli.Hosting;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>Carries out one <c>check</c>: reads, checks, reports, and says how it went.</summary>
internal sealed class CheckRun(CheckSettings settings, Session session)
{
    private readonly List<ReportError> _errors = [];
    private bool _fails;

    public int Run()
    {
        var inputs = new CheckInputs(settings, session);
        var checker = new DraftChecker(settings, session.Environment.Cancelled);
        var options = new ReportOptions { Language = session.Language, WithEntities = settings.WithEntities };
        var outcomes = Note(OrderedBatches.Map(inputs.Find(), read => checker.Check(read()), session.Environment.Cancelled));
        var output = new BufferedStream(session.Output, 64 * 1024);
        if (settings.Format == "jsonl")
        {
            foreach (var outcome in outcomes)
            {
                if (outcome.Result is { } result)
                {
                    JsonReport.WriteLine(output, result, outcome.Item.Id, options);
                }
                else
                {
                    JsonReport.WriteErrorLine(output, outcome.Item.Id, outcome.Item.Error!.Message);
                }
            }
        }
        else
        {
            JsonReport.Write(output, outcomes.Select(o => o.Result).OfType<LintResult>(), _errors, options);
        }

        output.Flush();
        foreach (var error in inputs.ConfigurationErrors)
        {
            session.Report(error.ToString());
        }

        return _fails ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>Passes outcomes on and remembers what the end of the run needs.</summary>
    private IEnumerable<CheckOutcome> Note(IEnumerable<CheckOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Item.Error is { } error)
            {
                _errors.Add(error);
                session.Report(error.ToString());
            }

            if (outcome.Result is { } result)
            {
                foreach (var problem in result.Errors)
                {
                    session.Report(ReportError.Of(result, problem).ToString());
                }

                _fails |= result.Diagnostics.Any(d => d.Severity >= settings.FailOn);
            }

            yield return outcome;
        }
    }
}
