namespace PostLinter.Training.Corpora;

/// <summary>What an issue in the corpora is about.</summary>
public enum CorpusIssueKind
{
    /// <summary>The file cannot be read as it should: braces, identifiers, header.</summary>
    Form,

    /// <summary>Rules that do not exist, or that must and may fire at once.</summary>
    Rules,

    /// <summary>A label that is not of the list, or that covers too much or nothing.</summary>
    Label,

    /// <summary>Labels of one draft, or of two, that contradict each other.</summary>
    Consistency,

    /// <summary>Words that stand in two drafts.</summary>
    Variety,

    /// <summary>The corpora as a whole lean to one side.</summary>
    Balance,
}

/// <summary>Something to look at in the corpora.</summary>
/// <param name="Kind">The sort of issue.</param>
/// <param name="Place">The identifier of the draft, or a file, or "corpora".</param>
/// <param name="Message">One sentence.</param>
public sealed record CorpusIssue(CorpusIssueKind Kind, string Place, string Message)
{
    public override string ToString() => $"{Place}: {Kind}: {Message}";
}
