using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Reports;

namespace PostLinter.Service.Checking;

/// <summary>The engine as every endpoint uses it. Keeps nothing of a draft.</summary>
internal sealed class DraftChecks(ServiceOptions options)
{
    private static readonly Draft Sample = new(
        "Groep 5 van De Regenboog won de sportdag! Mila Voorbeeld uit 5b is bereikbaar op 06-00000000, zei haar moeder, en dat staat op de foto's.",
        "voorbeeld");

    private readonly Linter _linter = options.Linter ?? new Linter(clock: options.Clock);

    /// <summary>Checks a draft that came with a request.</summary>
    public LintResult Check(DraftRequest request, CancellationToken cancellationToken)
    {
        var result = _linter.Lint(request.Draft, request.Configuration ?? options.Configuration, cancellationToken: cancellationToken);
        return request.Errors.Count == 0 ? result : result with { Errors = [.. request.Errors, .. result.Errors] };
    }

    /// <summary>Checks a bare text.</summary>
    public LintResult Check(string text, CancellationToken cancellationToken) =>
        Check(new DraftRequest(new Draft(text, "tekst"), null, null, []), cancellationToken);

    /// <summary>Checks a sample until models, packs and code are in place, so that the first person to type does not wait for them.</summary>
    public void WarmUp()
    {
        const int Rounds = 30;
        for (var i = 0; i < Rounds; i++)
        {
            JsonReport.WriteLine(Stream.Null, Check(new DraftRequest(Sample, null, null, Array.Empty<DataError>()), default), null, new ReportOptions());
        }
    }
}
