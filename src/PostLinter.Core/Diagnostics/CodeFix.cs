using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Diagnostics;

/// <summary>A change that takes a finding away. The changes of one fix do not overlap and belong together.</summary>
public sealed record CodeFix(LocalizedText Title, Applicability Applicability, ImmutableArray<TextChange> Changes)
{
    public static CodeFix Replace(LocalizedText title, Applicability applicability, TextSpan span, string newText) =>
        new(title, applicability, [new TextChange(span, newText)]);
}
