using System.Collections.Immutable;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Configuration;

/// <summary>A holiday or free day; the last day counts.</summary>
public readonly record struct Holiday(DateOnly From, DateOnly To);

/// <summary>A stretch of the clock, end exclusive.</summary>
public readonly record struct ClockRange(TimeOnly From, TimeOnly To)
{
    public bool Contains(TimeOnly time) => time >= From && time < To;
}

/// <summary>A position that the school has decided on.</summary>
public sealed record OfficialPosition(ImmutableArray<string> Keywords, string? Source);

/// <summary>A page that somebody looks after.</summary>
public sealed record ManagedPage(string Account, LocalMoment? LastCheck, LocalMoment? LastPost, LocalMoment? EndDate);

/// <summary>What a school or board tells about itself once, for all of its drafts. Everything is optional.</summary>
public sealed record Organisation
{
    public static Organisation Empty { get; } = new();

    /// <summary>Names and aliases of the board or foundation.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Names that are ordinary words too (<c>Compass</c>, <c>CCC</c>) and need their capitals.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>Names and aliases of the schools.</summary>
    public ImmutableArray<string> Schools { get; init; } = [];

    /// <summary>Official accounts.</summary>
    public ImmutableArray<string> SchoolAccounts { get; init; } = [];

    /// <summary>Who may post under a school account; empty where nobody said so.</summary>
    public ImmutableArray<AuthorRole> SchoolAccountRoles { get; init; } = [];

    /// <summary>Own names of functions.</summary>
    public ImmutableDictionary<string, AuthorRole> RoleNames { get; init; } = ImmutableDictionary<string, AuthorRole>.Empty;

    /// <summary>Names on the public team page.</summary>
    public ImmutableArray<string> PublicNames { get; init; } = [];

    /// <summary>Well-known people, characters and titles besides the built-in ones.</summary>
    public ImmutableArray<string> PublicPersons { get; init; } = [];

    /// <summary>E-mail domains of the school.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Public numbers, addresses and post boxes of the school.</summary>
    public ImmutableArray<string> PublicContacts { get; init; } = [];

    /// <summary>Time in which there is school; a day without one has none.</summary>
    public ImmutableDictionary<DayOfWeek, ClockRange> SchoolHours { get; init; } =
        ImmutableDictionary<DayOfWeek, ClockRange>.Empty;

    /// <summary>Breaks by name; <c>middag</c> is the lunch break.</summary>
    public ImmutableDictionary<string, ClockRange> Breaks { get; init; } = ImmutableDictionary<string, ClockRange>.Empty;

    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>Month and day from which yearly consent must be asked anew.</summary>
    public (int Month, int Day) SchoolYearStart { get; init; } = (8, 1);

    public ImmutableArray<string> LogoFiles { get; init; } = [];

    public ImmutableArray<OfficialPosition> Positions { get; init; } = [];

    public ImmutableArray<ManagedPage> Pages { get; init; } = [];

    /// <summary>Whom to turn to: <c>leidinggevende</c>, <c>mentor</c>, <c>klachten</c> … to a name or description.</summary>
    public ImmutableDictionary<string, string> Contacts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>End of the rule set's life, if the school prolonged it.</summary>
    public LocalMoment? ProtocolValidUntil { get; init; }

    public LocalMoment? LastEvaluation { get; init; }

    /// <summary>True if the configuration itself tells of the life of the rule set, and not the protocol's pack alone.</summary>
    public bool KeepsCalendar { get; init; }

    /// <summary>"Today" for checks and tests; the clock otherwise.</summary>
    public LocalMoment? ReferenceDate { get; init; }

    /// <summary>First day of the school year in which a date falls.</summary>
    public DateOnly SchoolYearOf(DateOnly date)
    {
        var start = new DateOnly(date.Year, SchoolYearStart.Month, SchoolYearStart.Day);
        return date >= start ? start : start.AddYears(-1);
    }
}
