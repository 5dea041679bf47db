namespace PostLinter.Api.Catalogue;

/// <summary>A rule, and the ids of the protocols with a clause for it.</summary>
internal sealed record RuleEntry(string Id, string Title, IReadOnlyList<string> Protocols);

internal sealed record RulesAnswer(IReadOnlyList<RuleEntry> Rules);

/// <summary>
/// A clause: its kind (TEXT, META, ATTEST, PROCESS, CONTEXT), whom it binds in the words of the packs, and in Dutch and in
/// our own words what it says.
/// </summary>
internal sealed record ClauseEntry(string Id, string Place, string Kind, IReadOnlyList<string> Binds, string Summary, IReadOnlyList<string> Rules);

internal sealed record ProtocolEntry(string Id, string Name, string Title, string? Version, string? ValidUntil, IReadOnlyList<ClauseEntry> Clauses);

internal sealed record ProtocolsAnswer(IReadOnlyList<ProtocolEntry> Protocols);

internal sealed record QuestionEntry(string Key, string Text);

/// <summary>The words that <c>meta</c> understands, and the questions that it can answer.</summary>
internal sealed record MetadataAnswer(
    IReadOnlyList<string> Rol,
    IReadOnlyList<string> Account,
    IReadOnlyList<string> Kanaal,
    IReadOnlyList<string> Soort,
    IReadOnlyList<QuestionEntry> Questions);

internal sealed record ExplainedClause(string Protocol, string Id, string Place, string Summary);

/// <summary>
/// A <c>rule</c> with the sections of its page (Markdown) and the clauses that it serves, or a <c>clause</c> with the rules
/// that serve it.
/// </summary>
internal sealed record ExplanationAnswer(
    string Id, string Kind, string Title, IReadOnlyList<PageSection> Sections, IReadOnlyList<ExplainedClause> Clauses, IReadOnlyList<string> Rules);

internal sealed record PageSection(string Heading, string Text);
