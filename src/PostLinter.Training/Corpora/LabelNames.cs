using System.Collections.Frozen;

namespace PostLinter.Training.Corpora;

/// <summary>The closed list of labels.</summary>
public static class LabelNames
{
    public const string School = "school";

    public const string Public = "public";

    public const string Place = "place";

    public const string Organisation = "organisation";

    public static FrozenSet<string> All { get; } = new[]
    {
        "person.leerling", "person.medewerker", "person.ouder", "person.ander", "person.auteur",
        Public, "fictional", "animal", School, Place, Organisation,
        "contact", "sensitive", "result", "confidential", "secret",
        "offence.profanity", "offence.insult", "offence.threat", "offence.bullying", "offence.discrimination",
        "offence.sexual", "offence.accusation",
        "mention", "quote", "disclaimer", "capacity",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPerson(string label) => label.StartsWith("person.", StringComparison.Ordinal);

    /// <summary>True for labels on names, of whatever.</summary>
    public static bool IsName(string label) => IsPerson(label)
        || label is Public or "fictional" or "animal" or School or Place or Organisation;
}
