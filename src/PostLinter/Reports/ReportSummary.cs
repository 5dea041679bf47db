using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports;

/// <summary>How many findings there are of each sort. A question that several findings ask counts once.</summary>
public readonly record struct ReportSummary(int Errors, int Warnings, int Infos, int Questions, int Reminders)
{
    public static ReportSummary Of(IEnumerable<Diagnostic> diagnostics)
    {
        var (errors, warnings, infos, reminders) = (0, 0, 0, 0);
        var questions = new HashSet<string>();
        foreach (var diagnostic in diagnostics)
        {
            switch (diagnostic.Outcome, diagnostic.Severity)
            {
                case (Outcome.Question, _):
                    questions.Add(diagnostic.Finding.Question ?? diagnostic.RuleId);
                    break;
                case (Outcome.Reminder, _):
                    reminders++;
                    break;
                case (_, Severity.Error):
                    errors++;
                    break;
                case (_, Severity.Warning):
                    warnings++;
                    break;
                case (_, Severity.Info):
                    infos++;
                    break;
            }
        }

        return new ReportSummary(errors, warnings, infos, questions.Count, reminders);
    }

    public static ReportSummary operator +(ReportSummary a, ReportSummary b) => new(
        a.Errors + b.Errors, a.Warnings + b.Warnings, a.Infos + b.Infos, a.Questions + b.Questions, a.Reminders + b.Reminders);

    public static ReportSummary Add(ReportSummary left, ReportSummary right) => left + right;
}
