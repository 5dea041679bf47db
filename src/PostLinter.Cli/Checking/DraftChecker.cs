using PostLinter.Cli.Hosting;
using PostLinter.Core.Analysis;
using PostLinter.Core.Metadata;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>Checks and fixes one item. Safe for several threads.</summary>
/// <param name="settings">What to check, and how.</param>
/// <param name="environment">Where the command runs.</param>
/// <param name="isAlone">True for a run over one draft, which may have all threads; others are checked side by side.</param>
internal sealed class DraftChecker(CheckSettings settings, CliEnvironment environment, bool isAlone = false)
{
    private readonly Lazy<Linter> _linter = new(() => new Linter(environment.Analyzers, clock: settings.Clock));

    /// <summary>What came of all of them, in their order, worked out on all cores.</summary>
    public IEnumerable<CheckOutcome> CheckAll(IEnumerable<CheckInput> inputs) => CheckAll(inputs, input => Check(input.Read()));

    /// <summary>The same for a host that does more with each of them there.</summary>
    public IEnumerable<CheckOutcome> CheckAll(IEnumerable<CheckInput> inputs, Func<CheckInput, CheckOutcome> check) =>
        OrderedWork.Map(inputs, check, i => i.Size(), environment.Threads, environment.Cancelled);

    /// <summary>What came of the item. A draft on which the engine itself fails is refused alone; the others go on.</summary>
    public CheckOutcome Check(CheckItem item)
    {
        if (item.Draft is not { } draft)
        {
            return new CheckOutcome(null, item);
        }

        try
        {
            return Check(item, draft);
        }
        catch (Exception e) when (e is not OperationCanceledException && !CommandLine.IsDamage(e))
        {
            var error = new ReportError(
                draft.Path, null, $"postlint liep zelf vast op dit bericht ({e.GetType().Name}); meld dit, zonder je bericht mee te sturen");
            return new CheckOutcome(null, item with { Draft = null, Error = error });
        }
    }

    private CheckOutcome Check(CheckItem item, Draft draft)
    {
        // What came with the draft goes before what was said for the whole run.
        draft = draft with
        {
            Metadata = MetadataMerge.Join(draft.Metadata, settings.Metadata),
            Protocols = draft.Protocols.Count > 0 ? draft.Protocols : settings.Protocols,
        };
        var result = Lint(draft, item);
        if (settings.Fix == FixMode.None)
        {
            return new CheckOutcome(result, item);
        }

        var made = Fixing.Run(result, settings.Applicability, text => Lint(draft with { Text = text }, item));
        return new CheckOutcome(settings.Fix == FixMode.Write ? made.Result : result, item)
        {
            FixedText = made.Text == draft.Text ? null : made.Text,
            Fixes = made.Applied,
        };
    }

    private LintResult Lint(Draft draft, CheckItem item)
    {
        var result = _linter.Value.Lint(draft, item.Configuration, isAlone ? MachineThreads.For(draft.Text) : null, cancellationToken: environment.Cancelled);
        return item.ConfigurationErrors.Count == 0 ? result : result with { Errors = [.. item.ConfigurationErrors, .. result.Errors] };
    }
}
