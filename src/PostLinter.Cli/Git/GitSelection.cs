namespace PostLinter.Cli.Git;

/// <summary>Which drafts of a repository a run is about.</summary>
/// <param name="IsStaged">True for what the next commit will hold, false for what lies in the folder.</param>
/// <param name="Since">The revision that is compared with; null is the last commit.</param>
internal sealed record GitSelection(bool IsStaged, string? Since);

/// <summary>A draft that is new or different.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Blob">The id of its content in the index; null reads it from the folder.</param>
/// <param name="IsConflicted">True while a merge has left two versions.</param>
internal sealed record ChangedDraft(string Path, string? Blob, bool IsConflicted);
