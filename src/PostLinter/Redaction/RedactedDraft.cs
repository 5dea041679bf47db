using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>A copy of a draft without names and personal data.</summary>
/// <param name="Path">How the draft is named in reports.</param>
/// <param name="Original">The draft exactly as given.</param>
/// <param name="Replacements">What changed, in order; none touches another.</param>
public sealed record RedactedDraft(string Path, string Original, ImmutableArray<Replacement> Replacements)
{
    /// <summary>The copy; made when asked for, since a report holds the replacements alone.</summary>
    public string Text => field ??= TextChange.Apply(Original, Replacements.Select(r => new TextChange(r.Span, r.NewText)));
}
