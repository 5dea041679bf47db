using PostLinter.Cli.Baselines;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Reports;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint baseline</c>: counts what is found today, so that a check shows only what is new.</summary>
internal static class BaselineCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[PAD…]" };
        var paths = form.Argument("PAD", many: true);
        var output = form.Value("output", "BESTAND", new($"waar de basislijn komt ({Baseline.DefaultName})", $"where the baseline goes ({Baseline.DefaultName})"));
        var force = form.Flag("force", new("neem ook op wat nieuw is sinds de vorige keer", "take in what is new since the last time, too"));
        var config = RuleOptions.AddConfig(form);
        var ruleCode = RuleOptions.AddCode(form);
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint baseline", "tel wat er nu in deze map gevonden wordt", "count what is found in this folder now");
        form.Show("postlint check . --baseline .postlint-baseline.json", "toon daarna alleen wat nieuw is", "then show only what is new");
        form.Run = session =>
        {
            var settings = new CheckSettings
            {
                Paths = paths.Values is { Count: > 0 } named ? named : ["."],
                ConfigFile = config.Value() is { } file ? CheckCommand.FindConfig(file, session) : null,
                AllowRuleCode = ruleCode.HasValue(),
                Clock = session.Environment.Clock,
            };
            Run(settings, new BaselineFile(output.Value() ?? Baseline.DefaultName, session), force.HasValue(), session);
            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Run(CheckSettings settings, BaselineFile file, bool mayGrow, Session session)
    {
        // A first baseline takes everything; one that is there may only become smaller.
        var isFirst = !file.Exists;
        var baseline = isFirst ? new Baseline() : file.Read();
        var left = 0;
        using var inputs = new CheckInputs(settings, session);
        var checker = new DraftChecker(settings, session.Environment);
        foreach (var outcome in checker.CheckAll(inputs.Find()))
        {
            if (outcome.Item.Error is { } error)
            {
                session.Report(error);
                continue;
            }

            if (outcome.Result is not { } result || outcome.Item.File is not { } path)
            {
                continue;
            }

            foreach (var problem in result.Errors)
            {
                session.Report(ReportError.Of(result, problem));
            }

            var name = file.NameOf(path);
            var found = Baseline.CountOf(result.Diagnostics);
            if (isFirst || mayGrow)
            {
                baseline.Set(name, found);
            }
            else
            {
                baseline.Shrink(name, found);
                left += found.Sum(f => Math.Max(0, f.Value - baseline[name].GetValueOrDefault(f.Key)));
            }
        }

        inputs.ReportConfigurations();
        file.Write(baseline);
        session.Print(session.Say(
            $"De basislijn telt {baseline.Total} meldingen in {baseline.Files.Count} berichten; er staat niets van hun tekst in.\n",
            $"The baseline counts {baseline.Total} findings in {baseline.Files.Count} drafts; it holds nothing of their text.\n"));
        if (left > 0)
        {
            session.Print(session.Say(
                $"Nieuw en niet opgenomen: {left}. Los ze op, of neem ze op met --force.\n",
                $"New and not taken in: {left}. Mend them, or take them in with --force.\n"));
        }
    }
}
