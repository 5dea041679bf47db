using System.Text;
using PostLinter.Cli.Archives;
using PostLinter.Cli.Asking;
using PostLinter.Cli.Baselines;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Cli.Watching;
using PostLinter.Core.Analysis;
using PostLinter.Reports;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Checking;

/// <summary>Carries out one <c>check</c>: reads, checks, fixes, reports, and says how it went.</summary>
/// <param name="settings">What to check, and how.</param>
/// <param name="session">The streams.</param>
/// <param name="clean">Drafts that need not be checked again, or shown; null checks and shows all.</param>
internal sealed class CheckRun(CheckSettings settings, Session session, CleanDrafts? clean = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<ReportError> _errors = [];
    private readonly HashSet<(string Rule, string Reason)> _crashed = [];
    private readonly BaselineFilter? _baseline = settings.BaselineFile is { } file ? new(file, settings, session) : null;
    private readonly ReportOptions _options = new()
    {
        Language = session.Language,
        WithEntities = settings.WithEntities,
        Color = !settings.NoColor && !session.Environment.NoColor && settings.OutputFile is null && session.Environment.OutputIsTerminal,
        Width = session.Environment.Width,
    };

    private bool _fails;
    private int _fixes;
    private int _fixedDrafts;

    public int Run()
    {
        using var inputs = new CheckInputs(settings, session);
        using var report = settings.ResumeFile is null ? null : ResumableReport.Open(settings, inputs.StampHere(), session);
        var start = report?.Progress.Position ?? default;
        var readers = inputs.Find(start);
        inputs.ReportConfigurations();
        if (settings.Changes is { IsStaged: false } && readers is ICollection<CheckInput> { Count: 0 })
        {
            session.Error.WriteLine(session.Say("Er is geen bericht veranderd.", "No draft has changed."));
        }

        TakeUp(report);

        // Rules in code have a limit of time, so they run alone.
        var isAlone = readers is ICollection<CheckInput> { Count: 1 } && !settings.AllowRuleCode;
        var checker = new DraftChecker(
            report is null ? settings : settings with { Clock = new FixedTime(report.Progress.Moment) },
            session.Environment,
            isAlone);
        if (settings.Ask)
        {
            using var round = new AskRound(checker, settings, session);
            return Finish(inputs, null, Note(null, readers.Select(r => round.Run(r.Read()))));
        }

        var progress = settings.IsJsonLines
            ? new Progress(session, inputs.CountBytes(), start.Bytes, inBytes: true)
            : new Progress(session, (readers as ICollection<CheckInput>)?.Count);
        return Finish(inputs, report, Note(progress, checker.CheckAll(readers, r => Check(checker, r, progress))));
    }

    /// <summary>What an earlier part of the run found counts for the exit code.</summary>
    private void TakeUp(ResumableReport? report)
    {
        _fails = report is { Progress.Fails: true };
        if (report is { Progress.Refused: > 0 and var refused })
        {
            session.Report(session.Say(
                $"{settings.OutputFile}: eerder {(refused == 1 ? "kon 1 regel" : $"konden {refused} regels")} niet gelezen worden; het staat in het rapport",
                $"{settings.OutputFile}: {(refused == 1 ? "1 line" : $"{refused} lines")} could not be read before; the report says which"));
        }
    }

    private int Finish(CheckInputs inputs, ResumableReport? report, IEnumerable<CheckOutcome> outcomes)
    {
        if (report is null)
        {
            Write(outcomes);
        }
        else
        {
            report.Write(outcomes, _options, () => _fails);
        }

        inputs.ReportConfigurations();
        SayFixes();
        _baseline?.Finish();
        return _fails ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private CheckOutcome Check(DraftChecker checker, CheckInput input, Progress progress)
    {
        var item = input.Read();
        var outcome = clean?.Check(item, checker) ?? checker.Check(item);
        progress.Step(input.Size() + 1);
        return settings.Format == "jsonl" && _baseline is null ? outcome with { Line = LineOf(outcome) } : outcome;
    }

    /// <summary>The line is made here, on one of many threads, and not where all lines are written.</summary>
    private byte[] LineOf(CheckOutcome outcome)
    {
        using var line = new MemoryStream();
        Reporting.WriteLine(line, outcome, _options);
        return line.ToArray();
    }

    private void Write(IEnumerable<CheckOutcome> outcomes)
    {
        // Where standard output carries the fixed text or the diff, the report needs another place.
        if (settings.Fix == FixMode.None || settings.OutputFile is not null || (settings.Fix == FixMode.Write && !settings.Paths.Contains("-") && settings.Paths.Count > 0))
        {
            OutputTarget.Write(settings.OutputFile, session, output =>
            {
                Reporting.Write(output, settings.Format, outcomes, _errors, _options);
                return true;
            });
            return;
        }

        using var report = new MemoryStream();
        Reporting.Write(report, settings.Format, outcomes, _errors, _options with { Color = false });
        if (settings.Fix == FixMode.Write)
        {
            session.Error.Write(Utf8.GetString(report.ToArray()));
        }
    }

    /// <summary>Passes outcomes on, writes what is fixed, and remembers what the end of the run needs.</summary>
    private IEnumerable<CheckOutcome> Note(Progress? progress, IEnumerable<CheckOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Select(o => _baseline?.Apply(o) ?? o))
        {
            if (session.Environment.OutputIsTerminal || outcome.Item.Error is not null || outcome.Result is { Errors: not [] })
            {
                progress?.Clear();
            }

            if (outcome.Item.Error is { } error)
            {
                KeepError(error);
                session.Report(error.ToString());
            }

            if (outcome.Result is { } result)
            {
                foreach (var problem in result.Errors)
                {
                    session.Report(ReportError.Of(result, problem).ToString());
                }

                ReportCrashes(result, progress);
                TakeFixes(outcome);
                _fails |= result.Diagnostics.Any(d => d.Severity >= settings.FailOn);
            }

            yield return outcome;
        }

        progress?.Clear();
    }

    /// <summary>Errors stand at the end of some reports; a line of JSON tells of its own, and an archive may have many.</summary>
    private void KeepError(ReportError error)
    {
        if (settings.Format is not ("jsonl" or "text"))
        {
            _errors.Add(error);
        }
    }

    /// <summary>A rule of the school's own that crashes is a fault of the configuration, told once; a built-in one is ours.</summary>
    private void ReportCrashes(LintResult result, Progress? progress)
    {
        foreach (var arguments in result.Diagnostics.Where(d => d.RuleId == AnalysisDriver.CrashedRule.Id).Select(d => d.Finding.Arguments))
        {
            if (result.OwnRules.Find(arguments[0]) is { } rule && _crashed.Add((rule.Id, arguments[1])))
            {
                progress?.Clear();
                session.Report(new ReportError(rule.File, rule.Position, session.Say(
                    $"de regel {rule.Id} liep vast ({arguments[1]}) en is overgeslagen; de andere regels zijn gewoon gecontroleerd",
                    $"the rule {rule.Id} crashed ({arguments[1]}) and was skipped; the other rules were checked as usual")));
            }
        }
    }

    private void TakeFixes(CheckOutcome outcome)
    {
        var text = outcome.FixedText;
        if (settings.Fix == FixMode.Write && outcome.Item.File is null)
        {
            session.Print(text ?? outcome.Item.Draft!.Text);
        }

        if (text is null)
        {
            return;
        }

        if (settings.Fix == FixMode.Diff)
        {
            ShowDiff(outcome, text);
        }
        else if (outcome.Item.File is { } file && !AtomicFile.TryReplaceDraft(outcome.Item.Draft!.Path, file, text, session))
        {
            return;
        }

        _fixes += outcome.Fixes;
        _fixedDrafts++;
    }

    private void ShowDiff(CheckOutcome outcome, string text)
    {
        var diff = UnifiedDiff.Of(outcome.Item.Draft!.Path, outcome.Item.Draft.Text, text);

        // A file gets the diff as it is, so that it can be applied; a terminal must not obey what a draft says.
        session.Print(session.Environment.OutputIsTerminal
            ? string.Join('\n', diff.Split('\n').Select(Printable.Clean))
            : diff);
    }

    private void SayFixes()
    {
        if (settings.Fix == FixMode.None)
        {
            return;
        }

        var drafts = session.Say(_fixedDrafts == 1 ? "1 bericht" : $"{_fixedDrafts} berichten", _fixedDrafts == 1 ? "1 draft" : $"{_fixedDrafts} drafts");
        var fixes = session.Say(_fixes == 1 ? "1 verbetering" : $"{_fixes} verbeteringen", _fixes == 1 ? "1 fix" : $"{_fixes} fixes");
        session.Error.WriteLine((_fixes, settings.Fix) switch
        {
            (0, _) => session.Say("Er is niets wat zich vanzelf laat verbeteren.", "There is nothing that can be fixed by itself."),
            (_, FixMode.Diff) => session.Say($"{fixes} mogelijk in {drafts}; er is niets veranderd.", $"{fixes} possible in {drafts}; nothing was changed."),
            _ => session.Say($"{fixes} aangebracht in {drafts}. Lees het nog even na.", $"{fixes} made in {drafts}. Do read it again."),
        });
    }
}
