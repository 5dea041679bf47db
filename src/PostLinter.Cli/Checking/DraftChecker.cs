using PostLinter.Cli.Hosting;
using PostLinter.Core.Metadata;
using PostLinter.Reports;

namespace PostLinter.Cli.Checking;

/// <summary>Checks and fixes one item. Safe for several threads.</summary>
internal sealed class DraftChecker(CheckSettings settings, CliEnvironment environment)
{
    private readonly Lazy<Linter> _linter = new(() => new Linter(environment.Analyzers, clock: settings.Clock));

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
        var result = _linter.Value.Lint(draft, item.Configuration, cancellationToken: environment.Cancelled);
        return item.ConfigurationErrors.Count == 0 ? result : result with { Errors = [.. item.ConfigurationErrors, .. result.Errors] };
    }
}
