using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Metadata;

/// <summary>A text from the metadata and, if it stands in the draft's own front matter, where.</summary>
/// <param name="Value">May be empty: known and empty.</param>
/// <param name="Span">UTF-16 code units in the draft, or null for values from elsewhere.</param>
public sealed record MetadataText(string Value, TextSpan? Span = null);

/// <summary>An image, film, recording or document that goes with the post.</summary>
public sealed record PostImage
{
    public required MetadataText File { get; init; }

    public ImageKind Kind { get; init; }

    /// <summary>Are recognisable people on it?</summary>
    public Answer Recognisable { get; init; }

    /// <summary>Names of those who can be recognised.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    public ImageRights Rights { get; init; }

    public string? Source { get; init; }
}

/// <summary>One line of the consent register.</summary>
public sealed record ConsentEntry
{
    public required string Name { get; init; }

    /// <summary><c>leerling</c>, <c>ouder</c>, <c>medewerker</c>, <c>anders</c>, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Age on the day of publication.</summary>
    public int? Age { get; init; }

    public Answer Agreed { get; init; }

    /// <summary><c>zelf</c>, <c>ouder</c>, or null.</summary>
    public string? By { get; init; }

    public LocalMoment? Date { get; init; }

    /// <summary>What it covers; the name alone where nothing is said.</summary>
    public ImmutableArray<ConsentPurpose> For { get; init; } = [ConsentPurpose.Name];
}

/// <summary>An answer to a question asked before publication, with what the author added and when.</summary>
public sealed record Attestation(Answer Answer, string? Explanation = null, LocalMoment? Date = null);

/// <summary>All that is known about a draft besides its words. Absent means unknown.</summary>
public sealed record PostMetadata
{
    public static PostMetadata Empty { get; } = new();

    /// <summary>Ids of the protocols named in the draft.</summary>
    public ImmutableArray<string> Protocols { get; init; } = [];

    public AuthorRole Role { get; init; }

    public MetadataText? Author { get; init; }

    public AccountKind Account { get; init; }

    public MetadataText? AccountName { get; init; }

    public MetadataText? ProfileText { get; init; }

    public MetadataText? ProfileImage { get; init; }

    public Channel Channel { get; init; }

    public PostKind Kind { get; init; }

    /// <summary>Who receives it, or (for a reply) to whom it replies: <c>leerling</c>, <c>ouder</c>, <c>medewerker</c>, <c>anders</c>.</summary>
    public ImmutableDictionary<string, int> AddressedTo { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>How many replies of the author stand in this thread, this one included.</summary>
    public int? OwnReplies { get; init; }

    public Audience Audience { get; init; }

    public Answer CommentsOpen { get; init; }

    public Answer SharesLocation { get; init; }

    public LocalMoment? PublishAt { get; init; }

    public SchoolMoment Moment { get; init; }

    public LocalMoment? Embargo { get; init; }

    public PostStatus Status { get; init; }

    public MetadataText? Reason { get; init; }

    public MetadataText? ChangedBy { get; init; }

    public ImmutableArray<PostImage> Images { get; init; } = [];

    public ImmutableArray<ConsentEntry> Consents { get; init; } = [];

    public ImmutableDictionary<string, Attestation> Attestations { get; init; } =
        ImmutableDictionary<string, Attestation>.Empty;

    /// <summary>Keys that were given, in whatever way; a default for a key that stands here does not apply.</summary>
    public ImmutableHashSet<string> GivenKeys { get; init; } = [];

    public Answer Attested(string question) =>
        Attestations.TryGetValue(question, out var attestation) ? attestation.Answer : Answer.Unknown;

    /// <summary>One receiver only: a private message, or a channel that reaches one person, with a total of one.</summary>
    public bool IsOneToOne =>
        AddressedTo.Count > 0
        && AddressedTo.Values.Sum() == 1
        && (Kind == PostKind.PrivateMessage
            || Channel is Channel.WhatsApp or Channel.Sms or Channel.Email or Channel.PupilSystem);
}
