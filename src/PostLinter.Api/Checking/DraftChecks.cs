using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Language;
using PostLinter.Reports;

namespace PostLinter.Api.Checking;

/// <summary>The engine as every route uses it. Keeps nothing of a draft, unless its host brings a memory for the only one it has.</summary>
/// <param name="linter">The engine.</param>
/// <param name="configuration">What holds for a draft that brings no configuration of its own.</param>
/// <param name="memory">For a host whose drafts are versions of one; null for one that serves several. What is found is the same.</param>
public sealed class DraftChecks(Linter linter, LintConfiguration configuration, DraftMemory? memory = null)
{
    /// <summary>With a name, a number, and a word that no list knows.</summary>
    private static readonly Draft Sample = new(
        "Groep 5 van De Regenboog won de sportdag! Mila Voorbeeld uit 5b is bereikbaar op 06-00000000, zei haar moeder, en dat staat op de foto's van de voorbeeldwoordjesdag.",
        "voorbeeld");

    /// <summary>What holds for a draft that brings no configuration of its own.</summary>
    public LintConfiguration Configuration => configuration;

    /// <summary>Checks a draft that came with a request.</summary>
    public LintResult Check(DraftRequest request, CancellationToken cancellationToken)
    {
        var result = linter.Lint(request.Draft, request.Configuration ?? configuration, memory: memory, cancellationToken: cancellationToken);
        return request.Errors.Count == 0 ? result : result with { Errors = [.. request.Errors, .. result.Errors] };
    }

    /// <summary>Checks a bare text.</summary>
    public LintResult Check(string text, CancellationToken cancellationToken) =>
        Check(new DraftRequest(new Draft(text, "tekst"), null, null, []), cancellationToken);

    /// <summary>Checks a sample until models, packs and code are in place, so that the first person to type does not wait for them.</summary>
    /// <param name="rounds">How often.</param>
    public void WarmUp(int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            JsonReport.WriteLine(Stream.Null, Check(new DraftRequest(Sample, null, null, Array.Empty<DataError>()), default), null, new ReportOptions());
        }
    }
}
