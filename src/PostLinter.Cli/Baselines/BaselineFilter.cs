using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Baselines;

/// <summary>
/// Takes the findings that a baseline knows out of a check, and lowers the baseline where there are fewer by now. Only a
/// check of the drafts as they lie there and as they are configured lowers it: with other options on the command line, or
/// of what git has staged, fewer findings say nothing about the drafts.
/// </summary>
internal sealed class BaselineFilter
{
    private readonly BaselineFile _file;
    private readonly Baseline _baseline;
    private readonly Session _session;
    private readonly bool _mayShrink;
    private bool _hasShrunk;
    private int _hidden;

    /// <exception cref="InputException">The baseline cannot be read.</exception>
    public BaselineFilter(string path, CheckSettings settings, Session session)
    {
        _file = new BaselineFile(path, session);
        _baseline = _file.Read();
        _session = session;
        _mayShrink = settings.Protocols.Count == 0 && settings.Metadata.Entries.Count == 0 && settings.Changes is not { IsStaged: true };
    }

    /// <summary>The outcome without what was there before.</summary>
    public CheckOutcome Apply(CheckOutcome outcome)
    {
        if (outcome.Result is not { } result || outcome.Item.File is not { } file)
        {
            return outcome;
        }

        var name = _file.NameOf(file);
        var known = _baseline[name];
        if (known.Count == 0)
        {
            return outcome;
        }

        var found = Baseline.CountOf(result.Diagnostics);
        var stays = result.Diagnostics.Where(d => !Baseline.Counts(d) || found[d.RuleId] > known.GetValueOrDefault(d.RuleId)).ToArray();
        _hidden += result.Diagnostics.Length - stays.Length;
        _hasShrunk |= _mayShrink && _baseline.Shrink(name, found);
        return outcome with { Result = result with { Diagnostics = [.. stays] } };
    }

    /// <summary>Writes the baseline if it became smaller, and says what was not shown.</summary>
    public void Finish()
    {
        foreach (var gone in _baseline.Files.Where(f => _mayShrink && !_file.Has(f)).ToArray())
        {
            _baseline.Set(gone, []);
            _hasShrunk = true;
        }

        if (_hidden > 0)
        {
            _session.Error.WriteLine(_session.Say(
                _hidden == 1 ? "1 oude melding staat in de basislijn en is niet getoond." : $"{_hidden} oude meldingen staan in de basislijn en zijn niet getoond.",
                _hidden == 1 ? "1 old finding is in the baseline and was not shown." : $"{_hidden} old findings are in the baseline and were not shown."));
        }

        if (!_hasShrunk)
        {
            return;
        }

        try
        {
            _file.Write(_baseline);
            _session.Error.WriteLine(_session.Say(
                $"De basislijn is kleiner geworden: nog {_baseline.Total}.", $"The baseline has become smaller: {_baseline.Total} left."));
        }
        catch (InputException e)
        {
            // The check itself is whole; the next run tries again.
            _session.Error.WriteLine($"postlint: {e.Path}: {e.Message}");
        }
    }
}
