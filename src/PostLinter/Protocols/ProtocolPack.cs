using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols;

/// <summary>How a clause can be served.</summary>
public enum ClauseKind
{
    /// <summary>Seen in the words.</summary>
    Text,

    /// <summary>Seen in the metadata.</summary>
    Meta,

    /// <summary>Only the author can say.</summary>
    Attest,

    /// <summary>About what happens around or after posting.</summary>
    Process,

    /// <summary>Binds nobody by itself.</summary>
    Context,
}

/// <summary>Who is bound by a clause.</summary>
public enum BoundGroup
{
    Everyone,
    Pupils,
    Parents,
    Staff,
    Leadership,
    Board,
    OfficeStaff,
    Trainees,
    Volunteers,
    Externals,

    /// <summary>The school as an institution, with its accounts.</summary>
    School,
}

/// <summary>One clause of a protocol, in our own words.</summary>
/// <param name="Id">Stable id, such as <c>KONOT-R2</c>.</param>
/// <param name="Place">Where it stands in the source.</param>
/// <param name="Binds">Whom it binds.</param>
/// <param name="Kind">How it can be served.</param>
/// <param name="Summary">What it says, in Dutch.</param>
/// <param name="Rules">Ids of the rules that serve it.</param>
public sealed record Clause(
    string Id, string Place, ImmutableArray<BoundGroup> Binds, ClauseKind Kind, string Summary, ImmutableArray<string> Rules)
{
    /// <summary>True for a clause that somebody can break or forget.</summary>
    public bool IsBinding => Kind != ClauseKind.Context;

    /// <summary>
    /// True if the clause binds the author. With an unknown role every clause counts; a clause for the school itself
    /// counts unless the account is personal or the author does not work there.
    /// </summary>
    public bool BindsAuthor(PostMetadata metadata) => BindsRole(metadata.Role, metadata.Account);

    /// <summary>True if the clause binds somebody in a role, whatever the account.</summary>
    public bool BindsRole(AuthorRole role) => BindsRole(role, AccountKind.Unknown);

    private bool BindsRole(AuthorRole role, AccountKind account) => Binds.Any(group => group switch
    {
        BoundGroup.Everyone => true,
        BoundGroup.School => account == AccountKind.School
            || (account == AccountKind.Unknown && (role == AuthorRole.Unknown || role.WorksForSchool())),
        _ when role == AuthorRole.Unknown => true,
        BoundGroup.Pupils => role == AuthorRole.Pupil,
        BoundGroup.Parents => role == AuthorRole.Parent,
        BoundGroup.Staff => role.IsStaff(),
        BoundGroup.Leadership => role.IsLeadership(),
        BoundGroup.Board => role == AuthorRole.BoardMember,
        BoundGroup.OfficeStaff => role == AuthorRole.OfficeStaff,
        BoundGroup.Trainees => role == AuthorRole.Trainee,
        BoundGroup.Volunteers => role == AuthorRole.Volunteer,
        _ => role == AuthorRole.External,
    });
}

/// <summary>A circumstance in which a rule weighs differently; the last that fits wins.</summary>
/// <param name="Condition">When.</param>
/// <param name="Severity">The severity then, or null to leave it.</param>
/// <param name="Outcome">The outcome then, or null to leave it.</param>
/// <param name="Clauses">The clauses that a finding then rests on, or null to leave them.</param>
public sealed record PolicyCase(
    PolicyCondition Condition, Severity? Severity, Outcome? Outcome, ImmutableArray<string>? Clauses);

/// <summary>What a protocol makes of the findings of one rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">How strongly, where no case fits.</param>
/// <param name="Outcome">What a finding claims, where neither evidence nor case decides.</param>
/// <param name="Clauses">Every binding clause that the rule serves.</param>
/// <param name="UsualClauses">Those that a finding rests on where no case says otherwise.</param>
/// <param name="Context">Clauses that explain, and on which a finding may rest where nothing binds.</param>
/// <param name="Cases">Circumstances that weigh differently.</param>
public sealed record RulePolicy(
    string RuleId,
    Severity Severity,
    Outcome Outcome,
    ImmutableArray<string> Clauses,
    ImmutableArray<string> UsualClauses,
    ImmutableArray<string> Context,
    ImmutableArray<PolicyCase> Cases);

/// <summary>A protocol as data: its clauses, and what it makes of each rule.</summary>
public sealed record ProtocolPack
{
    public required string Id { get; init; }

    /// <summary>Short name for people.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public string? Version { get; init; }

    public LocalMoment? ValidFrom { get; init; }

    public LocalMoment? ValidUntil { get; init; }

    public LocalMoment? LastEvaluation { get; init; }

    /// <summary>Names by which drafts refer to the organisation.</summary>
    public ImmutableArray<string> OrganisationNames { get; init; } = [];

    /// <summary>Names among them that are ordinary words too.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>Where protocols contradict each other: closed keys with the choice of this one.</summary>
    public ImmutableDictionary<string, string> Settings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>In the order of the source.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    public required ImmutableDictionary<string, RulePolicy> Policies { get; init; }

    public Clause? FindClause(string id) => Clauses.FirstOrDefault(c => c.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
