using System.Collections.Immutable;
using PostLinter.Core.Text;

namespace PostLinter.Core.Facts;

/// <summary>How a draft refers to a school.</summary>
public enum SchoolReferenceKind
{
    /// <summary>By the name or an alias of the configured organisation or one of its schools.</summary>
    Configured,

    /// <summary>By the name of some school.</summary>
    Named,

    /// <summary><c>onze school</c>, <c>bij ons op school</c>, <c>mijn klas</c>.</summary>
    Own,

    /// <summary>Through the account, its name or its profile.</summary>
    Account,

    /// <summary>School life without a school: <c>juf</c>, <c>groep 4</c>, <c>de mentor</c>.</summary>
    Implied,
}

/// <summary>One reference; it has no place where account or profile refer.</summary>
public readonly record struct SchoolReference(SchoolReferenceKind Kind, TextSpan? Span);

/// <summary>Whether and how a draft is about a school. Many rules look no further where it is not.</summary>
public sealed class SchoolScope(ImmutableArray<SchoolReference> references)
{
    public static SchoolScope None { get; } = new([]);

    public ImmutableArray<SchoolReference> References => references;

    public bool Has(SchoolReferenceKind kind) => references.Any(r => r.Kind == kind);

    /// <summary>The draft names its own school or points at it.</summary>
    public bool IsAboutOwnSchool =>
        references.Any(r => r.Kind is SchoolReferenceKind.Configured or SchoolReferenceKind.Own);

    /// <summary>The draft names a school, its own or another.</summary>
    public bool NamesSchool => references.Any(r => r.Kind is SchoolReferenceKind.Configured or SchoolReferenceKind.Named);

    /// <summary>Anything at all about school.</summary>
    public bool Any => !references.IsEmpty;

    /// <summary>The first reference that has a place.</summary>
    public TextSpan? FirstSpan => references.Where(r => r.Span is not null).Select(r => r.Span).FirstOrDefault();
}
