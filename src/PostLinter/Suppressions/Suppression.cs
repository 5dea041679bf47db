using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Suppressions;

/// <summary>How far a suppression reaches.</summary>
public enum SuppressionScope
{
    /// <summary><c>pl-ok</c> behind text: that line. Alone on a line: the next line with text.</summary>
    Line,

    /// <summary><c>pl-ok-begin</c> up to <c>pl-ok-eind</c>, or the end of the draft.</summary>
    Range,

    /// <summary><c>pl-ok-bericht</c>: the whole draft.</summary>
    Draft,
}

/// <summary>The author says that a finding is all right, and why.</summary>
/// <param name="Rules">Ids of the rules.</param>
/// <param name="Reason">Why; may be empty, and is then refused.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Covers">The characters that it covers.</param>
/// <param name="Comment">Where it stands.</param>
public sealed record Suppression(
    ImmutableArray<string> Rules, string Reason, SuppressionScope Scope, TextSpan Covers, TextSpan Comment);
