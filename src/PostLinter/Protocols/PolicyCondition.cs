using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols;

/// <summary>A condition on the metadata and on the cases that a rule reported; everything that it names must hold.</summary>
public sealed record PolicyCondition
{
    public ImmutableArray<AuthorRole> Roles { get; init; } = [];

    public ImmutableArray<AccountKind> Accounts { get; init; } = [];

    public ImmutableArray<Channel> Channels { get; init; } = [];

    public ImmutableArray<PostKind> Kinds { get; init; } = [];

    public ImmutableArray<SchoolMoment> Moments { get; init; } = [];

    public ImmutableArray<PostStatus> Statuses { get; init; } = [];

    public ImmutableArray<AttestationCondition> Attestations { get; init; } = [];

    /// <summary>Cases of which the finding has at least one.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>True if all that the condition names holds.</summary>
    /// <param name="finding">The finding, with its cases.</param>
    /// <param name="metadata">The draft's metadata.</param>
    /// <param name="moment">The moment of posting, from metadata or timetable.</param>
    public bool Holds(Finding finding, PostMetadata metadata, SchoolMoment moment) =>
        Fits(Roles, metadata.Role)
        && Fits(Accounts, metadata.Account)
        && Fits(Channels, metadata.Channel)
        && Fits(Kinds, metadata.Kind)
        && Fits(Moments, moment)
        && Fits(Statuses, metadata.Status)
        && Attestations.All(a => metadata.Attested(a.Question) == a.Answer)
        && (Cases.IsEmpty || Cases.Any(c => finding.Cases.Contains(c)));

    /// <summary>True if nothing but the author's role counts.</summary>
    public bool IsAboutRoleAlone =>
        Accounts.IsEmpty && Channels.IsEmpty && Kinds.IsEmpty && Moments.IsEmpty && Statuses.IsEmpty && Attestations.IsEmpty && Cases.IsEmpty;

    /// <summary>The condition in the words of a pack, the role left out: <c>account: school; geval: ouder, samenloop</c>.</summary>
    public string Describe() => string.Join("; ", ((string[])
    [
        Part("account", Accounts, MetadataWords.Accounts),
        Part("kanaal", Channels, MetadataWords.Channels),
        Part("soort", Kinds, MetadataWords.Kinds),
        Part("moment", Moments, MetadataWords.Moments),
        Part("status", Statuses, MetadataWords.Statuses),
        .. Attestations.Select(a => $"{a.Question}: {(a.Answer == Answer.Unknown ? "onbekend" : MetadataWords.Answers.WordOf(a.Answer))}"),
        Cases.IsEmpty ? string.Empty : "geval: " + string.Join(", ", Cases),
    ]).Where(p => p.Length > 0));

    private static string Part<T>(string key, ImmutableArray<T> values, WordTable<T> words)
        where T : struct => values.IsEmpty ? string.Empty : $"{key}: {string.Join(", ", values.Select(words.WordOf))}";

    private static bool Fits<T>(ImmutableArray<T> allowed, T value)
        where T : struct
    {
        foreach (var one in allowed)
        {
            if (one.Equals(value))
            {
                return true;
            }
        }

        return allowed.IsEmpty;
    }
}

/// <summary>A question under <c>attestaties</c>, and the answer that it must have.</summary>
public sealed record AttestationCondition(string Question, Answer Answer);
