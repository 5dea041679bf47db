namespace PostLinter.Core.Diagnostics;

/// <summary>How strongly a finding asks for action, from nothing to "do not post this without a change".</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Only machines see it.</summary>
    Hidden,

    /// <summary>A suggestion or a question.</summary>
    Info,

    /// <summary>Solve it, or suppress it with a reason.</summary>
    Warning,

    /// <summary>Do not post without a change.</summary>
    Error,
}

/// <summary>What a finding claims.</summary>
public enum Outcome
{
    /// <summary>Seen in words or metadata.</summary>
    Violation,

    /// <summary>Only the author can know: asked before publication.</summary>
    Question,

    /// <summary>What to do around or after posting.</summary>
    Reminder,
}

/// <summary>How far a fix can be trusted.</summary>
public enum Applicability
{
    /// <summary>Keeps the meaning; applied by <c>--fix</c>.</summary>
    Safe,

    /// <summary>Changes what is said; applied only when asked for with <c>--fix-suggested</c>.</summary>
    Suggested,
}
