using PostLinter.Core.Language;

namespace PostLinter.Training;

/// <summary>Which labels of the corpora are names, and of what.</summary>
public static class EntityLabels
{
    /// <summary>The kind of entity of a label, or null for labels of another sort.</summary>
    public static EntityKind? KindOf(string label) => label switch
    {
        _ when label.StartsWith("person.", StringComparison.Ordinal) => EntityKind.Person,
        "public" or "fictional" or "animal" => EntityKind.Public,
        "school" => EntityKind.School,
        "place" => EntityKind.Place,
        "organisation" => EntityKind.Organisation,
        _ => null,
    };

    /// <summary>The role that a label gives a person, or null.</summary>
    public static PersonRole? RoleOf(string label) => label switch
    {
        "person.leerling" => PersonRole.Pupil,
        "person.medewerker" => PersonRole.Employee,
        "person.ouder" => PersonRole.Parent,
        "person.ander" => PersonRole.Other,
        "person.auteur" => PersonRole.Author,
        _ => null,
    };
}
