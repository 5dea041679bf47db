using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Behaviour;

/// <summary>Who writes and who reads, as far as contact between school and home is concerned.</summary>
internal static class Readers
{
    /// <summary>The author works for a school: by role, or, where the role is unknown, by their own words.</summary>
    public static bool AuthorWorksForSchool(PostFacts facts) =>
        facts.Metadata.Role == AuthorRole.Unknown
            ? !facts.Capacity.RoleSentences.IsEmpty
            : facts.Metadata.Role.WorksForSchool();

    /// <summary>Pupils or parents read along, by metadata, by an account that they follow, or by words.</summary>
    public static bool ArePupilsOrParents(PostFacts facts)
    {
        var to = facts.Metadata.AddressedTo;
        if (!to.IsEmpty)
        {
            return to.ContainsKey("leerling") || to.ContainsKey("ouder");
        }

        // On a network for work, words about pupils are not words to them.
        var isAmongProfessionals = facts.Metadata.Channel == Channel.LinkedIn && !facts.Addressee.Parents && !facts.Addressee.Pupils;
        return !facts.Addressee.Colleagues && !isAmongProfessionals
            && (facts.Addressee.Parents || facts.Addressee.Pupils
                || facts.Metadata.Account == AccountKind.School
                || facts.Metadata.Channel is Channel.PupilSystem or Channel.Teams
                || facts.Phrases.Any("lezers.schoolkring")
                || facts.Phrases.Any("lezers.leerlingen"));
    }

    /// <summary>Pupils read along.</summary>
    public static bool ArePupils(PostFacts facts)
    {
        var to = facts.Metadata.AddressedTo;
        return to.IsEmpty
            ? facts.Addressee.Pupils || facts.Phrases.Any("lezers.leerlingen")
            : to.ContainsKey("leerling");
    }
}
