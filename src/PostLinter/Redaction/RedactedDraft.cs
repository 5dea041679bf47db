using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
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

    /// <summary>The whole redaction as one fix, for a host that applies fixes; null where there is nothing to take away.</summary>
    public CodeFix? ToFix() => Replacements.IsEmpty ? null : new CodeFix(
        new("Haal alle namen en persoonsgegevens weg uit dit bericht", "Take all names and personal data out of this draft"),
        Applicability.Suggested,
        [.. Replacements.Select(r => new TextChange(r.Span, r.NewText))]);
}
