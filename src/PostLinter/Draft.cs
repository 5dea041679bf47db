using PostLinter.Core.Data;
using PostLinter.Suppressions;

namespace PostLinter;

/// <summary>A text to be checked.</summary>
/// <param name="Text">Exactly as given, front matter included.</param>
/// <param name="Path">How it is named in reports.</param>
public sealed record Draft(string Text, string Path)
{
    /// <summary>Metadata from outside the text; the draft's own front matter goes before it.</summary>
    public DataMap Metadata { get; init; } = DataMap.Empty;

    /// <summary>Suppressions that stand beside the draft.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>Protocols named on the command line or in a request; they go before the configuration's.</summary>
    public IReadOnlyList<string> Protocols { get; init; } = [];
}
