using PostLinter.Core.Text;

namespace PostLinter.Core.Language;

public enum EntityKind
{
    /// <summary>A private person.</summary>
    Person,

    /// <summary>A public, historical or fictional person, or a named animal or storm.</summary>
    Public,

    School,
    Place,
    Organisation,
}

/// <summary>What a person is to the school.</summary>
public enum PersonRole
{
    Unknown,
    Pupil,
    Employee,
    Parent,
    Other,

    /// <summary>The one who writes.</summary>
    Author,
}

/// <summary>Where the name stands.</summary>
public enum EntitySource
{
    Prose,
    ImageAlt,
    FileName,
    Hashtag,
    Handle,
    FrontMatter,
}

/// <summary>Somebody or something with a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The name alone: no title, no possessive ending, no <c>#</c> or <c>@</c>.</param>
/// <param name="Tokens">The tokens that the name touches.</param>
public sealed record Entity(EntityKind Kind, TextSpan Span, TokenRange Tokens)
{
    public PersonRole Role { get; init; }

    /// <summary>Share of names found like this one that are right in kind and in span, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Estimated probability that the role is right, 0 to 1.</summary>
    public double RoleConfidence { get; init; } = 1;

    public EntitySource Source { get; init; }

    /// <summary>True where the author tells of the own child, mother, neighbour …</summary>
    public bool IsOwnFamily { get; init; }

    /// <summary>True where the person is spoken to and not about.</summary>
    public bool IsAddressed { get; init; }

    /// <summary>True for a mayor, an alderman, a councillor: a person, who speaks in public.</summary>
    public bool HoldsOffice { get; init; }
}
