using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter;

/// <summary>The text after fixing, and what was and was not done.</summary>
public sealed record FixResult(string Text, int Applied, int Skipped);

/// <summary>Applies the fixes of a result. Of fixes that touch each other the first in the text wins; run again for the rest.</summary>
public static class CodeFixes
{
    /// <summary>Applies of every finding the first fix that may be applied.</summary>
    /// <param name="result">What a check found, with the draft that it was found in.</param>
    /// <param name="applicability">Safe fixes only, or suggested ones too.</param>
    public static FixResult Apply(LintResult result, Applicability applicability)
    {
        var changes = new HashSet<TextChange>();
        var taken = new SortedSet<TextSpan>(Comparer<TextSpan>.Create((a, b) => Touches(a, b) ? 0 : a.CompareTo(b)));
        var (applied, skipped) = (0, 0);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Finding.Fixes.FirstOrDefault(f => f.Applicability <= applicability) is not { } fix)
            {
                continue;
            }

            if (fix.Changes.All(c => changes.Contains(c)))
            {
                applied++;
            }
            else if (OverlapsItself(fix) || fix.Changes.Any(c => taken.Contains(c.Span)))
            {
                skipped++;
            }
            else
            {
                changes.UnionWith(fix.Changes);
                taken.UnionWith(fix.Changes.Select(c => c.Span));
                applied++;
            }
        }

        return new FixResult(TextChange.Apply(result.Source.Text, changes), applied, skipped);
    }

    /// <summary>A fix that says two things about one place is a fault of its rule; it is left out, and the draft stays as it was.</summary>
    private static bool OverlapsItself(CodeFix fix)
    {
        TextSpan[] spans = [.. fix.Changes.Select(c => c.Span).Order()];
        return spans.Zip(spans.Skip(1)).Any(pair => pair.First.OverlapsWith(pair.Second));
    }

    /// <summary>Two insertions at one place touch as well: their order would be a matter of chance.</summary>
    private static bool Touches(TextSpan a, TextSpan b) => a.OverlapsWith(b) || a.Start == b.Start || (a.IsEmpty && b.Contains(a.Start)) || (b.IsEmpty && a.Contains(b.Start));
}
