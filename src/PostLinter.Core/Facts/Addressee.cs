using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>Whom a draft speaks to.</summary>
public sealed record Addressee
{
    public static Addressee Nobody { get; } = new();

    /// <summary>Speaks to one or more readers with <c>je</c>, <c>jij</c>, <c>u</c>, <c>jullie</c>.</summary>
    public bool SecondPerson { get; init; }

    /// <summary>Parents are spoken to, by metadata or words.</summary>
    public bool Parents { get; init; }

    /// <summary>Pupils are spoken to.</summary>
    public bool Pupils { get; init; }

    /// <summary>Colleagues are spoken to.</summary>
    public bool Colleagues { get; init; }

    /// <summary>One receiver only.</summary>
    public bool OneToOne { get; init; }

    /// <summary>Forms of address: <c>Beste ouders</c>, <c>@noa</c>, <c>Hoi Sanne,</c>.</summary>
    public ImmutableArray<TextSpan> Vocatives { get; init; } = [];
}
