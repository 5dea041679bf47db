using PostLinter.Core.Metadata;

namespace PostLinter.Suppressions;

/// <summary>
/// A suppression that stands beside the drafts (<c>.postlint-ok.yaml</c>), so that nothing of it gets into a post: findings
/// of one rule in one draft are all right.
/// </summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Reason">Why, which every report shows.</param>
/// <param name="Until">The last day on which it counts; null is for good.</param>
public sealed record Approval(string Rule, string Reason, LocalMoment? Until)
{
    /// <summary>True on the last day, and before it.</summary>
    /// <param name="now">A moment on the clock of Europe/Amsterdam.</param>
    public bool CountsAt(LocalMoment now) => Until is not { } until || now.Value < until.FirstMomentAfter;
}
