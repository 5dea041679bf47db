using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// The labels of the sequence model: outside, and for each kind of entity one label for its first token, those inside, its
/// last, and one that stands alone (BILOU; Ratinov and Roth 2009).
/// </summary>
public static class TagSet
{
    public const int Outside = 0;

    public const int Count = 1 + (KindCount * 4);

    private const int KindCount = 5;

    private static readonly EntityKind[] Kinds =
        [EntityKind.Person, EntityKind.Public, EntityKind.School, EntityKind.Place, EntityKind.Organisation];

    private enum Part
    {
        Begin,
        Inside,
        Last,
        Unit,
    }

    public static EntityKind KindOf(int tag) => Kinds[(tag - 1) / 4];

    /// <summary>True for the parts of a private person's name.</summary>
    public static bool IsPerson(int tag) => tag != Outside && KindOf(tag) == EntityKind.Person;

    /// <summary>The tag of the same place in a public person's name.</summary>
    public static int AsPublic(int personTag) => personTag + ((Array.IndexOf(Kinds, EntityKind.Public) - Array.IndexOf(Kinds, EntityKind.Person)) * 4);

    public static bool Begins(int tag) => tag != Outside && PartOf(tag) is Part.Begin or Part.Unit;

    public static bool Ends(int tag) => tag != Outside && PartOf(tag) is Part.Last or Part.Unit;

    /// <summary>The tag of a token at a place in an entity.</summary>
    public static int Of(EntityKind kind, bool first, bool last) =>
        1 + (Array.IndexOf(Kinds, kind) * 4) + (int)(first ? (last ? Part.Unit : Part.Begin) : last ? Part.Last : Part.Inside);

    /// <summary>True if a tag may follow another; the start of a sequence counts as outside.</summary>
    public static bool MayFollow(int before, int tag)
    {
        var open = before != Outside && PartOf(before) is Part.Begin or Part.Inside;
        var goesOn = tag != Outside && PartOf(tag) is Part.Inside or Part.Last;
        return open ? goesOn && KindOf(before) == KindOf(tag) : !goesOn;
    }

    /// <summary>True if a sequence may end with the tag.</summary>
    public static bool MayEnd(int tag) => tag == Outside || PartOf(tag) is Part.Last or Part.Unit;

    private static Part PartOf(int tag) => (Part)((tag - 1) % 4);
}
