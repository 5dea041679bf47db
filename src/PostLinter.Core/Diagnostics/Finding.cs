using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Diagnostics;

/// <summary>
/// What a rule saw, before a protocol has spoken: the place, the evidence and possible fixes.
/// A protocol turns it into a <see cref="Diagnostic"/> with severity and clauses, or drops it.
/// </summary>
public sealed record Finding
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Where, in UTF-16 code units of the draft; empty at the start for a finding about the whole draft.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Fills <c>{0}</c>, <c>{1}</c> of message and advice.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>
    /// Circumstances that a protocol may weigh differently, from the closed list in <c>Protocols/cases.yaml</c>
    /// (for instance <c>met_naam</c>: the insulted person is named).
    /// </summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>Set where the evidence decides by itself what the finding claims; otherwise the protocol does.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The key under <c>attestaties</c> that answers this finding, where it is or may become a question.</summary>
    public string? Question { get; init; }

    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>True where use turned out to be mention: the protocol lowers the severity by one step.</summary>
    public bool IsMention { get; init; }
}
