using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>A stretch of text in which the author says in what capacity it is written.</summary>
/// <param name="Span">Where; null for one that stands in the profile.</param>
/// <param name="OwnOpinion">Says that it is a personal opinion, apart from the school's.</param>
/// <param name="ThirdParties">Says that the author does not answer for what others say.</param>
/// <param name="IsNegated">Denies what it seems to say: <c>niet op persoonlijke titel</c>.</param>
/// <param name="HasPlaceholder">Holds an unfilled place: <c>school x</c>, <c>[naam]</c>.</param>
/// <param name="IsReferenceOnly">Only points to one elsewhere: <c>zie profiel</c>.</param>
public sealed record Disclaimer(
    TextSpan? Span, bool OwnOpinion, bool ThirdParties, bool IsNegated, bool HasPlaceholder, bool IsReferenceOnly);

/// <summary>In what capacity the author speaks, as far as words, account and profile tell.</summary>
public sealed record Capacity
{
    public static Capacity Unknown { get; } = new();

    public ImmutableArray<Disclaimer> Disclaimers { get; init; } = [];

    /// <summary>Places where the author tells the own role: <c>ik werk zelf op …</c>, <c>als docent bij …</c>.</summary>
    public ImmutableArray<TextSpan> RoleSentences { get; init; } = [];

    /// <summary>The profile tells the role.</summary>
    public bool RoleInProfile { get; init; }

    /// <summary>Places that speak for the school: <c>namens de school</c>, <c>ons standpunt</c>.</summary>
    public ImmutableArray<TextSpan> ForSchool { get; init; } = [];

    /// <summary>Some disclaimer says that this is a personal opinion.</summary>
    public bool IsPersonal => Disclaimers.Any(d => d is { OwnOpinion: true, IsNegated: false });
}
