using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Checking;

/// <summary>Fixes a draft until nothing changes any more.</summary>
internal static class Fixing
{
    /// <summary>More rounds than honest fixes need; a pair that undo each other is stopped here.</summary>
    private const int MostRounds = 20;

    /// <summary>The fixed text, how many fixes made it, and what is then still found.</summary>
    public sealed record Outcome(string Text, int Applied, LintResult Result);

    /// <param name="first">What was found in the draft as it is.</param>
    /// <param name="applicability">Safe fixes only, or suggested ones too.</param>
    /// <param name="check">Checks a text in place of the draft's own.</param>
    public static Outcome Run(LintResult first, Applicability applicability, Func<string, LintResult> check)
    {
        var (result, applied) = (first, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Source.Text };
        for (var round = 0; round < MostRounds; round++)
        {
            var made = CodeFixes.Apply(result, applicability);
            if (made.Text == result.Source.Text || !seen.Add(made.Text))
            {
                break;
            }

            applied += made.Applied;
            result = check(made.Text);
        }

        return new Outcome(result.Source.Text, applied, result);
    }
}
