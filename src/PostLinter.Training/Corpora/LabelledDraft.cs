using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Training.Corpora;

/// <summary>A label on a stretch of a draft, in UTF-16 code units of its text.</summary>
public sealed record Label(string Name, TextSpan Span);

/// <summary>A draft with what is true about it.</summary>
/// <param name="Id">Unique; the letters before the dash name the voice.</param>
/// <param name="Metadata">Keys of the front matter.</param>
/// <param name="Text">The text without labels.</param>
/// <param name="Labels">The labels, which may nest.</param>
/// <param name="Rules">Rules that must fire under the VSNON protocol.</param>
/// <param name="Maybe">Rules on which readers differ.</param>
public sealed record LabelledDraft(
    string Id,
    DataMap Metadata,
    string Text,
    ImmutableArray<Label> Labels,
    ImmutableArray<string> Rules,
    ImmutableArray<string> Maybe);
