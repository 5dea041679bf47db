using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Asking;

/// <summary>A question that a draft raised, with the findings that raised it: each topic once.</summary>
internal sealed record AskedQuestion(string Key, IReadOnlyList<Diagnostic> Raised)
{
    public LocalizedText Text => Questions.All[Key];

    /// <summary>The questions of a draft, in the order in which they are asked.</summary>
    public static IReadOnlyList<AskedQuestion> Of(LintResult result)
    {
        var raised = result.Diagnostics.Where(d => d.Outcome == Outcome.Question).ToLookup(d => d.Finding.Question);
        return [.. Questions.All.Keys.Where(raised.Contains).Select(k => new AskedQuestion(k, [.. raised[k]]))];
    }
}
