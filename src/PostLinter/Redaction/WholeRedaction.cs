using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>All names and personal data of a draft taken away at once: worked out once, however often it is offered.</summary>
internal sealed class WholeRedaction
{
    private WholeRedaction(ImmutableArray<Replacement> replacements) => Fix = replacements.IsEmpty ? null : new CodeFix(
        new("Haal alle namen en persoonsgegevens weg uit dit bericht", "Take all names and personal data out of this draft"),
        Applicability.Suggested,
        [.. replacements.Select(r => new TextChange(r.Span, r.NewText))]);

    /// <summary>The fix for a host that applies fixes; null where there is nothing to take away.</summary>
    public CodeFix? Fix { get; }

    public static WholeRedaction Of(PostFacts facts) => facts.Get(f => new WholeRedaction(Redactor.Plan(f).ToReplacements()));
}
